#include "app/panels/table_panel.hpp"

#include "app/dialogs/row_dialog.hpp"
#include "app/models/dated_row_models.hpp"
#include "app/models/qpv_link_model.hpp"
#include "app/models/structure_model.hpp"
#include "app/models/typed_cells.hpp"
#include "app/render/qt_text.hpp"
#include "core/model/row_edits.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace maillage {

TablePanel::TablePanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_filter(new QLineEdit),
      m_remove(new QPushButton(tr("&Retirer"))),
      m_editTerritory(new QPushButton(tr("&Modifier le territoire sur la carte"))),
      m_reference(new QLineEdit(handReference())),
      m_count(new QLabel),
      m_tabs(new QTabWidget) {
    m_filter->setPlaceholderText(tr("filtrer…"));
    m_filter->setAccessibleName(tr("Filtrer les lignes"));
    m_filter->setClearButtonEnabled(true);
    auto* add = new QPushButton(tr("A&jouter…"));
    m_editTerritory->setCheckable(true);
    m_editTerritory->setToolTip(tr(
        "Un clic sur une commune la met dans le territoire de la structure choisie, ou l'en retire (Échap\u00A0: finir)"));
    m_reference->setAccessibleName(tr("Référence des communes ajoutées"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 2, 4, 0);
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_count);
    bar->addWidget(add);
    bar->addWidget(m_remove);
    bar->addSpacing(8);
    bar->addWidget(m_editTerritory);
    auto* label = new QLabel(tr("Ré&férence\u00A0:"));
    label->setBuddy(m_reference);
    bar->addWidget(label);
    bar->addWidget(m_reference, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 1);

    for (ProjectTableModel* model : {static_cast<ProjectTableModel*>(new StructureModel(document)),
                                     static_cast<ProjectTableModel*>(new ApprovalModel(document)),
                                     static_cast<ProjectTableModel*>(new ServiceAreaModel(document)),
                                     static_cast<ProjectTableModel*>(new QpvLinkModel(document))}) {
        auto* table = new TableView(model);
        m_tables.push_back(table);
        m_tabs->addTab(table, model->title());
        connect(model, &ProjectTableModel::refused, this, &TablePanel::told);
        connect(table, &TableView::currentRowChanged, this, &TablePanel::followRow);
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint& place) {
            const int row = table->currentRow();
            if (const auto structure = row < 0 ? std::nullopt : table->rows().structureOf(row)) {
                Q_EMIT structureMenuAsked(m_document.project().structures->structures[*structure].id,
                                          table->viewport()->mapToGlobal(place));
            }
        });
    }
    connect(m_filter, &QLineEdit::textChanged, this, &TablePanel::setFilter);
    connect(add, &QPushButton::clicked, this, &TablePanel::addRow);
    connect(m_remove, &QPushButton::clicked, this, &TablePanel::removeRows);
    connect(m_editTerritory, &QPushButton::toggled, this, &TablePanel::followRow);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setFilter(m_filter->text()); });
    connect(&m_document, &ProjectDocument::changed, this, &TablePanel::followRow);
    setFilter({});
}

TableView& TablePanel::current() const {
    return table(m_tabs->currentIndex());
}

void TablePanel::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void TablePanel::setFilter(const QString& words) {
    m_filter->setText(words);
    // The other tables are filtered when they are shown.
    current().filter().setWords(words);
    followRow();
}

void TablePanel::showCommune(std::optional<CommuneIndex> commune) {
    TableView& table = current();
    const int now = table.currentRow();
    if (!commune || m_isFollowing || (now >= 0 && table.rows().communeOf(now) == commune)) {
        return;
    }
    for (int row = 0; row < table.rows().rowCount(); ++row) {
        if (table.rows().communeOf(row) == commune) {
            m_isFollowing = true;
            table.goToRow(row);
            m_isFollowing = false;
            return;
        }
    }
}

void TablePanel::followRow() {
    TableView& table = current();
    const int row = table.currentRow();
    const bool isRow = row >= 0 && row < table.rows().rowCount();
    const auto structure = isRow ? table.rows().structureOf(row) : std::nullopt;
    m_count->setText(
        tr("%1 sur %2").arg(integerText(table.filter().rowCount()), integerText(table.rows().rowCount())));
    m_remove->setEnabled(isRow);
    m_editTerritory->setEnabled(structure.has_value() || isEditingTerritory());
    QString edited;
    if (isEditingTerritory()) {
        // Without a row, that of before goes on: a commune that left took its row with it.
        edited = structure
                     ? QString::fromStdString(m_document.project().structures->structures[*structure].id)
                     : m_edited;
    }
    if (!m_document.project().structures->find(edited.toStdString())) {
        edited.clear();
    }
    if (edited != m_edited) {
        m_edited = edited;
        Q_EMIT territoryEdited(m_edited);
    }
    if (qobject_cast<TableView*>(sender()) != nullptr && isRow && !m_isFollowing && !isEditingTerritory()) {
        m_isFollowing = true;
        Q_EMIT communeChosen(table.rows().communeOf(row));
        m_isFollowing = false;
    }
}

bool TablePanel::isEditingTerritory() const {
    return m_editTerritory->isChecked();
}

void TablePanel::setEditingTerritory(bool on) {
    m_editTerritory->setChecked(on);
}

void TablePanel::toggleCommune(CommuneIndex commune) {
    const Project& project = m_document.project();
    const auto structure = project.structures->find(m_edited.toStdString());
    if (!structure) {
        return;
    }
    const std::size_t before = project.structures->serviceAreas.size();
    const QString name = QString::fromStdString(project.territory->commune(commune).name);
    const QString whose = QString::fromStdString(project.structures->structures[*structure].name);
    try {
        const Project after =
            withCommuneToggled(project, *structure, commune, m_document.view().date,
                               {Source::Structure, m_reference->text().trimmed().toStdString()});
        const bool enters = after.structures->serviceAreas.size() > before;
        m_document.replaceProject(after, enters ? tr("Ajouter %1 au territoire").arg(name)
                                                : tr("Retirer %1 du territoire").arg(name));
        Q_EMIT told((enters ? tr("%1 entre dans le territoire de «\u00A0%2\u00A0»")
                            : tr("%1 sort du territoire de «\u00A0%2\u00A0»"))
                        .arg(name, whose));
    } catch (const Error& error) {
        Q_EMIT told(sentenceOf(error));
    }
}

void TablePanel::addRow() {
    auto* dialog = new RowDialog(current().rows(), current().currentRow(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    TableView* table = &current();
    connect(dialog, &QDialog::accepted, table, [table] { table->goToRow(table->rows().rowCount() - 1); });
    dialog->open();
}

void TablePanel::removeRows() {
    current().rows().remove(current().selectedRows());
}

} // namespace maillage
