// What every table of the window is: rows that stand for communes, to sort, to search and to take to a
// spreadsheet.
#pragma once

#include "core/model/scenario/situation.hpp"

#include <QAbstractTableModel>

namespace maillage {

class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// A value to sort by.
    static constexpr int kSortRole = Qt::UserRole;
    /// What a spreadsheet reads: numbers without spaces, with a decimal comma; empty for what is unknown.
    static constexpr int kPlainRole = Qt::UserRole + 1;
    /// What a filter by the whole of a cell compares.
    static constexpr int kExactRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// "&Agréments": the name of its tab.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// Aligned to the right; the rest is text also where it is made of digits, as codes are.
    [[nodiscard]] virtual bool isNumber(int column) const;
    /// The communes that a row is about, ascending.
    [[nodiscard]] virtual std::vector<CommuneIndex> communesOf(int row) const = 0;
    [[nodiscard]] virtual std::optional<StructureIndex> structureOf(int row) const;
    /// The title without its mnemonic.
    [[nodiscard]] QString plainTitle() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace maillage
