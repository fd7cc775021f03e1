#include "core/base/error.hpp"
#include "core/carto/map_excerpt.hpp"
#include "core/model/model_errors.hpp"
#include "core/report/fiche.hpp"
#include "core/report/fiche_errors.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <filesystem>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Six communes, the first two covered; A to F.
Project ficheProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
}

OpenStructure opening(std::string id, std::string site, std::vector<std::string> communes) {
    communes.push_back(site);
    return {"EVS à essayer", StructureKind::Evs,
            std::move(site), ListRule{std::move(communes)},
            std::move(id),   {}};
}

AnyErrorCode codeOfFiche(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Cancelled;
}

} // namespace

TEST_CASE("the questions have ids of their own, in ASCII, and every family has some", "[sheet]") {
    std::set<std::string_view> ids;
    std::set<FicheFamily> families;
    for (const FicheQuestion& question : kFicheQuestions) {
        CHECK(ids.insert(question.id).second);
        CHECK(question.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        families.insert(question.family);
    }
    CHECK(families.size() == kFicheFamilies.size());
}

TEST_CASE("a fiche tells what one structure adds to all the others of its scenario", "[sheet]") {
    const Project project = ficheProject();
    const Scenario scenario{
        "deux", {opening("un", "03003", {"03004"}), opening("deux", "03004", {"03002", "03005"})}};
    const FicheContent content = makeFiche(project, scenario, "deux", kEnd, true);
    CHECK(content.isOpen);
    CHECK(content.territory.communes.members() == std::vector<CommuneIndex>{1, 3, 4});
    CHECK(content.effect.before.avs().count == 4); // A and B by the base, C and D by the other one
    CHECK(content.effect.gained.members() == std::vector<CommuneIndex>{4});
    CHECK(content.effect.populationGained == 100);
    CHECK(content.redundant.members() == std::vector<CommuneIndex>{1, 3});
    CHECK(content.effect.before.evs() == 1);
    CHECK(content.effect.after.evs() == 2);
    CHECK(content.map.labels.front().text == "Commune D");
}

TEST_CASE("later changes of the scenario are in the fiche", "[sheet]") {
    const Project project = ficheProject();
    Scenario scenario{"suite",
                      {opening("un", "03003", {}), MoveStructure{"un", "03004", ListRule{{"03005"}}}}};
    FicheContent content = makeFiche(project, scenario, "", kEnd, true);
    CHECK(content.site == 3);
    CHECK(content.territory.communes.members() == std::vector<CommuneIndex>{4});
    CHECK(content.effect.before.avs().count == 2);

    scenario.edits.emplace_back(CloseStructure{"un"});
    content = makeFiche(project, scenario, "", kEnd, true);
    CHECK_FALSE(content.isOpen);
    CHECK(content.territory.count == 0);
    CHECK(content.effect.gained.isEmpty());
}

TEST_CASE("before its scenario starts a structure is not open; its fiche looks at the start", "[sheet]") {
    const Project project = ficheProject();
    const Scenario scenario{"demain", {opening("un", "03003", {})}, Date(2027, 1, 1)};
    CHECK_FALSE(makeFiche(project, scenario, "un", kEnd, true).isOpen);
    CHECK(sheetDate(project, scenario) == Date(2027, 1, 1));
    CHECK(makeFiche(project, scenario, "un", sheetDate(project, scenario), true).isOpen);
    CHECK(sheetDate(project, Scenario{"sans date", {}}) == kEnd);
}

TEST_CASE("without hypotheses a fiche gains what was supposed to be covered", "[sheet]") {
    const Project project =
        withStructures(ficheProject(), {{"evs", StructureKind::Evs, {2}, supposed(), {}}});
    const Scenario scenario{"un", {opening("un", "03003", {})}};
    CHECK(makeFiche(project, scenario, "un", kEnd, true).effect.gained.isEmpty());
    CHECK(makeFiche(project, scenario, "un", kEnd, false).effect.gained.members() ==
          std::vector<CommuneIndex>{2});
}

TEST_CASE("a fiche is asked of one opening, and says which there are", "[sheet]") {
    const Scenario two{"deux", {opening("un", "03003", {}), opening("deux", "03004", {})}};
    CHECK(openingRank(two, "deux") == 1);
    CHECK(codeOfFiche([&] { static_cast<void>(openingRank(two, "")); }) == ErrorCode::OpeningNotNamed);
    CHECK(codeOfFiche([&] { static_cast<void>(openingRank(two, "trois")); }) == ErrorCode::OpeningUnknown);
    const Scenario none{"ferme", {CloseStructure{"cs"}}};
    CHECK(codeOfFiche([&] { static_cast<void>(openingRank(none, "")); }) ==
          ErrorCode::ScenarioWithoutOpening);
    const Scenario misfit{"ailleurs", {opening("un", "99999", {})}};
    CHECK(codeOfFiche([&] { static_cast<void>(makeFiche(ficheProject(), misfit, "", kEnd, true)); }) ==
          ErrorCode::CommuneUnknown);
}

TEST_CASE("white space is no answer, and an unknown question is refused", "[sheet]") {
    FicheAnswers answers = withAnswer({}, "territoire_lequel", "  Le bocage\n");
    CHECK(answers.at("territoire_lequel") == "Le bocage");
    CHECK(answeredCount(answers) == 1);
    answers = withAnswer(answers, "territoire_lequel", " \n ");
    CHECK(answers.empty());
    CHECK(codeOfFiche([&] { static_cast<void>(withAnswer({}, "couleur", "bleu")); }) ==
          ErrorCode::FicheQuestionUnknown);
    // What another version asked stays in the project and is not counted.
    CHECK(answeredCount({{"ancienne_question", "oui"}}) == 0);
}

TEST_CASE("answers come back from a project file as they went, letters and lines", "[sheet]") {
    OpenStructure answered = opening("un", "03003", {});
    answered.sheet =
        withAnswer({}, "partenariat_associes", "La commune ; l'école d'Échassières\n« L'Œuvre »");
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "fiche.gpkg";
    writeProject(ficheProject().withScenario(Scenario{"un", {answered}}), path);
    const Project read = readProject(path);
    CHECK(std::get<OpenStructure>(read.scenario("un").edits.front()).sheet == answered.sheet);
}

TEST_CASE("an excerpt of a map has the legend of what shows on it", "[sheet]") {
    const Project project = ficheProject();
    const Scenario scenario{"un", {opening("un", "03005", {})}};
    const MapSheet sheet = makeFiche(project, scenario, "un", kEnd, true).map;
    Envelope window = extentOf(*project.territory, *project.baseMap, [] {
        IndexSet last(6);
        last.insert(4);
        return last;
    }());
    CHECK(window.width() == Approx(10'000));
    window.minX += 1; // not to touch the neighbours
    window.maxX -= 1;
    const MapSheet excerpt = excerptOf(sheet, window);
    REQUIRE(excerpt.legend.size() == 2); // gained, and its sign
    CHECK(excerpt.fillCount == 1);
    CHECK(excerpt.legend[excerpt.fillOf[4]].kind == LegendKind::Gained);
    CHECK(excerpt.legend[0].count == 1);
    CHECK(excerpt.legend[1].kind == LegendKind::StructureSimulated);
    // All of it shows what the whole map shows, but for classes without any commune.
    const MapSheet whole = excerptOf(sheet, project.baseMap->envelope());
    for (std::size_t i = 0; i < 6; ++i) {
        CHECK(whole.legend[whole.fillOf[i]].kind == sheet.legend[sheet.fillOf[i]].kind);
    }
}
