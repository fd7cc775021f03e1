#include "app/models/worksheet_preview_model.hpp"

#include "app/text/exchange/import_text.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <QComboBox>
#include <QFont>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kRowsShown = 40;

} // namespace

void WorksheetPreviewModel::show(std::shared_ptr<const Worksheet> sheet, const ListLayout& layout) {
    beginResetModel();
    m_sheet = std::move(sheet);
    m_layout = layout;
    endResetModel();
}

int WorksheetPreviewModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_sheet) {
        return 0;
    }
    const auto rows = static_cast<int>(m_sheet->rows.size() - m_layout.headerRow - 1);
    return 1 + std::min(rows, kRowsShown);
}

int WorksheetPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_layout.roles.size());
}

QVariant WorksheetPreviewModel::data(const QModelIndex& index, int role) const {
    const auto column = static_cast<std::size_t>(index.column());
    if (index.row() == 0) {
        if (role == Qt::DisplayRole) {
            return nameOf(m_layout.roles[column]);
        }
        return role == Qt::EditRole ? QVariant(static_cast<int>(m_layout.roles[column])) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const WorksheetRow& row = m_sheet->rows[m_layout.headerRow + static_cast<std::size_t>(index.row())];
    return column < row.cells.size() ? QString::fromStdString(row.cells[column]).simplified() : QString();
}

QVariant WorksheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || !m_sheet) {
        return {};
    }
    const auto position = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) {
        const std::vector<std::string> header = columnTitles(*m_sheet, m_layout);
        return position < header.size() ? QString::fromStdString(header[position]).simplified() : QString();
    }
    return section == 0 ? tr("contient") : QString::number(m_sheet->rows[m_layout.headerRow + position].line);
}

Qt::ItemFlags WorksheetPreviewModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() == 0 ? plain | Qt::ItemIsEditable : plain;
}

bool WorksheetPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (index.row() != 0 || role != Qt::EditRole) {
        return false;
    }
    const auto wanted = static_cast<Role>(value.toInt());
    const auto column = static_cast<std::size_t>(index.column());
    if (wanted == m_layout.roles[column]) {
        return false;
    }
    // One column for each thing, but for the marks of a matrix and what is not read.
    tellColumn(m_layout, column, wanted);
    Q_EMIT dataChanged(this->index(0, 0), this->index(0, columnCount() - 1));
    Q_EMIT layoutEdited();
    return true;
}

QWidget* RoleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    for (int role = 0; role <= static_cast<int>(Role::Mark); ++role) {
        box->addItem(nameOf(static_cast<Role>(role)), role);
    }
    box->setAccessibleName(tr("Contenu de la colonne « %1 »")
                               .arg(index.model()->headerData(index.column(), Qt::Horizontal).toString()));
    connect(box, &QComboBox::activated, this,
            [this, box] { Q_EMIT const_cast<RoleDelegate*>(this)->commitData(box); });
    return box;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace maillage
