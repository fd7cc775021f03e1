#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/simulation/scenario_panel.hpp"

#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QTableView>

using namespace maillage;

namespace {

/// The window with the list of scenarios, and one of them that opens an EVS.
struct Listed : Shown {
    ScenarioPanel& panel = panelIn<ScenarioPanel>(window);
    ScenarioModel& model = panel.model();
    std::size_t before = covered();

    Listed() {
        document.setGhostSite(blankCommune());
        document.placeGhost();
    }
    bool type(int row, int column, const QString& text) {
        return model.setData(model.index(row, column), text);
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return model.index(row, column).data().toString();
    }
    void choose(int row) {
        panel.findChild<QTableView*>()->setCurrentIndex(model.index(row, ScenarioModel::Name));
    }
};

} // namespace

TEST_CASE("the list names the base first, and the chosen scenario is the one on the map and in the figures") {
    Listed shown;
    REQUIRE(shown.model.rowCount() == 2);
    CHECK(shown.cell(0, ScenarioModel::Name) == QStringLiteral("Base seule"));
    CHECK(shown.cell(1, ScenarioModel::Name) == QStringLiteral("Simulation"));
    CHECK(shown.cell(1, ScenarioModel::Gained).toULong() == shown.document.result().gained.count());
    CHECK(shown.covered() > shown.before);
    shown.choose(0);
    CHECK(shown.covered() == shown.before);
    CHECK(shown.document.edits().empty());
    shown.choose(1);
    CHECK(shown.covered() > shown.before);
    CHECK(shown.document.undoStack().count() == 1);
}

TEST_CASE("a change while the base alone is shown begins another scenario and leaves the first as it is") {
    Listed shown;
    const Scenario first = shown.document.project().scenario("Simulation");
    shown.choose(0);
    shown.document.setGhostSite(shown.document.result().before.zoneBlanche().communes.members().back());
    shown.document.placeGhost();
    REQUIRE(shown.document.project().scenarios->size() == 2);
    CHECK(shown.document.project().scenario("Simulation") == first);
    CHECK(shown.model.shownRow() == 2);
}

TEST_CASE("a scenario is renamed in one undo step and stays the one that is shown, also when undone") {
    Listed shown;
    const std::size_t with = shown.covered();
    CHECK(shown.type(1, ScenarioModel::Name, QStringLiteral("Montmarault")));
    CHECK(shown.document.undoStack().count() == 2);
    CHECK(shown.covered() == with);
    CHECK(shown.model.shownRow() == 1);
    shown.document.undoStack().undo();
    CHECK(shown.document.view().scenario == "Simulation");
    CHECK(shown.covered() == with);
}

TEST_CASE("a name that is taken or empty, and a day that is none, are refused in French") {
    Listed shown;
    shown.panel.copy();
    REQUIRE(shown.model.rowCount() == 3);
    CHECK_FALSE(shown.type(2, ScenarioModel::Name, QStringLiteral("Simulation")));
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("déjà un scénario")));
    CHECK_FALSE(shown.type(2, ScenarioModel::Name, QStringLiteral(" ")));
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("doit avoir un nom")));
    CHECK_FALSE(shown.type(2, ScenarioModel::Start, QStringLiteral("bientôt")));
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("bientôt")));
    CHECK(shown.document.undoStack().count() == 2);
}

TEST_CASE("a copy says what it was made from; before its start a scenario gains nothing") {
    Listed shown;
    shown.panel.copy();
    auto* notes = shown.panel.findChild<QLabel*>();
    CHECK(notes->text().contains(QStringLiteral("Copie de «\u00A0Simulation\u00A0»")));
    CHECK(shown.type(2, ScenarioModel::Start, QStringLiteral("01/01/2025")));
    CHECK(shown.covered() == shown.before);
    CHECK(shown.cell(2, ScenarioModel::Start) == QStringLiteral("01/01/2025"));
    CHECK(shown.cell(2, ScenarioModel::Gained) == QStringLiteral("0"));
    CHECK(notes->text().contains(QStringLiteral("Ne change rien avant le 1")));
    CHECK(shown.type(2, ScenarioModel::Start, QString()));
    CHECK(shown.cell(2, ScenarioModel::Start) == QStringLiteral("toujours"));
    CHECK(shown.covered() > shown.before);
}

TEST_CASE("a deleted scenario leaves the base, and undo brings it back as the one that is shown") {
    Listed shown;
    shown.panel.create();
    CHECK(shown.model.shownRow() == 2);
    CHECK(shown.covered() == shown.before);
    shown.choose(1);
    shown.panel.remove();
    CHECK(shown.model.rowCount() == 2);
    CHECK(shown.model.shownRow() == 0);
    CHECK(shown.covered() == shown.before);
    shown.document.undoStack().undo();
    CHECK(shown.model.shownRow() == 1);
    CHECK(shown.covered() > shown.before);
}

TEST_CASE("a change that no longer fits the base is told in a sentence") {
    Listed shown;
    Project project = shown.document.project();
    Scenario scenario = project.scenario("Simulation");
    scenario.edits.emplace_back(CloseStructure{"nulle-part"});
    shown.document.replaceProject(project.withScenario(scenario), QStringLiteral("essai"));
    CHECK(shown.cell(1, ScenarioModel::Faults) == QStringLiteral("⚠ 1"));
    CHECK(shown.panel.findChild<QLabel*>()->text().contains(QStringLiteral("nulle-part")));
}
