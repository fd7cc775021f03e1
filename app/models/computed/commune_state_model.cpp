#include "app/models/computed/commune_state_model.hpp"

#include "app/text/qt_text.hpp"

namespace maillage {

namespace {

enum class CertaintyState { Open, Surely, SurelyNot };

CertaintyState stateOf(const CoveredInWorlds& worlds, CommuneIndex commune) {
    return worlds.open.contains(commune)     ? CertaintyState::Open
           : worlds.surely.contains(commune) ? CertaintyState::Surely
                                             : CertaintyState::SurelyNot;
}

} // namespace

void CommuneStateModel::setWorlds(std::shared_ptr<const Territory> territory, const PossibleWorlds& worlds) {
    beginResetModel();
    m_territory = std::move(territory);
    m_worlds = worlds;
    endResetModel();
}

void CommuneStateModel::clear() {
    beginResetModel();
    m_territory = nullptr;
    endResetModel();
}

int CommuneStateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_territory == nullptr ? 0 : static_cast<int>(m_territory->size());
}

int CommuneStateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant CommuneStateModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<CommuneIndex>(index.row());
    const Commune& commune = m_territory->commune(row);
    const bool isNumber = index.column() == Population;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != kSortRole) {
        return {};
    }
    const bool isSortKey = role == kSortRole;
    const auto state = [&](const CoveredInWorlds& worlds) {
        const CertaintyState one = stateOf(worlds, row);
        return isSortKey                       ? QVariant(static_cast<int>(one))
               : one == CertaintyState::Open   ? QVariant(tr("indécise"))
               : one == CertaintyState::Surely ? QVariant(tr("sûrement"))
                                               : QVariant(tr("sûrement pas"));
    };
    switch (index.column()) {
    case Name:
        return shownName(commune.name);
    case Code:
        return QString::fromStdString(commune.code);
    case Population:
        if (isSortKey) {
            return QVariant(static_cast<qlonglong>(commune.population.value_or(-1)));
        }
        return commune.population ? integerText(*commune.population) : tr("inconnue");
    case CentreSocial:
        return state(m_worlds.centreSocial);
    default:
        return state(m_worlds.avs);
    }
}

QVariant CommuneStateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Commune");
    case Code:
        return tr("Code Insee");
    case Population:
        return tr("Habitants");
    case CentreSocial:
        return tr("Centre social");
    default:
        return tr("Structure AVS");
    }
}

} // namespace maillage
