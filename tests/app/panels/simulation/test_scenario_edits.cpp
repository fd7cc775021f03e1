#include "tests/app/support/gui_test_support.hpp"

#include "core/model/scenario/scenario_base.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_merge.hpp"
#include "core/model/scenario/scenario_names.hpp"
#include "tests/support/builders.hpp"

#include <QTemporaryDir>

#include <random>

using namespace maillage;

namespace {

Project small() {
    return test::withStructures(test::rowOfCommunes(9),
                                {{"cs", StructureKind::CentreSocial, {0, 1}, test::attested(), {}},
                                 {"evs", StructureKind::Evs, {2, 3}, test::supposed(), {}},
                                 {"loin", StructureKind::Evs, {8}, test::attested(), {}}});
}

/// A hand that does anything that the window lets one do with scenarios; what is refused is no change.
class Hand {
public:
    Hand(ProjectDocument& document, unsigned seed) : m_document(document), m_random(seed) {}

    void act() {
        try {
            actUnlessRefused();
        } catch (const Error&) {
            ++m_refused;
        }
    }
    [[nodiscard]] int refused() const { return m_refused; }
    /// How often a scenario became the base.
    [[nodiscard]] int bases() const { return m_bases; }

private:
    [[nodiscard]] std::size_t below(std::size_t n) { return n == 0 ? 0 : m_random() % n; }
    [[nodiscard]] const Territory& territory() const { return *m_document.project().territory; }
    [[nodiscard]] CommuneIndex commune() { return static_cast<CommuneIndex>(below(territory().size())); }
    [[nodiscard]] std::string code() { return territory().commune(commune()).code; }
    [[nodiscard]] std::vector<std::string> codes() { return {code(), code()}; }
    [[nodiscard]] std::string scenarioName() {
        const std::vector<Scenario>& all = *m_document.project().scenarios;
        return all.empty() ? "Simulation" : all[below(all.size())].name;
    }
    [[nodiscard]] std::string newName() { return freeScenarioName(m_document.project(), "Essai"); }
    /// Of the base, opened by the scenario, or seldom none.
    [[nodiscard]] std::string structure() {
        std::vector<std::string> ids{"nulle-part"};
        for (const Structure& known : m_document.project().structures->structures) {
            ids.push_back(known.id);
        }
        for (const ScenarioEdit& edit : m_document.edits()) {
            ids.push_back(structureOf(edit));
        }
        return ids[below(ids.size())];
    }
    [[nodiscard]] ServiceRule rule() {
        switch (below(4)) {
        case 0:
            return RadiusRule{static_cast<double>(below(30))};
        case 1:
            return EpciRule{};
        case 2:
            return ListRule{codes()};
        default:
            return ListRule{};
        }
    }
    [[nodiscard]] ScenarioEdit edit() {
        switch (below(7)) {
        case 0:
            return OpenStructure{"EVS d'essai", StructureKind::Evs, code(), rule(),
                                 freeOpeningId(m_document.scenario())};
        case 1:
            return CloseStructure{structure()};
        case 2:
            return MoveStructure{structure(), code(), std::nullopt};
        case 3:
            return MoveStructure{structure(), code(), rule()};
        case 4:
            return ExtendTerritory{structure(), codes()};
        case 5:
            return ReduceTerritory{structure(), codes()};
        default:
            return BecomeCentreSocial{structure()};
        }
    }
    void replace(const Project& after) { m_document.replaceProject(after, QStringLiteral("essai")); }

    void actUnlessRefused() {
        const QString what = QStringLiteral("essai");
        const Project project = m_document.project();
        switch (below(18)) {
        case 0:
            replace(withNewScenario(project, {newName(), {}}));
            break;
        case 1:
            replace(withScenarioCopied(project, scenarioName(), newName()));
            break;
        case 2:
            replace(withScenarioRenamed(project, scenarioName(), newName()));
            break;
        case 3:
            replace(withScenarioStart(
                project, scenarioName(),
                below(2) == 0 ? std::nullopt : std::optional(Date(2019 + static_cast<int>(below(6)), 1, 1))));
            break;
        case 4:
            if (below(3) == 0) {
                m_document.removeScenario(scenarioName(), what);
            }
            break;
        case 5:
            if (!m_document.edits().empty()) {
                m_document.removeEdit(below(m_document.edits().size()), what);
            }
            break;
        case 6:
            if (!m_document.edits().empty()) {
                m_document.replaceEdit(below(m_document.edits().size()), edit(), what);
            }
            break;
        case 7:
            m_document.setRule(below(m_document.edits().size()), rule());
            break;
        case 8:
            m_document.setGhostSite(commune());
            m_document.placeGhost();
            break;
        case 10: {
            const MergeResult merged = mergeScenarios(project, project.scenario(scenarioName()),
                                                      project.scenario(scenarioName()), newName());
            if (merged.contradictions.empty()) {
                replace(withNewScenario(project, merged.merged));
            }
            break;
        }
        case 11:
            if (below(4) == 0) {
                replace(withScenarioAsBase(project, scenarioName(), Date(2021, 1, 1), "essai"));
                ++m_bases;
            }
            break;
        case 9: {
            ViewState view = m_document.view();
            view.scenario = below(4) == 0 ? std::string() : scenarioName();
            m_document.setView(view);
            break;
        }
        default:
            m_document.addEdit(edit(), what);
        }
    }

    ProjectDocument& m_document;
    std::mt19937 m_random;
    int m_refused = 0;
    int m_bases = 0;
};

void checkUndone(Project project, unsigned seed) {
    CAPTURE(seed);
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "p.gpkg";
    ProjectDocument document(std::move(project));
    const auto base = document.project().structures;
    const std::string start = savedBytes(document.project(), file);
    Hand hand(document, seed);
    for (int tries = 0; document.undoStack().count() < 200 && tries < 4000; ++tries) {
        hand.act();
    }
    const int steps = document.undoStack().count();
    REQUIRE(steps >= 200);
    CHECK(hand.refused() > 0);
    const std::string end = savedBytes(document.project(), file);
    CHECK(end != start);
    CHECK((document.project().structures == base) == (hand.bases() == 0));
    // From the file too: what was tried out is kept as it is shown.
    CHECK(*readProject(file).scenarios == *document.project().scenarios);
    document.undoStack().setIndex(0);
    CHECK((savedBytes(document.project(), file) == start));
    document.undoStack().setIndex(steps);
    CHECK((savedBytes(document.project(), file) == end));
}

} // namespace

TEST_CASE(
    "two hundred scenario edits at random undo to the bytes of the start and redo to those of the end") {
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U}) {
        checkUndone(small(), seed);
    }
}

TEST_CASE("so do two hundred on the Allier") {
    checkUndone(allier(), 20);
}
