#include "app/panels/charts/chart_panel.hpp"
#include "app/panels/charts/class_chart.hpp"
#include "app/panels/charts/evolution_chart.hpp"
#include "app/panels/figures/evolution_panel.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/map/year_control.hpp"
#include "app/document/view_text.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSlider>
#include <QTableView>

#include <algorithm>

using namespace maillage;

namespace {

void showDock(Shown& shown, const char* name) {
    auto* dock = shown.window.findChild<QDockWidget*>(QString::fromUtf8(name));
    REQUIRE(dock != nullptr);
    dock->show();
    QApplication::processEvents();
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the year slider moves map, figures and charts, and leaves the undo stack alone") {
    Shown shown;
    showDock(shown, "charts");
    panelIn<ChartPanel>(shown.window).setCurrentWidget(&panelIn<ChartPanel>(shown.window).classes());
    QApplication::processEvents();
    QSlider& slider = panelIn<YearControl>(shown.window).slider();
    REQUIRE(slider.minimum() <= 2019);
    REQUIRE(slider.maximum() >= 2022);
    CHECK(slider.value() == 2022);
    CHECK(slider.accessibleName() == QStringLiteral("Année"));
    const QString before = panelIn<FigurePanel>(shown.window).findChildren<QLabel*>().front()->text();
    const auto blank = [&] {
        std::size_t total = 0;
        for (const EpciClasses& epci : panelIn<ChartPanel>(shown.window).classes().epcis()) {
            total += epci.of(CoverageClass::ZoneBlanche).size();
        }
        return total;
    };
    const std::size_t blankBefore = blank();
    CHECK(blankBefore == shown.document.result().after.zoneBlanche().count);
    for (int year = 2021; year >= 2019; --year) {
        QTest::keyClick(&slider, Qt::Key_Left);
        CHECK(shown.document.view().date == Date::endOf(year));
        CHECK(shown.document.result().after.evs() == (year == 2021 ? 10U : year == 2020 ? 9U : 8U));
        CHECK(blank() == shown.document.result().after.zoneBlanche().count);
    }
    CHECK(blank() > blankBefore);
    std::size_t withBoth = 0;
    for (const LegendEntry& entry : shown.document.sheet().legend) {
        withBoth += entry.kind == LegendKind::CentreSocialEtEvs ? entry.count : 0;
    }
    CHECK(withBoth == shown.document.result().after.coverage.of(CoverageClass::CentreSocialEtEvs).count());
    slider.setValue(slider.minimum());
    QTest::keyClick(&slider, Qt::Key_Left);
    CHECK(shown.document.view().date == Date::endOf(slider.minimum()));
    CHECK(shown.document.undoStack().count() == 0);
    CHECK(shown.document.undoStack().isClean());
    slider.setValue(2022);
    CHECK(shown.document.view().date == shown.document.project().settings.referenceDate);
    CHECK(panelIn<FigurePanel>(shown.window).findChildren<QLabel*>().front()->text() == before);
}

TEST_CASE("the terms that the evolution shows add up, row by row") {
    Shown shown;
    showDock(shown, "evolution");
    const QTableView& table = panelIn<EvolutionPanel>(shown.window).terms();
    const QAbstractItemModel& model = *table.model();
    REQUIRE(model.rowCount() == static_cast<int>(evolvingFigures(true).size()));
    REQUIRE(model.columnCount() >= 5);
    const auto number = [&](int row, int column) {
        QString text = cell(table, row, column);
        text.remove(QChar(0x202F)).remove(u'+').replace(QChar(0x2212), u'-');
        bool isNumber = false;
        const qlonglong value = text.toLongLong(&isNumber);
        REQUIRE(isNumber);
        return value;
    };
    const int last = model.columnCount() - 2; // after it, what is attested of the change
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cell(table, row, 1) == QChar(0x2013)) { // nothing is known of 2019, nor of what changed since
            CHECK(cell(table, row, 0) == QStringLiteral("projets PS jeunes"));
            CHECK(cell(table, row, 2) == QChar(0x2013));
            continue;
        }
        qlonglong sum = number(row, 1);
        for (int column = 2; column < last; ++column) {
            sum += number(row, column);
        }
        CHECK(sum == number(row, last));
    }
    CHECK(number(0, 1) == 19);
    CHECK(number(1, last) == 12);
    CHECK(panelIn<EvolutionPanel>(shown.window)
              .told()
              .contains(QStringLiteral(
                  "19 +\u00A01 (structures ouvertes) \u2212\u00A00 (structures fermées) = 20")));
    panelIn<EvolutionPanel>(shown.window).copy();
    CHECK(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("centres sociaux\t19\t0\t0\t1\t0\t0\t0\t20")));
}

