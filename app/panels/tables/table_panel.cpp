#include "app/panels/tables/table_panel.hpp"

#include "app/widgets/eliding_label.hpp"
#include "app/widgets/flow_layout.hpp"
#include "app/widgets/narrow_box.hpp"
#include "app/widgets/row_dialog.hpp"
#include "app/map/tools/follow_tool.hpp"
#include "app/map/tools/territory_tool.hpp"
#include "app/models/computed/commune_table_model.hpp"
#include "app/models/project/dated_row_models.hpp"
#include "app/models/computed/epci_table_model.hpp"
#include "app/models/computed/patch_table_model.hpp"
#include "app/models/project/qpv_link_model.hpp"
#include "app/models/project/structure_model.hpp"
#include "app/models/table_copy.hpp"
#include "app/models/project/typed_cells.hpp"
#include "app/widgets/selection_bar.hpp"
#include "app/text/qt_text.hpp"
#include "core/model/row_edits.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>

namespace maillage {

TablePanel::TablePanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_filter(new QLineEdit),
      m_class(new QComboBox),
      m_count(new QLabel),
      m_add(new QPushButton(tr("A&jouter…"))),
      m_remove(new QPushButton(tr("&Retirer"))),
      m_export(new QPushButton(tr("Exporter le ta&bleau…"))),
      m_editTerritory(new QPushButton(tr("&Modifier le territoire sur la carte"))),
      m_referenceLabel(new QLabel(tr("Ré&férence\u00A0:"))),
      m_reference(new QLineEdit(handReference())),
      m_computed(new QLabel(tr("tableau calculé"))),
      m_tabs(new QTabWidget),
      m_bar(new SelectionBar(document)),
      m_communes(new CommuneTableModel(document)) {
    makeBar();
    for (TableModel* model : std::initializer_list<TableModel*>{
             m_communes, new PatchTableModel(document), new EpciTableModel(document),
             new StructureModel(document), new ApprovalModel(document), new ServiceAreaModel(document),
             new QpvLinkModel(document)}) {
        addTable(model);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setFilter(m_filter->text()); });
    connect(&m_document, &ProjectDocument::changed, this, [this] { followDocument(false); });
    connect(&m_document.selection(), &Selection::changed, this, [this] { followDocument(true); });
    connect(m_bar, &SelectionBar::copyAsked, this, &TablePanel::copyChosen);
    connect(m_bar, &SelectionBar::exportAsked, this,
            [this] { Q_EMIT exportAsked(chosenTable(), tr("communes choisies")); });
    setFilter({});
}

void TablePanel::makeBar() {
    m_filter->setPlaceholderText(tr("filtrer…"));
    m_filter->setAccessibleName(tr("Filtrer les lignes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_computed->setToolTip(tr("Il suit la date, les hypothèses et le scénario"));
    m_class->setAccessibleName(tr("Classe des communes"));
    m_class->addItem(tr("toutes les classes"));
    for (const CoverageClass c : kCoverageClasses) {
        m_class->addItem(nameOf(c));
    }
    m_editTerritory->setCheckable(true);
    m_editTerritory->setToolTip(
        tr("Un clic sur une commune la met dans le territoire de la structure choisie, ou l'en retire "
           "(Échap\u00A0: finir)"));
    m_reference->setAccessibleName(tr("Référence des communes ajoutées"));
    m_referenceLabel->setBuddy(m_reference);
    m_export->setToolTip(tr("Les lignes montrées, dans cet ordre, en CSV, XLSX ou ODS"));
    narrow(*m_class);
    auto* bar = new FlowLayout;
    bar->setContentsMargins(4, 2, 4, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_filter, m_class, m_count, m_computed, m_add, m_remove, m_export,
                                         m_editTerritory, m_referenceLabel, m_reference}) {
        bar->addWidget(widget);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePanel::setFilter);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this](int entry) {
        setClass(entry <= 0 ? std::nullopt
                            : std::optional(kCoverageClasses[static_cast<std::size_t>(entry) - 1]));
    });
    connect(m_add, &QPushButton::clicked, this, &TablePanel::addRow);
    connect(m_remove, &QPushButton::clicked, this, &TablePanel::removeRows);
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportAsked(shownTable(), current().rows().plainTitle()); });
}

void TablePanel::addTable(TableModel* model) {
    auto* table = new TableView(model);
    m_tables.push_back(table);
    m_tabs->addTab(table, model->title());
    if (ProjectTableModel* edited = table->editedRows()) {
        connect(edited, &ProjectTableModel::refused, this, &TablePanel::told);
    }
    connect(table, &TableView::currentRowChanged, this, &TablePanel::followRow);
    connect(table, &TableView::rowsSelected, this, [this, table] { chooseFromRows(*table); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint& place) {
        const int row = table->currentRow();
        if (const auto structure = row < 0 ? std::nullopt : table->rows().structureOf(row)) {
            Q_EMIT structureMenuAsked(m_document.project().structures->structures[*structure].id,
                                      table->viewport()->mapToGlobal(place));
        }
    });
}

