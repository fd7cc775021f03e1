#include "core/io/lists/epci_table.hpp"
#include "core/io/lists/list_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

EpciTable readEpcis(const std::string& csv) {
    const TemporaryFolder folder;
    writeBytes(folder / "epci.csv", csv);
    return readEpciTable(folder / "epci.csv");
}

std::string epciOf(const EpciTable& table, const std::string& commune) {
    const auto row = std::ranges::find(table.rows, commune, &EpciRow::commune);
    return row == table.rows.end() ? "no row" : row->epci;
}

} // namespace

TEST_CASE("the tables of Insee are known by what they hold: two rows of titles, names in another sheet") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const EpciTable of2022 =
        readEpciTable(*data / "needs/insee-appartenance-2022/table-appartenance-geo-communes-22.xlsx");
    CHECK(epciOf(of2022, "03001") == "200071363");
    CHECK(of2022.names.at("200071363") == "CA Vichy Communauté");
    CHECK(epciOf(of2022, "13201") == "200054807"); // of the sheet of arrondissements
    CHECK(of2022.title == "Insee, Liste des communes au 1er janvier 2022, géographie au 01/01/2022");
    CHECK(of2022.unread.empty());

    const EpciTable of2023 =
        readEpciTable(*data / "needs/insee-epci-2023/Intercommunalite_Metropole_au_01-01-2023.xlsx");
    CHECK(of2023.rows.size() == 371);
    CHECK(epciOf(of2023, "97411") == "249740119");
    CHECK(of2023.names.at("249740119") == "CA Intercommunale du Nord de la Réunion (CINOR)");
    CHECK(of2023.title == "Insee, Intercommunalité et Métropole, géographie au 01/01/2023");
}

TEST_CASE("the column of EPCI is the one that holds their SIREN, not that of the communes' own") {
    const EpciTable dgcl =
        readEpcis("dept;siren;raison_sociale;nature_juridique;siren_membre;insee;nom_membre\n"
                  "03;200071363;CA Vichy Communauté;CA;210300018;3001;Abrest\n"
                  "03;200 071 082;CA Montluçon Communauté;CA;210301859;03185;Montluçon\n");
    CHECK(epciOf(dgcl, "03001") == "200071363");
    CHECK(epciOf(dgcl, "03185") == "200071082");
    CHECK(dgcl.names.at("200071363") == "CA Vichy Communauté");
    CHECK(dgcl.repairs.count() == 1);
    CHECK(dgcl.title.empty());
}

TEST_CASE(
    "a commune of no EPCI, one of which nothing is said, and what cannot be readEpcis are three things") {
    const EpciTable table = readEpcis(
        "code_insee,code_epci\n03001,200071363\n29083,ZZZZZZZZZ\n85113,Sans objet\n03100,\n03185,Vichy Co\n"
        "Source : Insee,\n");
    CHECK(epciOf(table, "29083").empty());
    CHECK(epciOf(table, "85113").empty());
    CHECK(epciOf(table, "03100") == "no row");
    CHECK(epciOf(table, "03185") == "no row");
    CHECK(table.unread == std::vector<std::string>{"6 : 03185 Vichy Co"});
}

TEST_CASE("a table without the one column or the other, and a commune in two EPCI, are refused") {
    CHECK(errorOf([] {
              static_cast<void>(readEpcis("code_insee,epci\n03001,CA Vichy Communauté\n"));
          }).code() == ErrorCode::EpcisNotRecognised);
    CHECK(errorOf([] { static_cast<void>(readEpcis("commune,epci\nAbrest,200071363\n")); }).code() ==
          ErrorCode::EpcisNotRecognised);
    const Error twice = errorOf([] {
        static_cast<void>(readEpcis("code_insee,epci\n03001,200071363\n03100,200071140\n03001,200071140\n"));
    });
    CHECK(twice.code() == ErrorCode::EpciTwice);
    CHECK(twice.parameters().at(1) == "4");
    CHECK(readEpcis("code_insee,epci\n03001,200071363\n03001,200071363\n").rows.size() == 1);
}