TEST_CASE("a term or a commune chosen in the evolution is selected on the map") {
    Shown shown;
    showDock(shown, "evolution");
    auto& panel = panelIn<EvolutionPanel>(shown.window);
    const DateDifference difference = viewDifference(shown.document);
    const auto avs =
        static_cast<int>(std::ranges::find(evolvingFigures(true), EvolvingFigure(FigureId::Avs)) -
                         evolvingFigures(true).begin());
    Q_EMIT panel.terms().clicked(panel.terms().model()->index(avs, 0));
    std::vector<CommuneIndex> moved;
    for (CommuneIndex i = 0; i < shown.document.project().territory->size(); ++i) {
        for (const ChangeTerm& term : difference.terms) {
            const MovedCommunes m = movedBy(term, FigureId::Avs);
            if ((m.entered.contains(i) || m.left.contains(i)) && (moved.empty() || moved.back() != i)) {
                moved.push_back(i);
            }
        }
    }
    REQUIRE_FALSE(moved.empty());
    CHECK(shown.document.selection().communes() == moved);
    REQUIRE(panel.communes().model()->rowCount() ==
            static_cast<int>(difference.gained.count + difference.lost.count + difference.otherClass.count));
    panel.communes().selectRow(0);
    REQUIRE(shown.document.selection().current());
    CHECK(QString::fromStdString(
              shown.document.project().territory->commune(*shown.document.selection().current()).name) ==
          cell(panel.communes(), 0, 0));
    panel.communes().selectAll();
    CHECK(static_cast<int>(shown.document.selection().communes().size()) ==
          panel.communes().model()->rowCount());
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("the difference map shows what changed since the date that is chosen") {
    Shown shown;
    showDock(shown, "evolution");
    auto& panel = panelIn<EvolutionPanel>(shown.window);
    panel.onMap().setChecked(true);
    CHECK(shown.document.view().theme == Theme::Evolution);
    const auto gained = [&] {
        const auto& legend = shown.document.sheet().legend;
        std::size_t count = 0;
        for (const LegendEntry& entry : legend) {
            count += entry.kind == LegendKind::Gained ? entry.count : 0;
        }
        return count;
    };
    const std::size_t since2019 = gained();
    CHECK(since2019 == viewDifference(shown.document).gained.count);
    const int from2021 = panel.from().findData(2021);
    panel.from().setCurrentIndex(from2021);
    Q_EMIT panel.from().activated(from2021);
    CHECK(shown.document.view().comparedDate == Date::endOf(2021));
    CHECK(gained() == viewDifference(shown.document).gained.count);
    CHECK(viewTitle(shown.document).contains(QStringLiteral("31\u00A0décembre\u00A02021")));
    CHECK(viewDescription(shown.document).contains(QStringLiteral("Communes gagnées")));
    // The row that is read stays so when the year moves.
    panel.terms().setCurrentIndex(panel.terms().model()->index(1, 1));
    panelIn<YearControl>(shown.window).lookAt(2021);
    CHECK(panel.told().startsWith(QStringLiteral("EVS")));
    // The earlier date never lies after the later one.
    panelIn<YearControl>(shown.window).lookAt(2020);
    CHECK(gained() == 0);
    CHECK(panel.from().currentData().toInt() == 2020);
    panel.onMap().setChecked(false);
    CHECK(shown.document.view().theme == Theme::Couverture);
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a part of a chart selects its communes, and the table beside it the same") {
    Shown shown;
    showDock(shown, "charts");
    EvolutionChart& years = panelIn<ChartPanel>(shown.window).years();
    REQUIRE(years.years().size() == 4);
    CHECK(years.years().front().centresSociaux == 19);
    CHECK(years.years().back().evs == 12);
    years.choose(3, true);
    CHECK(shown.document.selection().communes().size() == 220);
    Q_EMIT years.table().activated(years.table().model()->index(3, 4));
    CHECK(shown.document.selection().communes().size() == 227);
    CHECK(years.canvas().accessibleDescription().contains(QStringLiteral("centres sociaux 20, EVS 12")));

    panelIn<ChartPanel>(shown.window).setCurrentIndex(1);
    QApplication::processEvents();
    ClassChart& classes = panelIn<ChartPanel>(shown.window).classes();
    REQUIRE_FALSE(classes.epcis().empty());
    for (std::size_t i = 1; i < classes.epcis().size(); ++i) {
        CHECK(classes.epcis()[i - 1].share(CoverageClass::ZoneBlanche) >=
              classes.epcis()[i].share(CoverageClass::ZoneBlanche));
    }
    classes.choose(0, CoverageClass::ZoneBlanche);
    CHECK(shown.document.selection().communes() == classes.epcis()[0].of(CoverageClass::ZoneBlanche));
    Q_EMIT classes.table().activated(classes.table().model()->index(0, 2));
    CHECK(shown.document.selection().communes() == classes.epcis()[0].of(CoverageClass::CentreSocial));
    classes.copyTable();
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("EPCI\tcentre social et EVS")));
    classes.copyPicture();
    CHECK_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_CASE("numbers of the evolution stand to the right, names to the left") {
    Shown shown;
    showDock(shown, "evolution");
    const QList<QTableView*> tables = panelIn<EvolutionPanel>(shown.window).findChildren<QTableView*>();
    const auto table =
        std::ranges::find(tables, QStringLiteral("Chaque chiffre, de la première date à la seconde"),
                          &QTableView::accessibleName);
    REQUIRE(table != tables.end());
    const QAbstractItemModel& model = *(*table)->model();
    REQUIRE(model.columnCount() >= 3);
    for (int column = 0; column < model.columnCount(); ++column) {
        CAPTURE(column);
        const Qt::Alignment cells(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
        const Qt::Alignment title(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        CHECK(cells.testFlag(column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        CHECK(title == cells);
    }
}
