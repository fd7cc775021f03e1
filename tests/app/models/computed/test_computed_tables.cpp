#include "tests/app/support/gui_test_support.hpp"

#include "app/models/computed/commune_table_model.hpp"
#include "app/models/computed/epci_table_model.hpp"
#include "app/models/computed/patch_table_model.hpp"
#include "app/widgets/selection_bar.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/files/table_source.hpp"
#include "core/io/files/writers/workbook.hpp"
#include "tests/support/builders.hpp"

#include <QClipboard>
#include <QScrollBar>
#include <QDockWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextTable>

using namespace maillage;

namespace {

/// The window with its tables open at a tab.
struct ShownTables : Shown {
    TablePanel& panel = panelIn<TablePanel>(window);
    TableView* table;

    explicit ShownTables(int tab, Project project = allier())
        : Shown(std::move(project)), table(&panel.table(tab)) {
        window.findChild<QDockWidget*>(QStringLiteral("tables"))->show();
        panel.showTab(tab);
        QApplication::processEvents();
    }
    [[nodiscard]] int rowCount() const { return table->filter().rowCount(); }
    [[nodiscard]] QString cell(int place, int column) const {
        return table->filter().index(place, column).data().toString();
    }
    void setDate(const Date& date) {
        ViewState view = document.view();
        view.date = date;
        document.setView(view);
    }
};

std::vector<QStringList> pasted(const QString& text) {
    std::vector<QStringList> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        lines.push_back(line.split(u'\t'));
    }
    return lines;
}

/// The communes of a fill, known and supposed.
std::size_t fillCount(const MapSheet& sheet, LegendKind kind) {
    std::size_t count = 0;
    for (std::size_t k = 0; k < sheet.fillCount; ++k) {
        count += sheet.legend[k].kind == kind ? sheet.legend[k].count : 0;
    }
    return count;
}

} // namespace

TEST_CASE("the table of communes holds as many rows of a class as the legend says, at every date") {
    ShownTables shown(TablePanel::Communes);
    for (const bool withHypotheses : {true, false}) {
        for (int year = 2019; year <= 2022; ++year) {
            ViewState view = shown.document.view();
            view.withHypotheses = withHypotheses;
            view.date = Date::endOf(year);
            shown.document.setView(view);
            const MapSheet& sheet = shown.document.sheet();
            int all = 0;
            for (const auto& [one, kind] :
                 {std::pair(CoverageClass::CentreSocialEtEvs, LegendKind::CentreSocialEtEvs),
                  std::pair(CoverageClass::CentreSocial, LegendKind::CentreSocial),
                  std::pair(CoverageClass::EvsSeul, LegendKind::EvsSeul),
                  std::pair(CoverageClass::ZoneBlanche, LegendKind::ZoneBlanche),
                  std::pair(CoverageClass::NonAttestee, LegendKind::NonAttestee)}) {
                INFO(year << ' ' << withHypotheses << ' ' << toText(one));
                shown.panel.setClass(one);
                CHECK(shown.rowCount() == static_cast<int>(fillCount(sheet, kind)));
                all += shown.rowCount();
            }
            CHECK(all == 317);
            shown.panel.setClass(std::nullopt);
            CHECK(shown.rowCount() == 317);
        }
    }
    ViewState view = shown.document.view();
    view.theme = Theme::ZonesBlanches;
    shown.document.setView(view);
    const MapSheet& needs = shown.document.sheet();
    shown.panel.setClass(CoverageClass::NonAttestee);
    CHECK(shown.rowCount() == static_cast<int>(fillCount(needs, LegendKind::NonAttestee)));
    CHECK(317 - shown.rowCount() == static_cast<int>(fillCount(needs, LegendKind::Covered)));
}

TEST_CASE("numbers sort as numbers, names without accents, and an unknown population is no zero") {
    ShownTables shown(TablePanel::Communes, test::rowOfCommunes(4));
    CHECK(shown.cell(3, CommuneTableModel::Population) == QStringLiteral("–"));
    CHECK(shown.cell(0, CommuneTableModel::Distance) == QStringLiteral("–"));
    ShownTables allier(TablePanel::Communes);
    allier.table->sortByColumn(CommuneTableModel::Population, Qt::DescendingOrder);
    CHECK(allier.cell(0, CommuneTableModel::Name) == QStringLiteral("Montluçon"));
    std::int64_t before = 1'000'000;
    const Territory& territory = *allier.document.project().territory;
    for (int place = 0; place < allier.rowCount(); ++place) {
        const auto code = allier.cell(place, CommuneTableModel::Code).toStdString();
        const std::int64_t now = *territory.commune(territory.at(code)).population;
        CHECK(now <= before);
        before = now;
    }
    allier.table->sortByColumn(CommuneTableModel::Name, Qt::AscendingOrder);
    CHECK(allier.cell(0, CommuneTableModel::Name).startsWith(u'A'));
    CHECK_FALSE(allier.cell(316, CommuneTableModel::Name).startsWith(QStringLiteral("É")));
    const QModelIndex number = allier.table->filter().index(0, CommuneTableModel::Population);
    CHECK(number.data(Qt::TextAlignmentRole).value<Qt::Alignment>() == (Qt::AlignRight | Qt::AlignVCenter));
}

