#include "tests/app/support/gui_test_support.hpp"

#include "app/map/tools/territory_tool.hpp"
#include "app/widgets/row_dialog.hpp"
#include "app/models/project/dated_row_models.hpp"
#include "app/models/project/qpv_link_model.hpp"
#include "app/models/project/structure_model.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "tests/support/builders.hpp"

#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStatusBar>
#include <QTemporaryDir>

#include <random>

using namespace maillage;

namespace {

constexpr int kStructures = TablePanel::Structures;
constexpr int kApprovals = TablePanel::Approvals;
constexpr int kTerritories = TablePanel::Territories;
constexpr int kQpvs = TablePanel::Qpvs;

bool type(ProjectTableModel& model, int row, int column, const QString& text) {
    return model.setData(model.index(row, column), text, Qt::EditRole);
}

/// A made country: every commune is served by one of two structures.
Project made(std::size_t count) {
    std::vector<Commune> communes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t rank = i % 900 + 1;
        Commune commune;
        commune.code = QStringLiteral("%1%2")
                           .arg(i / 900 + 10, 2, 10, QLatin1Char('0'))
                           .arg(rank, 3, 10, QLatin1Char('0'))
                           .toStdString();
        commune.name = "Commune " + commune.code;
        const auto row = i / 200;
        commune.reference = {700'000 + static_cast<double>(i % 200) * 1000,
                             6'600'000 + static_cast<double>(row) * 1000};
        communes.push_back(commune);
    }
    Project project = test::withStructures(test::rowOfCommunes(2),
                                           {{"cs", StructureKind::CentreSocial, {0}, test::attested(), {}},
                                            {"evs", StructureKind::Evs, {1}, test::supposed(), {}}});
    StructureSet set = *project.structures;
    set.serviceAreas.clear();
    for (CommuneIndex i = 0; i < count; ++i) {
        set.serviceAreas.push_back({i % 2, i, {}, i % 3 == 0 ? test::supposed() : test::attested()});
    }
    project.territory = std::make_shared<const Territory>("FR", communes, std::vector<Epci>{});
    project.baseMap = std::make_shared<const BaseMap>(Provenance{}, true, std::vector<Area>(count));
    project.structures = std::make_shared<const StructureSet>(set);
    return project;
}

/// One cell of one table at random: some are refused, which is no edit.
void editAtRandom(std::mt19937& random, const std::vector<ProjectTableModel*>& models) {
    const auto below = [&](std::size_t n) { return static_cast<int>(random() % n); };
    ProjectTableModel& model = *models[static_cast<std::size_t>(below(models.size()))];
    if (model.rowCount() == 0) {
        return;
    }
    const int row = below(static_cast<std::size_t>(model.rowCount()));
    const int column = below(static_cast<std::size_t>(model.columnCount()));
    if (below(8) == 0) {
        return model.remove({row});
    }
    switch (model.editorOf(column)) {
    case ProjectTableModel::CellEditor::Choice: {
        const QStringList choices = model.choices(column);
        type(model, row, column, choices.value(below(static_cast<std::size_t>(choices.size()))));
        break;
    }
    case ProjectTableModel::CellEditor::Commune: {
        const QStringList& names = model.communeNames();
        type(model, row, column, names.value(below(static_cast<std::size_t>(names.size()))));
        break;
    }
    case ProjectTableModel::CellEditor::Text:
        type(model, row, column, QString::number(2000 + below(40)));
        break;
    case ProjectTableModel::CellEditor::None:
        break;
    }
}

} // namespace

TEST_CASE("a typed date changes the row in one undo step, and one that is none is refused in French") {
    ProjectDocument document(allier());
    ApprovalModel model(document);
    QString sentence;
    QObject::connect(&model, &ProjectTableModel::refused, [&](const QString& said) { sentence = said; });
    const Project before = document.project();
    CHECK(type(model, 0, ApprovalModel::Begin, QStringLiteral("1/3/2018")));
    CHECK(document.project().structures->approvals[0].period.begin == Date(2018, 3, 1));
    CHECK(document.project().structures->approvals[0].attestation.origin.file.empty());
    CHECK(document.undoStack().count() == 1);
    CHECK_FALSE(type(model, 0, ApprovalModel::Begin, QStringLiteral("le 32")));
    CHECK(sentence.contains(QStringLiteral("«\u00A0le 32\u00A0»")));
    CHECK_FALSE(type(model, 0, ApprovalModel::End, QStringLiteral("2017")));
    CHECK(sentence.contains(QStringLiteral("précède le début")));
    CHECK(document.undoStack().count() == 1);
    document.undoStack().undo();
    CHECK(document.project().structures == before.structures);
}

