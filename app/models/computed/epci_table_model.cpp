#include "app/models/computed/epci_table_model.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/map/selection_text.hpp"

namespace maillage {

QStringList EpciTableModel::columns() const {
    return {tr("EPCI"),
            tr("Communes"),
            tr("Centre social et EVS"),
            tr("Centre social"),
            tr("EVS seul"),
            tr("Zone blanche"),
            tr("Non attestée"),
            tr("Dont supposées"),
            tr("Couvertes par un centre social (%)"),
            tr("Couvertes par une structure AVS (%)"),
            tr("Habitants"),
            tr("Habitants couverts par un centre social"),
            tr("Habitants couverts par une structure AVS"),
            tr("Secteurs de zones blanches")};
}

std::vector<CommuneIndex> EpciTableModel::communesOf(int row) const {
    return m_epcis[static_cast<std::size_t>(row)].communes;
}

int EpciTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_epcis.size());
}

void EpciTableModel::compute(const Derived& derived) {
    const bool isOther = m_territory != derived.project.territory;
    m_territory = derived.project.territory;
    const Indicators& after = derived.result.after;
    replaceRows(m_epcis, epciSummaries(*m_territory, after.coverage, after.patches), isOther);
}

QString EpciTableModel::text(int row, int column) const {
    if (column == Name) {
        return epciText(*m_territory, m_epcis[static_cast<std::size_t>(row)].code);
    }
    const std::optional<double> value = number(row, column);
    return value ? decimalText(*value, decimals(column)) : tr("–");
}

std::optional<double> EpciTableModel::number(int row, int column) const {
    const EpciSummary& epci = m_epcis[static_cast<std::size_t>(row)];
    const auto count = [](std::size_t n) { return std::optional(static_cast<double>(n)); };
    // Of communes that nothing attests none is not 0.
    const bool isPartlyUnknown = epci.countOf(CoverageClass::NonAttestee) > 0;
    const auto known = [&](double n) { return isPartlyUnknown && n == 0 ? std::nullopt : std::optional(n); };
    const auto ofClass = [&](CoverageClass c) { return known(static_cast<double>(epci.countOf(c))); };
    const auto inhabitants = [&](std::int64_t n) {
        return epci.populationUnknown == epci.communes.size() ? std::nullopt : known(static_cast<double>(n));
    };
    switch (column) {
    case Communes:
        return count(epci.communes.size());
    case BothKinds:
        return ofClass(CoverageClass::CentreSocialEtEvs);
    case CentreSocialOnly:
        return ofClass(CoverageClass::CentreSocial);
    case EvsSeul:
        return ofClass(CoverageClass::EvsSeul);
    case Blank:
        return ofClass(CoverageClass::ZoneBlanche);
    case NotAttested:
        return count(epci.countOf(CoverageClass::NonAttestee));
    case Supposed:
        return count(epci.supposed);
    case CentreSocialShare:
        return known(100 * epci.centreSocialShare());
    case AvsShare:
        return known(100 * epci.avsShare());
    case Population:
        return inhabitants(epci.population);
    case CentreSocialPopulation:
        return inhabitants(epci.centreSocialPopulation);
    case AvsPopulation:
        return inhabitants(epci.avsPopulation);
    default:
        return isPartlyUnknown ? std::nullopt : count(epci.patches);
    }
}

QString EpciTableModel::hint(int row, int column) const {
    const std::size_t unknown = m_epcis[static_cast<std::size_t>(row)].populationUnknown;
    const bool isPopulation =
        column == Population || column == CentreSocialPopulation || column == AvsPopulation;
    return !isPopulation || unknown == 0 ? QString() : unknownPopulationText(unknown);
}

} // namespace maillage
