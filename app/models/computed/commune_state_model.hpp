// The communes as rows: surely covered, surely not, or open, in both meanings of "covered".
#pragma once

#include "core/analysis/published/possible_worlds.hpp"

#include <QAbstractTableModel>

namespace maillage {

class CommuneStateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Code, Population, CentreSocial, Avs };
    static constexpr int kColumns = Avs + 1;
    /// A value to sort by: numbers as numbers, open communes before sure ones.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setWorlds(std::shared_ptr<const Territory> territory, const PossibleWorlds& worlds);
    /// Without a row.
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Territory> m_territory;
    PossibleWorlds m_worlds;
};

} // namespace maillage