TEST_CASE("the filter of communes knows no accents and finds a structure or an EPCI too") {
    ShownTables shown(TablePanel::Communes);
    shown.panel.setFilter(QStringLiteral("CERILLY"));
    CHECK(shown.rowCount() >= 1);
    CHECK(shown.rowCount() < 317);
    shown.panel.setFilter(QStringLiteral("farandole zone"));
    CHECK(shown.rowCount() == 0);
    shown.panel.setFilter(QStringLiteral("la farandole"));
    CHECK(shown.rowCount() == 16);
}

TEST_CASE("rows and map share one selection, whole EPCI and zones blanches too") {
    ShownTables shown(TablePanel::Patches);
    const Indicators& now = shown.document.result().after;
    REQUIRE(shown.rowCount() == static_cast<int>(now.patches.size()));
    CHECK(shown.cell(0, PatchTableModel::Rank) == QStringLiteral("1"));
    shown.table->selectRow(0);
    CHECK(shown.document.selection().communes() == now.patches[0].communes);
    shown.panel.showTab(TablePanel::Communes);
    TableView& communes = shown.panel.table(TablePanel::Communes);
    CHECK(communes.selectedCommunes() == now.patches[0].communes);
    CHECK(communes.selectedRows().size() == now.patches[0].communes.size());
    shown.document.selection().set({3, 5, 8});
    CHECK(communes.selectedCommunes() == std::vector<CommuneIndex>{3, 5, 8});
    QTest::keyClick(&communes, Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.document.selection().communes().size() == 317);
    shown.panel.showTab(TablePanel::Epcis);
    TableView& epcis = shown.panel.table(TablePanel::Epcis);
    CHECK(static_cast<int>(epcis.selectedRows().size()) == epcis.rows().rowCount());
    QTest::mouseClick(epcis.viewport(), Qt::LeftButton, {},
                      epcis.visualRect(epcis.filter().index(2, 1)).center());
    CHECK(shown.document.selection().communes() ==
          epcis.rows().communesOf(epcis.filter().mapToSource(epcis.filter().index(2, 0)).row()));
}

TEST_CASE("what the filter hides stays chosen, and a change of date scrolls nothing") {
    ShownTables shown(TablePanel::Communes);
    shown.document.selection().set({3, 5, 300});
    shown.panel.setFilter(QStringLiteral("moulins"));
    CHECK(shown.document.selection().communes() == std::vector<CommuneIndex>{3, 5, 300});
    shown.panel.setFilter({});
    CHECK(shown.table->selectedCommunes() == std::vector<CommuneIndex>{3, 5, 300});
    shown.table->scrollToBottom();
    QScrollBar* bar = shown.table->verticalScrollBar();
    const int place = bar->value();
    REQUIRE(place > 0);
    shown.setDate(Date::endOf(2020));
    CHECK(bar->value() == place);
    CHECK(shown.table->selectedCommunes() == std::vector<CommuneIndex>{3, 5, 300});
}

TEST_CASE("the bar under the tables says how much is chosen") {
    ShownTables shown(TablePanel::Communes);
    CHECK(shown.panel.selectionBar().text() == QStringLiteral("aucune commune choisie"));
    const Indicators& now = shown.document.result().after;
    const Territory& territory = *shown.document.project().territory;
    const std::vector<CommuneIndex> covered = now.avs().communes.members();
    std::vector<CommuneIndex> chosen = now.patches.back().communes;
    const std::size_t blank = chosen.size();
    chosen.insert(chosen.end(), covered.begin(), covered.begin() + 2);
    shown.document.selection().set(chosen);
    const std::int64_t population = now.patches.back().population +
                                    *territory.commune(covered[0]).population +
                                    *territory.commune(covered[1]).population;
    CHECK(shown.panel.selectionBar().text() ==
          QStringLiteral("%1 communes choisies, %2 habitants, dont %3")
              .arg(countText(chosen.size()), integerText(population),
                   blank == 1 ? QStringLiteral("1 zone blanche")
                              : QStringLiteral("%1 zones blanches").arg(countText(blank))));
}

