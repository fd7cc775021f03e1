#include "tests/app/support/gui_test_support.hpp"

#include "app/document/years.hpp"
#include "app/panels/figures/evolution_panel.hpp"

#include <QAction>
#include <QDockWidget>
#include <QSlider>
#include <QTableView>

using namespace maillage;

namespace {

QDockWidget& dockNamed(const Shown& shown, const char* name) {
    auto* dock = shown.window.findChild<QDockWidget*>(QString::fromUtf8(name));
    REQUIRE(dock != nullptr);
    return *dock;
}

} // namespace

TEST_CASE("docks at the bottom open one behind another: the window grows no wider") {
    Shown shown;
    shown.window.resize(1400, 900);
    dockNamed(shown, "tables").toggleViewAction()->trigger();
    dockNamed(shown, "evolution").toggleViewAction()->trigger();
    dockNamed(shown, "charts").toggleViewAction()->trigger();
    QApplication::processEvents();
    const QList<QDockWidget*> tabs = shown.window.tabifiedDockWidgets(&dockNamed(shown, "tables"));
    CHECK(tabs.contains(&dockNamed(shown, "evolution")));
    CHECK(tabs.contains(&dockNamed(shown, "charts")));
    CHECK(shown.window.width() == 1400);
    CHECK(shown.window.minimumSizeHint().width() <= 1400);
}

TEST_CASE("a list whose lines begin later than the date of the map lengthens the years") {
    Shown shown;
    CHECK(lastYear(shown.document.project()) == 2022);
    Project project = shown.document.project();
    StructureSet structures = *project.structures;
    REQUIRE_FALSE(structures.approvals.empty());
    structures.approvals.front().period.begin = Date(2025, 9, 1);
    project.structures = std::make_shared<const StructureSet>(structures);
    shown.document.replaceProject(project, QStringLiteral("later"));
    CHECK(lastYear(shown.document.project()) == 2025);
    auto* slider = shown.window.findChild<QSlider*>();
    REQUIRE(slider != nullptr);
    CHECK(slider->maximum() == 2025);
    slider->setValue(2025);
    CHECK(shown.document.view().date == Date(2025, 12, 31));
    shown.document.undoStack().undo();
    CHECK(lastYear(shown.document.project()) == 2022);
}

TEST_CASE("what opened is told of the figure that counts it: a centre social is no EVS") {
    Shown shown;
    QDockWidget& dock = dockNamed(shown, "evolution");
    dock.toggleViewAction()->trigger();
    QApplication::processEvents();
    auto* panel = dock.findChild<EvolutionPanel*>();
    REQUIRE(panel != nullptr);
    QTableView* terms = nullptr;
    for (QTableView* table : panel->findChildren<QTableView*>()) {
        if (table->accessibleName().startsWith(QStringLiteral("Chaque chiffre"))) {
            terms = table;
        }
    }
    REQUIRE(terms != nullptr);
    const auto choose = [terms](int row) {
        const QModelIndex index = terms->model()->index(row, 0);
        terms->scrollTo(index);
        terms->setCurrentIndex(index);
        QTest::keyClick(terms, Qt::Key_Return);
    };
    choose(0);
    CHECK(panel->told().contains(QStringLiteral("Avermes")));
    CHECK_FALSE(panel->told().contains(QStringLiteral("Polymorphe")));
    choose(1);
    CHECK(panel->told().contains(QStringLiteral("Polymorphe")));
    CHECK_FALSE(panel->told().contains(QStringLiteral("Avermes")));
}
