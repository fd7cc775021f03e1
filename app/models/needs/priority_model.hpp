// Communes by their layer and their best and worst ranks, whatever the weights of several needs.
#pragma once

#include "app/models/computed/computed_table_model.hpp"
#include "core/service/need_ranking.hpp"

namespace maillage {

class PriorityModel : public ComputedTableModel {
    Q_OBJECT
public:
    enum Column { Name, Layer, Best, Worst, First, Known, Outlier, Coverage, Population, Epci, ColumnCount };

    using ComputedTableModel::ComputedTableModel;

    /// Null for none. The report is of the document's project as it was then.
    void setReport(std::shared_ptr<const PriorityReport> report);

    [[nodiscard]] QString title() const override { return tr("&Priorités"); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] std::vector<CommuneIndex> communesOf(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    void compute(const Derived& derived) override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] std::optional<double> number(int row, int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    struct Row {
        CommuneIndex commune = 0;
        std::size_t layer = 1;
        std::size_t best = 1;
        std::size_t worst = 1;
        std::size_t known = 0;
        KnownClass coverage{};

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The indicators of which its value is far from all others.
    [[nodiscard]] QString outlierText(CommuneIndex commune) const;

    std::shared_ptr<const PriorityReport> m_report;
    std::shared_ptr<const PriorityReport> m_shown; // of the rows
    std::shared_ptr<const Territory> m_territory;
    std::vector<Row> m_rows;
};

} // namespace maillage
