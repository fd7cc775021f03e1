#include "app/models/computed/commune_table_model.hpp"

#include "app/text/qt_text.hpp"
#include "core/analysis/figures/indicators.hpp"

#include <utility>

namespace maillage {

QStringList CommuneTableModel::columns() const {
    return {tr("Code Insee"), tr("Commune"),
            tr("EPCI"),       tr("Habitants"),
            tr("Classe"),     m_distancesAreBounds ? tr("Distance, au plus (km)") : tr("Distance (km)"),
            tr("Structures")};
}

bool CommuneTableModel::isNumber(int column) const {
    return column == Population || column == Distance;
}

std::vector<CommuneIndex> CommuneTableModel::communesOf(int row) const {
    return {static_cast<CommuneIndex>(row)};
}

int CommuneTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

void CommuneTableModel::compute(const Derived& derived) {
    QStringList names;
    for (const ActiveStructure& s : derived.situation.structures) {
        names << shownName(s.name);
    }
    const bool isOther = names != m_structureNames || m_territory != derived.project.territory;
    m_structureNames = names;
    m_territory = derived.project.territory;
    const bool areBounds = distanceBound(derived.situation) != FigureBound::None;
    if (std::exchange(m_distancesAreBounds, areBounds) != areBounds) {
        Q_EMIT headerDataChanged(Qt::Horizontal, Distance, Distance);
    }
    replaceRows(m_states, communeStates(derived.situation, derived.result.after.coverage), isOther);
}

QString CommuneTableModel::text(int row, int column) const {
    const Commune& commune = m_territory->commune(static_cast<CommuneIndex>(row));
    const CommuneState& state = m_states[static_cast<std::size_t>(row)];
    switch (column) {
    case Code:
        return QString::fromStdString(commune.code);
    case Name:
        return shownName(commune.name);
    case Epci:
        return epciText(*m_territory, commune.epci);
    case Population:
        return commune.population ? integerText(*commune.population) : tr("–");
    case Class:
        return nameOf(state.known);
    case Structures: {
        QStringList names;
        for (const std::uint32_t rank : state.structures) {
            names << m_structureNames[rank];
        }
        return names.join(QStringLiteral(", "));
    }
    default:
        return state.kilometres ? decimalText(*state.kilometres, decimals(column)) : tr("–");
    }
}

QString CommuneTableModel::exact(int row, int column) const {
    return column == Class ? nameOf(m_states[static_cast<std::size_t>(row)].known.coverageClass)
                           : text(row, column);
}

std::optional<double> CommuneTableModel::number(int row, int column) const {
    if (column == Distance) {
        return m_states[static_cast<std::size_t>(row)].kilometres;
    }
    const auto& population = m_territory->commune(static_cast<CommuneIndex>(row)).population;
    return population ? std::optional(static_cast<double>(*population)) : std::nullopt;
}

bool CommuneTableModel::isHypothesis(int row) const {
    const CommuneState& state = m_states[static_cast<std::size_t>(row)];
    return state.known.isSupposed();
}

} // namespace maillage
