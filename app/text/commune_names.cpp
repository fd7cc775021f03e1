#include "app/text/commune_names.hpp"

#include "app/text/french/names.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QStringList namesIn(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    QStringList names;
    for (const CommuneIndex commune : communes) {
        names << communeNamed(territory, commune);
    }
    return names;
}

} // namespace

QString communeNamed(const Territory& territory, CommuneIndex commune) {
    return shownName(territory.commune(commune).name);
}

QString namesOf(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    std::vector<CommuneIndex> byName = communes;
    std::ranges::sort(byName, {},
                      [&](CommuneIndex commune) { return foldedName(territory.commune(commune).name); });
    return listedText(namesIn(territory, byName), tr("et"));
}

QString joinedNames(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    return namesIn(territory, communes).join(QStringLiteral(", "));
}

} // namespace maillage
