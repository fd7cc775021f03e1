#include "app/text/map/map_dates.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString outlinesText(const BaseMap& map) {
    if (map.isSchematic()) {
        return tr("Fond schématique");
    }
    const Provenance& source = map.provenance();
    const QString title = QString::fromStdString(source.title);
    const QString date = QString::fromStdString(source.date);
    return date.isEmpty() || title.contains(date) ? tr("Contours\u00A0: %1").arg(title)
                                                  : tr("Contours\u00A0: %1, %2").arg(title, date);
}

/// The last year in which a row begins or ends; nullopt without rows.
std::optional<int> lastYearOf(const StructureSet& structures) {
    std::optional<int> last;
    const auto take = [&last](const Period& period) {
        for (const std::optional<Date>& date : {period.begin, period.end}) {
            if (date) {
                last = std::max(last.value_or(date->year()), date->year());
            }
        }
    };
    for (const Approval& row : structures.approvals) {
        take(row.period);
    }
    for (const ServiceArea& row : structures.serviceAreas) {
        take(row.period);
    }
    return last;
}

QString listText(const Project& project, bool withHypotheses) {
    const std::optional<int> last = lastYearOf(*project.structures);
    if (!last) {
        return tr("aucune liste de structures");
    }
    const RowBasis basis = project.rowBasis(withHypotheses);
    QString told = tr("structures jusqu'à %1").arg(*last);
    if (withHypotheses && basis.supposed > 0) {
        return tr("%1, territoires en partie supposés").arg(told);
    }
    return told;
}

QString qpvText(const Indicators& figures) {
    std::set<int> generations;
    for (const Qpv* qpv : figures.qpvs) {
        generations.insert(qpv->generation);
    }
    QStringList told;
    for (const int generation : generations) {
        told << QString::number(generation);
    }
    return told.isEmpty() ? QString() : tr("QPV de %1").arg(told.join(QStringLiteral(", ")));
}

} // namespace

QString mapDatesText(const Project& project, const Indicators& figures) {
    QStringList parts{outlinesText(*project.baseMap), listText(project, figures.withHypotheses)};
    if (const QString qpvs = qpvText(figures); !qpvs.isEmpty()) {
        parts << qpvs;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace maillage
