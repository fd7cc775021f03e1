#include "app/widgets/cell_delegate.hpp"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace maillage {

QWidget* makeCellEditor(const ProjectTableModel& model, int column, QWidget* parent) {
    const ProjectTableModel::CellEditor kind = model.editorOf(column);
    if (kind == ProjectTableModel::CellEditor::Choice) {
        auto* box = new QComboBox(parent);
        box->addItems(model.choices(column));
        return box;
    }
    auto* line = new QLineEdit(parent);
    if (kind == ProjectTableModel::CellEditor::Commune) {
        auto* completer = new QCompleter(model.communeNames(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

QString textOfCellEditor(const QWidget& editor) {
    if (const auto* box = qobject_cast<const QComboBox*>(&editor)) {
        return box->currentText();
    }
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line == nullptr ? QString() : line->text();
}

void setTextOfCellEditor(QWidget& editor, const QString& text) {
    if (auto* box = qobject_cast<QComboBox*>(&editor)) {
        box->setCurrentText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        line->setText(text);
    }
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    m_isAccepted = true;
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const auto* model =
        qobject_cast<const ProjectTableModel*>(proxy == nullptr ? index.model() : proxy->sourceModel());
    return model == nullptr ? nullptr : makeCellEditor(*model, index.column(), parent);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // A refused text stays as it was typed, whatever else changes in the table.
    if (m_isAccepted) {
        setTextOfCellEditor(*editor, index.data(Qt::EditRole).toString());
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    m_isAccepted = model->setData(index, textOfCellEditor(*editor), Qt::EditRole);
}

} // namespace maillage
