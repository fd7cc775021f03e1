// Shows a table of finished texts, columns of numbers to the right.
#pragma once

#include "app/text/text_table.hpp"

#include <QAbstractTableModel>

namespace maillage {

class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(TextTable table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant alignmentOf(int column) const;

    TextTable m_table;
    std::vector<bool> m_isNumber;
};

} // namespace maillage
