// The editors of cells: a line, a list to choose from, a commune found by its name.
#pragma once

#include "app/models/project/project_table_model.hpp"

#include <QStyledItemDelegate>

namespace maillage {

/// For a column of `model`, in a cell or in a form.
[[nodiscard]] QWidget* makeCellEditor(const ProjectTableModel& model, int column, QWidget* parent);
[[nodiscard]] QString textOfCellEditor(const QWidget& editor);
void setTextOfCellEditor(QWidget& editor, const QString& text);

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether the model took what was typed last.
    [[nodiscard]] bool isAccepted() const { return m_isAccepted; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    mutable bool m_isAccepted = true;
};

} // namespace maillage
