#include "core/base/error.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/carried/carrier_errors.hpp"
#include "core/service/exports/export_file.hpp"
#include "core/service/file_check.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

const Date kChecked(2022, 12, 31);

/// Three communes of a centre social, one of an EVS, two of none.
Project checkedProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1, 2}, attested(), {}},
                                             {"evs", StructureKind::Evs, {3}, supposed(), {}}});
}

FileParameters readBack(const FileParameters& parameters) {
    return readParameters(parametersText(parameters), "f");
}

FileParameters pageParameters(const Project& project, const PageRequest& request) {
    return readBack(parametersOf(makePage(project, request), "0.1.0"));
}

/// Without what serves the fourth commune.
Project withoutEvs() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1, 2}, attested(), {}}});
}

Scenario oneOpening() {
    OpenStructure opening;
    opening.id = "nouveau";
    opening.name = "Nouveau";
    opening.kind = StructureKind::Evs;
    opening.site = "03005";
    opening.rule = ListRule{{"03005"}};
    return {"Projet", {opening}};
}

} // namespace

TEST_CASE("a page's parameters read back as they were written") {
    const Project project = checkedProject();
    const FileParameters parameters =
        parametersOf(makePage(project, {{kChecked}, Theme::ZonesBlanches}), "0.1.0");
    const FileParameters again = readBack(parameters);
    CHECK(again.kind == "carte");
    CHECK(again.theme == "zones-blanches");
    CHECK(again.version == "0.1.0");
    CHECK(again.project == parameters.project);
    REQUIRE(again.statements.size() == 1);
    CHECK(again.statements[0].date == kChecked);
    CHECK(again.statements[0].classes.at("zone_blanche") == std::vector<std::string>{"03005", "03006"});
    CHECK(again.statements[0].figures.size() == figures().size() - 1);
    const std::string text = parametersText(parameters);
    CHECK(std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }));
}

TEST_CASE("every figure has a word of its own in files") {
    std::set<std::string_view> words;
    for (const Figure& figure : figures()) {
        CHECK_FALSE(statedId(figure).empty());
        CHECK(words.insert(statedId(figure)).second);
    }
}

TEST_CASE("a file holds for the project that it was made of, and for one that gives the same") {
    const Project project = checkedProject();
    const FileParameters parameters = pageParameters(project, {{kChecked}});
    const FileCheck same = checkFile(project, parameters);
    CHECK(same.isSameProject);
    CHECK(same.holds());
    Project renamed = project;
    renamed.settings.name = "l'Essai";
    const FileCheck other = checkFile(renamed, parameters);
    CHECK_FALSE(other.isSameProject);
    CHECK(other.holds());
}

TEST_CASE("what the project gives no longer is told, figure by figure and commune by commune") {
    const FileCheck check = checkFile(withoutEvs(), pageParameters(checkedProject(), {{kChecked}}));
    CHECK_FALSE(check.holds());
    REQUIRE(check.statements.size() == 1);
    const auto& figures = check.statements[0].figures;
    const auto avs = std::ranges::find(figures, FigureId::Avs, &FigureDifference::id);
    REQUIRE(avs != figures.end());
    CHECK(avs->before.number == 4);
    CHECK(avs->now.number == 3);
    CHECK(std::ranges::find(figures, FigureId::CentreSocial, &FigureDifference::id) == figures.end());
    REQUIRE(check.statements[0].classes.size() == 1);
    CHECK(check.statements[0].classes[0].code == "03004");
    CHECK(check.statements[0].classes[0].before == CoverageClass::EvsSeul);
    CHECK(check.statements[0].classes[0].now == CoverageClass::ZoneBlanche);
}

TEST_CASE("two communes that change places are seen though no figure changes") {
    const Project swapped =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1, 3}, attested(), {}},
                                          {"evs", StructureKind::Evs, {2}, supposed(), {}}});
    const FileCheck check = checkFile(swapped, pageParameters(checkedProject(), {{kChecked}}));
    CHECK_FALSE(check.holds());
    CHECK(check.statements[0].classes.size() == 2);
}

TEST_CASE("pages of an EPCI, of a scenario, of two dates and fiches are computed again as they were") {
    const Project project = checkedProject().withScenario(oneOpening());
    const Scenario& scenario = project.scenario("Projet");
    PageRequest ofEpci{{kChecked}};
    ofEpci.extent = extentOfEpci(*project.territory, "A");
    PageRequest ofSome{{kChecked}};
    ofSome.extent = chosenExtent(*project.territory, std::vector<CommuneIndex>{1, 3, 5});
    PageRequest compared{{kChecked, true, &scenario}, Theme::Ecart};
    PageRequest evolution{{kChecked}, Theme::Evolution};
    evolution.comparedDate = Date(2019, 12, 31);
    const std::vector<PageRequest> requests{
        ofEpci, ofSome, compared, evolution, {{kChecked, false}}, {{kChecked, true, &scenario}}};
    for (const PageRequest& request : requests) {
        const FileParameters parameters = pageParameters(project, request);
        CHECK(checkFile(project, parameters).holds());
        CHECK_FALSE(checkFile(test::withStructures(rowOfCommunes(6), {}), parameters).holds());
    }
    CHECK(pageParameters(project, ofSome).statements[0].communes ==
          std::vector<std::string>{"03002", "03004", "03006"});

    const FicheContent fiche = makeFiche(project, scenario, {}, kChecked, true);
    const FileParameters ofFiche = readBack(parametersOf(project, fiche, "0.1.0"));
    REQUIRE(ofFiche.statements.size() == 2);
    CHECK(checkFile(project, ofFiche).holds());
    const FileCheck without = checkFile(checkedProject(), ofFiche);
    CHECK(without.statements[0].trouble == StatementTrouble::ScenarioMissing);
    Scenario emptied = scenario;
    emptied.edits.clear();
    const FileCheck closed = checkFile(project.withScenario(emptied), ofFiche);
    CHECK(closed.statements[1].trouble == StatementTrouble::OpeningMissing);
}

