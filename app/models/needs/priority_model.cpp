#include "app/models/needs/priority_model.hpp"

#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

void PriorityModel::setReport(std::shared_ptr<const PriorityReport> report) {
    m_report = std::move(report);
    outdate();
}

QStringList PriorityModel::columns() const {
    return {tr("Commune"),
            tr("Couche"),
            tr("Meilleur rang"),
            tr("Pire rang"),
            tr("Dans les premières"),
            tr("Indicateurs connus"),
            tr("Valeur aberrante"),
            tr("Classe"),
            tr("Habitants"),
            tr("EPCI")};
}

bool PriorityModel::isNumber(int column) const {
    return column == Layer || column == Best || column == Worst || column == Known || column == Population;
}

std::vector<CommuneIndex> PriorityModel::communesOf(int row) const {
    return {at(row).commune};
}

int PriorityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void PriorityModel::compute(const Derived& derived) {
    const bool isOther = m_shown != m_report || m_territory != derived.project.territory;
    m_shown = m_report;
    m_territory = derived.project.territory;
    std::vector<Row> rows;
    if (m_report != nullptr) {
        for (const PriorityRow& row : m_report->rows) {
            rows.push_back({row.commune, row.layer, row.ranks.best, row.ranks.worst, row.known,
                            derived.result.after.coverage.known(row.commune)});
        }
    }
    replaceRows(m_rows, std::move(rows), isOther);
}

QString PriorityModel::outlierText(CommuneIndex commune) const {
    QStringList names;
    for (std::size_t k = 0; k < m_shown->studies.size(); ++k) {
        const std::vector<NeedOutlier>& found = m_shown->outliers[k].communes;
        if (std::ranges::find(found, commune, &NeedOutlier::commune) != found.end()) {
            names << needIndicatorName(m_shown->studies[k].indicator);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString PriorityModel::text(int row, int column) const {
    const Row& one = at(row);
    const Commune& commune = m_territory->commune(one.commune);
    switch (column) {
    case Name:
        return shownName(commune.name);
    case Epci:
        return epciText(*m_territory, commune.epci);
    case First:
        return one.worst <= m_shown->question.first  ? tr("toujours")
               : one.best <= m_shown->question.first ? tr("selon les poids")
                                                     : tr("jamais");
    case Known:
        return tr("%1 sur %2").arg(countText(one.known), countText(m_shown->studies.size()));
    case Outlier:
        return outlierText(one.commune);
    case Coverage:
        return nameOf(one.coverage);
    case Population:
        return commune.population ? integerText(*commune.population) : tr("–");
    default:
        return integerText(static_cast<std::int64_t>(number(row, column).value_or(0)));
    }
}

std::optional<double> PriorityModel::number(int row, int column) const {
    const Row& one = at(row);
    switch (column) {
    case Layer:
        return static_cast<double>(one.layer);
    case Best:
        return static_cast<double>(one.best);
    case Worst:
        return static_cast<double>(one.worst);
    case Known:
        return static_cast<double>(one.known);
    default: {
        const auto& population = m_territory->commune(one.commune).population;
        return population ? std::optional(static_cast<double>(*population)) : std::nullopt;
    }
    }
}

QString PriorityModel::hint(int row, int column) const {
    return column == Outlier && !outlierText(at(row).commune).isEmpty()
               ? tr("Loin de toutes les autres (|z| > 3,5) ; un établissement peut l'expliquer")
               : QString();
}

} // namespace maillage
