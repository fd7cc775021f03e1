// The first rows of a sheet under the meaning of each column, which can be changed in the top row.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <memory>

namespace maillage {

class WorksheetPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const Worksheet> sheet, const ListLayout& layout);
    [[nodiscard]] const ListLayout& layout() const { return m_layout; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A column got another role.
    void layoutEdited();

private:
    std::shared_ptr<const Worksheet> m_sheet;
    ListLayout m_layout;
};

/// Edits the top row by a list of the roles.
class RoleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace maillage
