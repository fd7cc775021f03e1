#include "core/io/files/table_errors.hpp"
#include "core/io/files/table_source.hpp"
#include "core/service/description_errors.hpp"
#include "core/service/project_description.hpp"
#include "core/service/published_table.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

ProjectDescription described() {
    ProjectDescription description = descriptionOf(rowOfCommunes(3));
    description.settings.formerCommuneCounts = {4, 6};
    description.sources = {"Insee, populations « 2020 »", "Caf ; schéma, p. 3"};
    description.mapLicence = "Licence Ouverte 2.0";
    description.published = {{"taux_cs", "couvertes", 69, "%", 1, {2022, 12, 31}, "p. 26"},
                             {"evs_2019", "EVS en 2019", 8, "structures", 1, {2019, 12, 31}, ""}};
    return description;
}

ProjectDescription read(const std::string& name, const std::string& text,
                        ProjectDescription before = described()) {
    const TemporaryFolder folder;
    writeBytes(folder / name, text);
    return readDescription(folder / name, std::move(before), "03");
}

AnyErrorCode refusal(const std::string& name, const std::string& text) {
    return errorOf([&] { static_cast<void>(read(name, text)); }).code();
}

} // namespace

TEST_CASE("what a project says of itself reads back from each file that it is written to") {
    const ProjectDescription description = described();
    const ProjectDescription other = descriptionOf(rowOfCommunes(2));
    CHECK(read("r.json", descriptionJson(description, "03"), other) == description);
    ProjectDescription again = read("r.csv", csvText(descriptionTable(description, "03")), other);
    CHECK(again.published == other.published);
    again.published = description.published;
    CHECK(again == description);
    CHECK(read("r.csv", csvText(descriptionTable(description, "03"), {.forExcel = true}), description) ==
          description);

    const TemporaryFolder folder;
    for (const bool forExcel : {false, true}) {
        writeCsv(publishedTable(description.published), folder / "publies.csv", {forExcel, false});
        CHECK(readPublishedFigures(folder / "publies.csv") == description.published);
    }
}

TEST_CASE("an empty list of sources or of former counts reads back as empty, not as left out") {
    ProjectDescription description = described();
    description.sources.clear();
    description.settings.formerCommuneCounts.clear();
    CHECK(read("r.json", descriptionJson(description, "03")) == description);
    CHECK(read("r.csv", csvText(descriptionTable(description, "03"))) == description);
}

TEST_CASE("what a file does not name stays as it was") {
    ProjectDescription wanted = described();
    wanted.settings.referenceDate = Date(2023, 12, 31);
    wanted.mapDate = "2024";
    CHECK(read("r.csv", "cle;valeur\ndate_reference;31/12/2023\nfond_date;2024\n") == wanted);
    CHECK(read("r.json", R"({"date_reference": "2023-12-31", "fond_date": 2024})") == wanted);
}

TEST_CASE("settings that are not the project's, or are none, are refused by what they are") {
    CHECK(refusal("r.csv", "cle,valeur\ndepartement,63\n") == ErrorCode::SettingOtherDepartement);
    CHECK(refusal("r.csv", "cle,valeur\ncouleur,rouge\n") == ErrorCode::SettingUnknown);
    CHECK(refusal("r.csv", "cle,valeur\ndate_reference,demain\n") == ErrorCode::SettingInvalid);
    CHECK(refusal("r.csv", "cle,valeur\npremiere_annee,19\n") == ErrorCode::SettingInvalid);
    CHECK(refusal("r.csv", "nom,valeur\n") == ErrorCode::TableColumnMissing);
    CHECK(refusal("r.json", "{\"nom\": \"a\",\n \"nom_de\"}") == ErrorCode::SettingsNotJson);
    CHECK(refusal("r.json", "{\"nom\": 1e999}") == ErrorCode::SettingsNotJson);
    CHECK(refusal("r.json", R"({"publies": "tous"})") == ErrorCode::SettingInvalid);
    CHECK(refusal("r.json", R"({"publies": [{"id": "evs", "valeur": "huit"}]})") ==
          ErrorCode::PublishedInvalid);
}

TEST_CASE("a description that cannot be is refused, one sentence for the first fault") {
    const auto faultOf = [](auto change) {
        ProjectDescription description = described();
        change(description);
        const Error error = errorOf([&] { checkDescription(description); });
        return error.parameters().at(1) + " " + error.parameters().back();
    };
    CHECK(faultOf([](ProjectDescription& d) { d.settings.name = " "; }) == "nom texte");
    CHECK(faultOf([](ProjectDescription& d) { d.settings.nameOf = "de\nl'Allier"; }) == "nom_de ligne");
    CHECK(faultOf([](ProjectDescription& d) { d.settings.firstYear = 2023; }) == "premiere_annee annee");
    CHECK(faultOf([](ProjectDescription& d) { d.settings.formerCommuneCounts = {0}; }) ==
          "ancien_nombre_communes nombre_communes");
    CHECK(faultOf([](ProjectDescription& d) { d.mapTitle = ""; }) == "fond_titre texte");
    CHECK(faultOf([](ProjectDescription& d) { d.sources = {""}; }) == "source texte");
    CHECK(faultOf([](ProjectDescription& d) { d.published[0].value = 169; }) == "taux_cs pourcentage");
    CHECK(faultOf([](ProjectDescription& d) { d.published[0].value = 69.4; }) == "taux_cs multiple");
    CHECK(faultOf([](ProjectDescription& d) { d.published.push_back(d.published[0]); }) == "taux_cs unique");
}

TEST_CASE("a description put on a project is its own afterwards, and what is the same stays shared") {
    const Project before = rowOfCommunes(3);
    const Project same = withDescription(before, descriptionOf(before));
    CHECK(same.sharesBaseWith(before));
    const Project after = withDescription(before, described());
    CHECK(descriptionOf(after) == described());
    CHECK(after.territory == before.territory);
    CHECK(after.baseMap->areas() == before.baseMap->areas());
    CHECK(after.baseMap->isSchematic());
    CHECK(after.baseMap->provenance().file == before.baseMap->provenance().file);
}
