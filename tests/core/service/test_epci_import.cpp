#include "core/service/epci_import.hpp"
#include "core/io/lists/list_errors.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr const char* kVichy = "200071363";
constexpr const char* kMoulins = "200071140";

/// Five communes, 03001 to 03005; the first two in the EPCI "A", the others in "B".
EpciImport imported(const std::string& csv, std::vector<CommunePassage> passages = {}) {
    const TemporaryFolder folder;
    writeBytes(folder / "epci.csv", csv);
    Project project = rowOfCommunes(5);
    project.passages = std::make_shared<const std::vector<CommunePassage>>(std::move(passages));
    return importEpcis(project, folder / "epci.csv");
}

std::string epciOf(const EpciImport& import, CommuneIndex commune) {
    return import.project.territory->commune(commune).epci;
}

} // namespace

TEST_CASE("communes come to the EPCI of the table, those that it does not name keep theirs") {
    const EpciImport import = imported(
        "code_insee,code_epci,nom_epci\n03001,200071363,Vichy\n03002,200071363,Vichy\n03003,200071363,Vichy\n"
        "03004,ZZZZZZZZZ,\n03999,200071363,Vichy\n63001,200071363,Vichy\n");
    CHECK(epciOf(import, 2) == kVichy);
    CHECK(epciOf(import, 3).empty());
    CHECK(epciOf(import, 4) == "B");
    CHECK(import.membership.untold == std::vector<CommuneIndex>{4});
    CHECK(import.membership.unknown == std::vector<std::string>{"03999"});
    CHECK(import.membership.elsewhere == 1);
    CHECK(import.moves.size() == 4);
    // "A" has no commune any more.
    const auto epcis = import.project.territory->epcis();
    CHECK(std::vector<Epci>(epcis.begin(), epcis.end()) ==
          std::vector<Epci>{{kVichy, "Vichy"}, {"B", "Epci B"}});
    CHECK(*import.project.sources == Sources{"EPCI : epci.csv"});
}

TEST_CASE("a table of before a merger or of after it is carried to the communes of the project") {
    const CommunePassage merger{{2024, 1, 1}, "03901", "Ancienne", "03001", "Commune A", ""};
    const CommunePassage later{{2025, 1, 1}, "03002", "Commune B", "03902", "Nouvelle", ""};
    const EpciImport import =
        imported("code_insee,epci\n03901,200071363\n03902,200071140\n03003,200071140\n", {merger, later});
    CHECK(epciOf(import, 0) == kVichy);
    CHECK(epciOf(import, 1) == kMoulins);
    CHECK(import.membership.carried ==
          std::vector<std::pair<std::string, CommuneIndex>>{{"03901", 0}, {"03902", 1}});
    CHECK(import.membership.unknown.empty());
    CHECK(import.nameless == std::vector<std::string>{kMoulins, kVichy});
}

TEST_CASE("a commune merged of two EPCI keeps the one that it has, and is told") {
    const CommunePassage one{{2024, 1, 1}, "03901", "Une", "03001", "Commune A", ""};
    const CommunePassage two{{2024, 1, 1}, "03902", "Deux", "03001", "Commune A", ""};
    const EpciImport import =
        imported("code_insee,epci\n03901,200071363\n03902,200071140\n03003,200071140\n", {one, two});
    CHECK(epciOf(import, 0) == "A");
    CHECK(import.membership.split == std::vector<CommuneIndex>{0});
}

TEST_CASE("mergers that turn in a circle end, and a table of elsewhere changes nothing") {
    const CommunePassage there{{2024, 1, 1}, "03901", "", "03902", "", ""};
    const CommunePassage back{{2024, 1, 1}, "03902", "", "03901", "", ""};
    CHECK(imported("code_insee,epci\n03901,200071363\n03003,200071140\n", {there, back}).membership.unknown ==
          std::vector<std::string>{"03901"});
    CHECK(errorOf([] { static_cast<void>(imported("code_insee,epci\n63001,200071363\n")); }).code() ==
          ErrorCode::EpcisNone);
}

TEST_CASE("arrondissements are in the EPCI of their city, whichever of the two the table lists") {
    const auto territoryOf = [](const std::string& code) {
        Commune commune;
        commune.code = code;
        return Territory("75", {commune}, {});
    };
    const EpciTable both{"", {{"75056", kVichy, 2}, {"75104", kVichy, 3}}, {}, ""};
    const EpciTable city{"", {{"75056", kVichy, 2}}, {}, ""};
    for (const EpciTable& table : {both, city}) {
        for (const char* code : {"75104", "75056"}) {
            const EpciMembership found = epciMembership(table, territoryOf(code), {});
            CHECK(found.epcis.front() == std::string(kVichy));
            CHECK(found.unknown.empty());
        }
    }
}

TEST_CASE("the tables of Insee of 2022 and 2023 say of the Allier what the project says") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    Project project = rowOfCommunes(2);
    project.territory = std::make_shared<const Territory>(allier(*data));
    const EpciImport first =
        importEpcis(project, *data / "needs/insee-appartenance-2022/table-appartenance-geo-communes-22.xlsx");
    CHECK(first.membership.untold.empty());
    CHECK(first.nameless.empty());
    CHECK(first.project.territory->epcis().size() == 12);
    const EpciImport second = importEpcis(
        first.project, *data / "needs/insee-epci-2023/Intercommunalite_Metropole_au_01-01-2023.xlsx");
    CHECK(second.moves.empty());
    CHECK(*second.project.territory == *first.project.territory);
    CHECK(second.project.sources->size() == 1);
}
