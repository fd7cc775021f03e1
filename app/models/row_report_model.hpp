// The rows of an imported list with what became of each.
#pragma once

#include "core/io/lists/cells/nearest_communes.hpp"
#include "core/io/lists/list_reader.hpp"

#include <QAbstractTableModel>

#include <memory>

namespace maillage {

class RowReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, StateColumn, ReasonColumn, MendingColumn, ContentsColumn, ColumnCount };

    explicit RowReportModel(std::shared_ptr<const Territory> territory, QObject* parent = nullptr);

    enum class Shown { ToSee, All }; // ToSee: all but those that are plainly matched
    void show(std::shared_ptr<const Worksheet> sheet, std::shared_ptr<const ListReading> reading,
              Shown shown);
    [[nodiscard]] const RowOutcome& outcome(int row) const;
    /// What is left to decide in the row.
    [[nodiscard]] std::optional<Mending> mending(int row) const;
    [[nodiscard]] const Territory& territory() const { return *m_territory; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Of a mending: an INSEE code or an answer.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person decided what the cell of this key means (CommuneChoices).
    void decided(const std::string& key, const std::string& answer);

private:
    [[nodiscard]] QString contents(std::uint32_t line) const;
    [[nodiscard]] bool isOpen(int row) const;

    std::shared_ptr<const Territory> m_territory;
    std::shared_ptr<const Worksheet> m_sheet;
    std::shared_ptr<const ListReading> m_reading;
    std::vector<std::size_t> m_rows; // positions in the reading, the worst states first
};

} // namespace maillage
