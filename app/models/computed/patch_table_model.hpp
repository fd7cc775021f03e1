// The zones blanches, patch by patch, most inhabitants first.
#pragma once

#include "app/models/computed/computed_table_model.hpp"
#include "core/report/territory_tables.hpp"

namespace maillage {

class PatchTableModel : public ComputedTableModel {
    Q_OBJECT
public:
    enum Column { Rank, Communes, Population, Epcis, Largest };

    using ComputedTableModel::ComputedTableModel;

    [[nodiscard]] QString title() const override { return tr("&Zones blanches"); }
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
    std::shared_ptr<const Territory> m_territory;
    std::vector<PatchSummary> m_patches;
};

} // namespace maillage