TableView& TablePanel::current() const {
    return table(m_tabs->currentIndex());
}

void TablePanel::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void TablePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followDocument(true);
}

void TablePanel::setFilter(const QString& words) {
    m_filter->setText(words);
    {
        // The other tables are filtered when they are shown; what is filtered away stays chosen.
        const QScopedValueRollback following(m_isFollowing, true);
        current().filter().setWords(words);
    }
    followDocument(true);
}

void TablePanel::setClass(std::optional<CoverageClass> coverageClass) {
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_class->setCurrentText(coverageClass ? nameOf(*coverageClass) : m_class->itemText(0));
        table(Communes).filter().setExact(CommuneTableModel::Class,
                                          coverageClass ? nameOf(*coverageClass) : QString());
    }
    followDocument(true);
}

void TablePanel::followDocument(bool scrolls) {
    if (m_isFollowing) {
        return;
    }
    TableView& table = current();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        // A table that nobody sees is not computed.
        if (auto* computed = qobject_cast<ComputedTableModel*>(&table.rows()); computed && isVisible()) {
            computed->follow();
        }
        // While a territory is edited, the row says whose.
        if (isVisible() && !isTerritoryInHand()) {
            table.selectCommunes(m_document.selection().communes(), scrolls);
        }
    }
    followRow();
}

void TablePanel::chooseFromRows(const TableView& table) {
    if (m_isFollowing || &table != &current() || isTerritoryInHand()) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    m_document.selection().set(table.selectedCommunes());
}

void TablePanel::followRow() {
    TableView& table = current();
    const bool isEdited = table.editedRows() != nullptr;
    const int row = table.currentRow();
    const bool isRow = row >= 0 && row < table.rows().rowCount();
    const auto structure = currentStructure();
    m_count->setText(
        tr("%1 sur %2").arg(integerText(table.filter().rowCount()), integerText(table.rows().rowCount())));
    const QString reason =
        isEdited
            ? QString()
            : tr("Ce tableau est calculé\u00A0: il change avec les structures, les agréments et les territoires");
    m_class->setVisible(&table == m_tables[Communes]);
    m_computed->setVisible(!isEdited);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_editTerritory, m_referenceLabel, m_reference}) {
        widget->setVisible(isEdited);
    }
    for (QPushButton* button : {m_add, m_remove}) {
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    m_add->setEnabled(isEdited);
    m_remove->setEnabled(isEdited && isRow);
    m_editTerritory->setEnabled(structure.has_value() || isTerritoryInHand());
    if (isTerritoryInHand()) {
        const StructureSet& structures = *m_document.project().structures;
        // Without a row, that of before goes on: a commune that left took its row with it.
        if (structure) {
            m_territory->setStructure(structures.structures[*structure].id);
        } else if (!structures.find(m_territory->structure())) {
            m_territory->layDown();
        }
    }
}

std::optional<StructureIndex> TablePanel::currentStructure() const {
    const TableView& table = current();
    const int row = table.currentRow();
    return row >= 0 && row < table.rows().rowCount() ? table.rows().structureOf(row) : std::nullopt;
}

void TablePanel::editTerritoriesOn(MapView& map) {
    m_territory = new TerritoryTool(
        map,
        [this] {
            const auto structure = currentStructure();
            return structure ? m_document.project().structures->structures[*structure].id : std::string();
        },
        [this] { return m_reference->text().trimmed().toStdString(); });
    followTool(*m_editTerritory, *m_territory);
    connect(&map, &MapView::toolChanged, this, &TablePanel::followRow);
}

bool TablePanel::isTerritoryInHand() const {
    return m_territory != nullptr && m_territory->isInHand();
}

void TablePanel::layDownTerritory() {
    if (m_territory != nullptr) {
        m_territory->layDown();
    }
}

void TablePanel::addRow() {
    ProjectTableModel* model = current().editedRows();
    if (model == nullptr) {
        return;
    }
    if (&current() == m_tables[Structures]) {
        return Q_EMIT newStructureAsked();
    }
    auto* dialog = new RowDialog(*model, current().currentRow(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    TableView* table = &current();
    connect(dialog, &QDialog::accepted, table, [table] { table->goToRow(table->rows().rowCount() - 1); });
    dialog->open();
}

void TablePanel::removeRows() {
    if (ProjectTableModel* model = current().editedRows()) {
        model->remove(current().selectedRows());
    }
}

Table TablePanel::shownTable() const {
    return exportedRows(current().rows(), current().shownRows());
}

std::vector<int> TablePanel::chosenRows() const {
    m_communes->follow();
    const std::vector<CommuneIndex>& communes = m_document.selection().communes();
    return {communes.begin(), communes.end()};
}

Table TablePanel::chosenTable() const {
    const std::vector<int> rows = chosenRows();
    return exportedRows(*m_communes, rows);
}

void TablePanel::copyChosen() const {
    const std::vector<int> rows = chosenRows();
    QGuiApplication::clipboard()->setMimeData(copiedRows(*m_communes, rows));
}

} // namespace maillage
