#include "tests/app/support/gui_test_support.hpp"

#include "app/document/years.hpp"
#include "app/panels/figures/evolution_panel.hpp"
#include "app/widgets/date_popup.hpp"
#include "app/windows/features/files/qpv_jump.hpp"

#include <QAction>
#include <QCalendarWidget>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
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
    CHECK(slider->maximum() == std::max(2025, today().year()));
    slider->setValue(2025);
    CHECK(shown.document.view().date == Date(2025, 12, 31));
    shown.document.undoStack().undo();
    CHECK(lastYear(shown.document.project()) == 2022);
}

TEST_CASE(
    "the years reach from the first generation of QPV to this year, and to the date that is looked at") {
    Shown shown;
    auto* slider = shown.window.findChild<QSlider*>();
    REQUIRE(slider != nullptr);
    CHECK(slider->minimum() == 2015);
    CHECK(slider->maximum() == today().year());
    shown.document.look([](ViewState& view) { view.date = Date(2031, 5, 2); });
    CHECK(slider->maximum() == 2031);
    CHECK(shown.document.view().date == Date(2031, 5, 2)); // the slider moves no date of its own
    shown.document.look([](ViewState& view) { view.date = Date(2022, 12, 31); });
    CHECK(slider->maximum() == today().year());
}

TEST_CASE("any day is chosen in the calendar, typed, or by its buttons; it is no undo step") {
    Shown shown;
    auto& control = panelIn<YearControl>(shown.window);
    DatePopup& calendar = control.calendar();
    const auto open = [&] {
        shown.window.features().year.control().openCalendar();
        QApplication::processEvents();
        REQUIRE(calendar.isVisible());
    };
    const auto button = [&](const QString& begin) {
        for (QPushButton* one : calendar.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').startsWith(begin)) {
                return one->click();
            }
        }
        FAIL("no such button");
    };
    auto* typed = calendar.findChild<QLineEdit*>();
    REQUIRE(typed != nullptr);
    open();
    typed->setText(QStringLiteral("hier"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(calendar.isVisible());
    typed->setText(QStringLiteral("15/06/2021"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK_FALSE(calendar.isVisible());
    CHECK(shown.document.view().date == Date(2021, 6, 15));
    open();
    typed->setText(QStringLiteral("2024"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(shown.document.view().date == Date(2024, 12, 31));
    open();
    button(QStringLiteral("Aujourd"));
    CHECK(shown.document.view().date == today());
    open();
    button(QStringLiteral("Fin "));
    CHECK(shown.document.view().date == Date::endOf(today().year()));
    open();
    button(QStringLiteral("Date du projet"));
    CHECK(shown.document.view().date == shown.document.project().settings.referenceDate);
    open();
    Q_EMIT calendar.findChild<QCalendarWidget*>()->activated(QDate(2020, 2, 29));
    CHECK(shown.document.view().date == Date(2020, 2, 29));
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("QPV of a generation that the map does not show are offered to be looked at") {
    Shown shown;
    Project project = shown.document.project();
    const Project before = project;
    std::vector<Qpv> qpvs = *project.qpvs;
    qpvs.push_back({"QN00301M", "Nouveau", 2024, {0}, {}, {Source::Schema, "décret"}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(qpvs);
    shown.document.replaceProject(project, QStringLiteral("qpv"));
    CHECK(dateOfHiddenQpvs(before, project, Date(2022, 12, 31)) == Date(2024, 12, 31));
    CHECK_FALSE(dateOfHiddenQpvs(before, project, Date(2024, 6, 1)));
    CHECK_FALSE(dateOfHiddenQpvs(project, project, Date(2022, 12, 31)));
    offerQpvDate(shown.document, before, &shown.window);
    auto* box = shown.window.findChild<QMessageBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->text().contains(QStringLiteral("2024")));
    box->defaultButton()->click();
    CHECK(shown.document.view().date == Date(2024, 12, 31));
    CHECK(shown.document.view().theme == Theme::Qpv);
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
