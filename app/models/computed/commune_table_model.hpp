// The communes: who they are, what class they are in, who serves them and how far the nearest structure is.
#pragma once

#include "app/models/computed/computed_table_model.hpp"
#include "core/report/territory_tables.hpp"

namespace maillage {

class CommuneTableModel : public ComputedTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, Epci, Population, Class, Distance, Structures };

    using ComputedTableModel::ComputedTableModel;

    [[nodiscard]] QString title() const override { return tr("&Communes"); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] bool isNumber(int column) const override;
    /// The row of a commune is its index.
    [[nodiscard]] std::vector<CommuneIndex> communesOf(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    void compute(const Derived& derived) override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString exact(int row, int column) const override;
    [[nodiscard]] std::optional<double> number(int row, int column) const override;
    [[nodiscard]] int decimals(int column) const override { return column == Distance ? 1 : 0; }
    [[nodiscard]] bool isHypothesis(int row) const override;

private:
    std::shared_ptr<const Territory> m_territory;
    std::vector<CommuneState> m_states;
    /// By rank in the situation.
    QStringList m_structureNames;
    bool m_distancesAreBounds = false;
};

} // namespace maillage