TEST_CASE("an atlas states the whole and each of its sections") {
    const Project project = checkedProject();
    AtlasRequest request{{kChecked}, {AtlasPart::Statement, AtlasPart::Epcis}};
    request.themes.clear();
    const AtlasContent atlas = makeAtlas(project, request);
    const FileParameters parameters = readBack(parametersOf(atlas, "0.1.0"));
    CHECK(parameters.parts == std::vector<std::string>{"etat-des-lieux", "epci"});
    REQUIRE(parameters.statements.size() == 3);
    CHECK(parameters.statements[1].epci == "A");
    CHECK(checkFile(project, parameters).holds());
    const FileCheck changed = checkFile(withoutEvs(), parameters);
    CHECK_FALSE(changed.statements[0].holds());
    // Of the other EPCI only how far its communes are from a structure.
    CHECK(std::ranges::all_of(changed.statements[1].figures, [](const FigureDifference& difference) {
        return figureOf(difference.id).subject == FigureSubject::Kilometres;
    }));
    CHECK_FALSE(changed.statements[2].holds());
}

TEST_CASE("tables that were exported are compared cell by cell") {
    const TemporaryFolder folder;
    const Project project = checkedProject();
    for (const char* name : {"c.xlsx", "c.ods", "c.geojson"}) {
        for (const ExportKind kind :
             {ExportKind::Communes, ExportKind::Structures, ExportKind::Territories}) {
            const std::filesystem::path file = folder.path() / name;
            exportToFile(project, {kind, {kChecked}, false, "0.1.0"}, file);
            const FileParameters parameters = readParameters(carriedText(file), name);
            CHECK(parameters.kind == toText(kind));
            REQUIRE(parameters.tables.size() == 1);
            CHECK(checkFile(project, parameters).holds());
            const FileCheck changed = checkFile(withoutEvs(), parameters);
            CHECK_FALSE(changed.tables[0].isSame);
        }
    }
    const std::filesystem::path all = folder.path() / "tout.xlsx";
    exportToFile(project, {ExportKind::Everything, {kChecked}}, all);
    const FileParameters parameters = readParameters(carriedText(all), "tout.xlsx");
    CHECK(parameters.tables.size() == 6);
    CHECK(checkFile(project, parameters).holds());
}

TEST_CASE("a project of another département says nothing of a file") {
    FileParameters parameters = pageParameters(checkedProject(), {{kChecked}});
    parameters.departement = "63";
    const FileCheck check = checkFile(checkedProject(), parameters);
    CHECK_FALSE(check.isSameDepartement);
    CHECK_FALSE(check.holds());
}

TEST_CASE("parameters made to harm are refused, whatever they hold") {
    const std::string good = parametersText(pageParameters(checkedProject(), {{kChecked}}));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t place = text.find(from);
        REQUIRE(place != std::string::npos);
        return text.replace(place, from.size(), to);
    };
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("[]"), std::string("7"), deep, good.substr(0, 200),
          with("\"sorte\":\"carte\"", "\"sorte\":7"), with("2022-12-31", "2022-02-31"),
          with("\"hypotheses\":true", "\"hypotheses\":\"oui\""), with("\"nombre\":6.0", "\"nombre\":1e999"),
          with("\"nombre\":6.0", "\"nombre\":-1e99"), with("\"habitants\":500", "\"habitants\":1e300"),
          with("\"enonces\":[", "\"enonces\":[7,"), with("\"classes\":{", "\"classes\":{\"x\":7,"),
          with("\"maillage\":1", "\"maillage\":1e300")}) {
        try {
            static_cast<void>(readParameters(text, "f.pdf"));
            FAIL_CHECK("not refused: " << text.substr(0, 300));
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::ParametersDamaged);
        }
    }
    try {
        static_cast<void>(readParameters(with("\"maillage\":1", "\"maillage\":2"), "f.pdf"));
        FAIL_CHECK("not refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ParametersTooNew);
    }
    // What it says of communes and classes that no project has is told, and does no harm.
    const FileCheck check = checkFile(
        checkedProject(), readParameters(with("\"03005\"", "\"99999\",\"\\u0000\\u001b[31m\""), "f.pdf"));
    CHECK_FALSE(check.holds());
    CHECK(check.statements[0].classes.size() == 2);
}
