#include "app/text/map/selection_text.hpp"

#include "app/text/texts.hpp"
#include "app/text/qt_text.hpp"

#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString unknownPopulationText(std::size_t communes) {
    return counted(communes, tr("sans %1 commune de population inconnue"),
                   tr("sans %1 communes de population inconnue"));
}

QString peopleText(std::int64_t population, std::size_t unknown, std::size_t communes) {
    if (communes > 0 && unknown == communes) {
        return tr("population inconnue");
    }
    return unknown == 0
               ? inhabitantsText(population)
               : QStringLiteral("%1 (%2)").arg(inhabitantsText(population), unknownPopulationText(unknown));
}

QString selectionText(const Territory& territory, const Coverage& coverage,
                      const std::vector<CommuneIndex>& communes) {
    if (communes.empty()) {
        return {};
    }
    IndexSet chosen(territory.size());
    for (const CommuneIndex i : communes) {
        chosen.insert(i);
    }
    const CommuneGroup group = groupOf(territory, std::move(chosen));
    QStringList parts{counted(group.count, tr("%1 commune choisie"), tr("%1 communes choisies"))};
    parts << peopleText(group.population, group.populationUnknown, group.count);
    const auto blank = static_cast<std::size_t>(std::ranges::count_if(
        communes, [&](CommuneIndex i) { return coverage.classes[i] == CoverageClass::ZoneBlanche; }));
    parts << (blank == 0 ? tr("dont aucune zone blanche")
                         : counted(blank, tr("dont %1 zone blanche"), tr("dont %1 zones blanches")));
    const auto unattested = static_cast<std::size_t>(std::ranges::count_if(
        communes, [&](CommuneIndex i) { return coverage.classes[i] == CoverageClass::NonAttestee; }));
    if (unattested > 0) {
        parts.back() = counted(unattested, tr("dont %1 non attestée"), tr("dont %1 non attestées"));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace maillage
