// The rows of an imported list with what became of each.
#pragma once

#include "core/io/lists/list_reader.hpp"

#include <QAbstractTableModel>

#include <memory>

namespace maillage {

class RowReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum class Shown { ToSee, All }; // ToSee: all but those that are plainly matched
    void show(std::shared_ptr<const Worksheet> sheet, std::shared_ptr<const ListReading> reading,
              Shown shown);
    [[nodiscard]] const RowOutcome& outcome(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString contents(std::uint32_t line) const;

    std::shared_ptr<const Worksheet> m_sheet;
    std::shared_ptr<const ListReading> m_reading;
    std::vector<std::size_t> m_rows; // positions in the reading, the worst states first
};

} // namespace maillage