TEST_CASE("a hypothesis is in italics and says so; confirmed, it is upright") {
    ProjectDocument document(allier());
    ServiceAreaModel model(document);
    const auto& areas = document.project().structures->serviceAreas;
    const auto found =
        std::ranges::find_if(areas, [](const ServiceArea& a) { return a.attestation.isHypothesis(); });
    REQUIRE(found != areas.end());
    const int row = static_cast<int>(found - areas.begin());
    const QModelIndex source = model.index(row, ServiceAreaModel::Source);
    CHECK(source.data(Qt::FontRole).value<QFont>().italic());
    CHECK(source.data().toString().contains(QStringLiteral("hypothèse")));
    CHECK(type(model, row, ServiceAreaModel::Source, QStringLiteral("structure ou Caf")));
    CHECK_FALSE(source.data(Qt::FontRole).value<QFont>().italic());
    const Attestation& now =
        document.project().structures->serviceAreas[static_cast<std::size_t>(row)].attestation;
    CHECK(now == Attestation{Source::Structure, "saisie à la main"});
}

TEST_CASE("what the schéma says is no longer its word once another fact is typed over it") {
    ProjectDocument document(allier());
    StructureModel model(document);
    REQUIRE(document.project().structures->structures[0].attestation.source == Source::Schema);
    CHECK(type(model, 0, StructureModel::Name, QStringLiteral("La Farandole du Donjon")));
    CHECK(document.project().structures->structures[0].attestation.source == Source::Structure);
}

TEST_CASE("a commune typed by its name is found, one that is none and one of two are refused") {
    ProjectDocument document(allier());
    ServiceAreaModel model(document);
    CHECK(type(model, 0, ServiceAreaModel::Object, QStringLiteral("theneuille")));
    const CommuneIndex now = document.project().structures->serviceAreas[0].commune;
    CHECK(document.project().territory->commune(now).name == "Theneuille");
    CHECK_FALSE(type(model, 0, ServiceAreaModel::Object, QStringLiteral("Neuilly")));
    CHECK_FALSE(type(model, 0, ServiceAreaModel::Object, QStringLiteral("Nulle-Part-sur-Rien")));
}

TEST_CASE("two hundred edits at random undo to the bytes of the start and redo to those of the end") {
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "p.gpkg";
    ProjectDocument document(allier());
    StructureModel structures(document);
    ApprovalModel approvals(document);
    ServiceAreaModel territories(document);
    QpvLinkModel qpvs(document);
    const std::string start = savedBytes(document.project(), file);
    std::mt19937 random(7);
    for (int tries = 0; document.undoStack().count() < 200 && tries < 2000; ++tries) {
        editAtRandom(random, {&structures, &approvals, &territories, &qpvs});
    }
    REQUIRE(document.undoStack().count() == 200);
    const std::string end = savedBytes(document.project(), file);
    CHECK(end != start);
    document.undoStack().setIndex(0);
    CHECK((savedBytes(document.project(), file) == start));
    document.undoStack().setIndex(200);
    CHECK((savedBytes(document.project(), file) == end));
    CHECK(structures.rowCount() == static_cast<int>(document.project().structures->structures.size()));
    CHECK(territories.rowCount() == static_cast<int>(document.project().structures->serviceAreas.size()));
}

TEST_CASE("the filter knows no accents, and the selected rows go to a spreadsheet in tabs") {
    Shown shown;
    auto& panel = panelIn<TablePanel>(shown.window);
    TableView& table = panel.table(kTerritories);
    panel.showTab(kTerritories);
    panel.setFilter(QStringLiteral("CERILLY"));
    REQUIRE(table.model()->rowCount() > 0);
    CHECK(table.model()->rowCount() < table.rows().rowCount());
    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus(); // of the map, the key copies the map
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("Structure\t")));
    const QStringList cells = lines[1].split(u'\t');
    CHECK(cells.size() == table.rows().columnCount());
    CHECK(cells.value(ServiceAreaModel::Object) == QStringLiteral("Cérilly (03048)"));
}

