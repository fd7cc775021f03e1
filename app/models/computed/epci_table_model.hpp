// The EPCI: their communes by class, what is covered, and the zones blanches that reach into them.
#pragma once

#include "app/models/computed/computed_table_model.hpp"
#include "core/report/territory_tables.hpp"

namespace maillage {

class EpciTableModel : public ComputedTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Communes,
        BothKinds,
        CentreSocialOnly,
        EvsSeul,
        Blank,
        NotAttested,
        Supposed,
        CentreSocialShare,
        AvsShare,
        Population,
        CentreSocialPopulation,
        AvsPopulation,
        Patches
    };

    using ComputedTableModel::ComputedTableModel;

    [[nodiscard]] QString title() const override { return tr("&EPCI"); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != Name; }
    [[nodiscard]] std::vector<CommuneIndex> communesOf(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    void compute(const Derived& derived) override;
    [[nodiscard]] QString text(int row, int column) const override;
    /// Shares in percent.
    [[nodiscard]] std::optional<double> number(int row, int column) const override;
    [[nodiscard]] int decimals(int column) const override {
        return column == CentreSocialShare || column == AvsShare ? 1 : 0;
    }
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    std::shared_ptr<const Territory> m_territory;
    std::vector<EpciSummary> m_epcis;
};

} // namespace maillage