TEST_CASE("a copied table reads back with its header: codes as text, numbers as numbers") {
    ShownTables shown(TablePanel::Communes);
    shown.table->setFocus(); // on the map the key copies the map
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(pasted(QApplication::clipboard()->text()).size() == 318);
    shown.document.selection().set({0, 7});
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    const std::vector<QStringList> lines = pasted(QApplication::clipboard()->text());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == shown.table->rows().columns());
    const Commune& commune = shown.document.project().territory->commune(7);
    CHECK(lines[2][CommuneTableModel::Code] == QString::fromStdString(commune.code));
    CHECK(lines[2][CommuneTableModel::Population] == QString::number(*commune.population));
    CHECK(QLocale(QLocale::French).toDouble(lines[2][CommuneTableModel::Distance]) >= 0);
    CHECK(lines[2][CommuneTableModel::Distance].contains(u','));

    QTextDocument document;
    const QString html = QApplication::clipboard()->mimeData()->html();
    document.setHtml(html);
    const auto* table = qobject_cast<QTextTable*>(document.rootFrame()->childFrames().value(0));
    REQUIRE(table != nullptr);
    REQUIRE(table->rows() == 3);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            CHECK(table->cellAt(row, column).firstCursorPosition().block().text() ==
                  lines[static_cast<std::size_t>(row)][column]);
        }
    }
    CHECK(html.contains(QStringLiteral("sdnum=\"1036;0;@\">%1<").arg(QString::fromStdString(commune.code))));
    CHECK(html.contains(QStringLiteral("sdval=\"%1\"").arg(*commune.population)));
}

TEST_CASE("the shown table and the chosen communes go to files that read back the same") {
    ShownTables shown(TablePanel::Epcis);
    const QTemporaryDir folder;
    shown.document.selection().set({0, 7});
    const auto write = [&](const Table& table, const QString& name, const std::filesystem::path& path) {
        shown.window.features().tables.write(table, name, path);
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 20'000));
    };
    for (const char* ending : {".csv", ".xlsx", ".ods"}) {
        const auto path = std::filesystem::path(folder.path().toStdString()) / (std::string("t") + ending);
        write(shown.panel.shownTable(), QStringLiteral("EPCI"), path);
        const Table read = readTable(path);
        const Table table = shown.panel.shownTable();
        CHECK(read.columns == table.columns);
        // In a workbook a number is one, and not the text that the window shows.
        REQUIRE(read.rows.size() == table.rows.size());
        for (std::size_t row = 0; row < read.rows.size(); ++row) {
            for (std::size_t column = 0; column < read.columns.size(); ++column) {
                const std::string& cell = table.rows[row][column];
                const bool isNumber = table.kindOf(column) != CellKind::Text && numberIn(cell);
                CHECK((isNumber ? numberIn(read.rows[row][column]) == numberIn(cell)
                                : read.rows[row][column] == cell));
            }
        }
        CHECK(read.rows.size() == static_cast<std::size_t>(shown.rowCount()));
        write(shown.panel.chosenTable(), QStringLiteral("choix"), path);
        CHECK(readTable(path).rows.size() == 2);
        CHECK(readTable(path).rows[0][CommuneTableModel::Code] == "03001");
    }
}

TEST_CASE("a computed table is not edited, and says why; it follows undo and redo") {
    ShownTables shown(TablePanel::Communes);
    const auto button = [&](const QString& start) {
        for (QPushButton* one : shown.panel.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').startsWith(start)) {
                return one;
            }
        }
        FAIL(start.toStdString());
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(button(QStringLiteral("Ajouter"))->isEnabled());
    CHECK(button(QStringLiteral("Retirer"))->toolTip().contains(QStringLiteral("calculé")));
    CHECK_FALSE(shown.table->filter().flags(shown.table->filter().index(0, 1)).testFlag(Qt::ItemIsEditable));
    shown.panel.setClass(CoverageClass::ZoneBlanche);
    const int blank = shown.rowCount();
    shown.document.setNextRule(ListRule{});
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    const int after = static_cast<int>(shown.document.result().after.zoneBlanche().count);
    CHECK(shown.rowCount() == after);
    shown.document.undoStack().undo();
    CHECK(shown.rowCount() == blank);
    shown.panel.showTab(TablePanel::Structures);
    CHECK(button(QStringLiteral("Ajouter"))->isEnabled());
}

TEST_CASE("a table that nobody sees is not computed") {
    ProjectDocument document(allier());
    CommuneTableModel model(document);
    TablePanel panel(document);
    CHECK(panel.table(TablePanel::Communes).rows().rowCount() == 0);
    CHECK(model.rowCount() == 0);
    model.follow();
    CHECK(model.rowCount() == 317);
}