TEST_CASE("what cannot be stays in its editor, and Escape gives it up") {
    Shown shown;
    auto& panel = panelIn<TablePanel>(shown.window);
    TableView& table = panel.table(kApprovals);
    shown.window.findChild<QDockWidget*>(QStringLiteral("tables"))->show();
    panel.showTab(kApprovals);
    QApplication::processEvents();
    table.edit(table.model()->index(0, ApprovalModel::Begin));
    QPointer<QLineEdit> editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->setText(QStringLiteral("hier"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("hier"));
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("hier")));
    CHECK(shown.document.undoStack().count() == 0);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(table.viewport()->findChild<QLineEdit*>());
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a click on the map puts a commune into the territory, a second one takes it out, Escape ends it") {
    Shown shown;
    auto& panel = panelIn<TablePanel>(shown.window);
    panel.showTab(kStructures);
    panel.table(kStructures).goToRow(0);
    const std::size_t rows = shown.document.project().structures->serviceAreas.size();
    shown.map.findChild<TerritoryTool*>()->take();
    const CommuneIndex blank = shown.blankCommune();
    shown.click(shown.placeOf(blank));
    const auto& areas = shown.document.project().structures->serviceAreas;
    REQUIRE(areas.size() == rows + 1);
    CHECK(areas.back() == ServiceArea{0, blank, {}, {Source::Structure, "saisie à la main"}});
    CHECK(shown.document.undoStack().count() == 1);
    shown.click(shown.placeOf(blank));
    CHECK(shown.document.project().structures->serviceAreas.size() == rows);
    CHECK(shown.document.undoStack().count() == 2);
    for (QAction* action : shown.window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Escape)) {
            CHECK(action->isEnabled());
            action->trigger();
        }
    }
    CHECK(shown.map.isLooking());
    shown.click(shown.placeOf(blank));
    CHECK(shown.document.undoStack().count() == 2);
    CHECK(shown.map.selection().current() == blank);
}

TEST_CASE("a chosen row chooses its commune on the map, and a commune its row") {
    Shown shown;
    shown.window.findChild<QDockWidget*>(QStringLiteral("tables"))->show();
    auto& panel = panelIn<TablePanel>(shown.window);
    panel.showTab(kTerritories);
    panel.table(kTerritories).goToRow(3);
    const TableModel& rows = panel.table(kTerritories).rows();
    CHECK(shown.map.selection().communes() == rows.communesOf(3));
    CHECK(shown.map.selection().current() == rows.communesOf(3).front());
    const CommuneIndex other = shown.document.project().structures->serviceAreas[9].commune;
    shown.map.selection().choose(other);
    CHECK(rows.communesOf(panel.table(kTerritories).currentRow()) == std::vector{other});
    CHECK(panel.table(kTerritories).selectedCommunes() == std::vector{other});
}

TEST_CASE("the form adds a row that is right, and says why one is not") {
    ProjectDocument document(allier());
    StructureModel model(document);
    const int rows = model.rowCount();
    RowDialog dialog(model, -1);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("nom")));
    dialog.findChildren<QLineEdit*>().front()->setText(QStringLiteral("EVS de Theneuille"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(model.rowCount() == rows + 1);
    CHECK(model.index(rows, StructureModel::Name).data().toString() == QStringLiteral("EVS de Theneuille"));
}

TEST_CASE("a QPV without a structure gets one and loses it again") {
    ProjectDocument document(allier());
    QpvLinkModel model(document);
    int row = 0;
    while (row < model.rowCount() && model.structureOf(row)) {
        ++row;
    }
    REQUIRE(row < model.rowCount());
    CHECK(type(model, row, QpvLinkModel::Linked, model.choices(QpvLinkModel::Linked)[1]));
    CHECK(model.structureOf(row) == StructureIndex{0});
    model.remove({row});
    CHECK_FALSE(model.structureOf(row));
    CHECK(document.undoStack().count() == 2);
}

TEST_CASE("the tables of a whole country show every row, and an edit touches one") {
    constexpr std::size_t kCommunes = 35'000;
    ProjectDocument document(made(kCommunes));
    TablePanel panel(document);
    panel.showTab(kTerritories);
    TableView& table = panel.table(kTerritories);
    CHECK(table.model()->rowCount() == static_cast<int>(kCommunes));
    panel.setFilter(QStringLiteral("commune 10001"));
    CHECK(table.model()->rowCount() == 1);
    panel.setFilter({});
    int changedRows = 0;
    QObject::connect(
        &table.rows(), &QAbstractItemModel::dataChanged,
        [&](const QModelIndex& from, const QModelIndex& to) { changedRows += to.row() - from.row() + 1; });
    CHECK(type(*table.editedRows(), 20'000, ServiceAreaModel::Begin, QStringLiteral("2020")));
    CHECK(changedRows == 1);
    CHECK(panel.table(kQpvs).model()->rowCount() == 0);
}
