#include "core/carto/need_fills.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace maillage {

namespace {

/// Ranks in the scale of six that a map of so many classes takes, from the least need to the greatest.
std::vector<std::size_t> shadesOf(std::size_t classes) {
    switch (classes) {
    case 6:
        return {0, 1, 2, 3, 4, 5};
    case 5:
        return {0, 1, 2, 3, 4};
    case 4:
        return {0, 2, 3, 4};
    case 3:
        return {0, 2, 4};
    case 2:
        return {1, 4};
    default:
        return {2};
    }
}

/// The fills of a map of need as they are made; entries that no commune is in are left out at the end, but
/// for the classes themselves.
class NeedFills {
public:
    NeedFills(MapSheet& sheet, std::shared_ptr<const NeedMap> map) : m_sheet(sheet), m_map(std::move(map)) {
        m_shades = shadesOf(m_map->classes.size());
        if (!m_map->study.column.moreIsNeed) {
            std::ranges::reverse(m_shades);
        }
    }

    /// An entry of the class, by its rank from 0.
    [[nodiscard]] LegendEntry classEntry(LegendKind kind, std::size_t rank) const {
        const ValueClasses& classes = m_map->classes;
        const double power = std::pow(10, classes.decimals);
        const bool isLast = rank + 1 == classes.size();
        LegendEntry entry{kind, m_sheet.palette().needs[m_shades[rank]]};
        entry.low = rank == 0 ? std::floor(classes.bounds[rank] * power) / power : classes.bounds[rank];
        entry.high = isLast ? std::ceil(classes.bounds[rank + 1] * power) / power : classes.bounds[rank + 1];
        entry.rank = rank + 1;
        entry.decimals = classes.decimals;
        entry.isClosed = isLast;
        entry.name = m_map->study.indicator.unit;
        return entry;
    }

    /// The commune in the entry of this order; entries of one order are one.
    void put(CommuneIndex commune, std::size_t order, const LegendEntry& entry) {
        m_entries.emplace(order, entry);
        m_orders.emplace(commune, order);
    }
    void keep(std::size_t order, const LegendEntry& entry) { m_entries.emplace(order, entry); }

    void finish() {
        std::map<std::size_t, std::uint32_t> ranks;
        for (const auto& [order, entry] : m_entries) {
            ranks.emplace(order, static_cast<std::uint32_t>(m_sheet.legend.size()));
            m_sheet.legend.push_back(entry);
        }
        for (const auto& [commune, order] : m_orders) {
            m_sheet.fillOf.push_back(ranks.at(order));
        }
        m_sheet.need = m_map;
    }

private:
    MapSheet& m_sheet;
    std::shared_ptr<const NeedMap> m_map;
    std::vector<std::size_t> m_shades;
    std::map<std::size_t, LegendEntry> m_entries;
    std::map<CommuneIndex, std::size_t> m_orders;
};

/// The request, or the map of the first indicator that is known; nullopt without any.
std::optional<NeedMapRequest> requestOrFirst(const Project& project, Theme theme,
                                             const std::optional<NeedMapRequest>& request) {
    if (request) {
        return request;
    }
    const NeedIndicator* first = firstKnownIndicator(project);
    return first == nullptr
               ? std::nullopt
               : std::optional(NeedMapRequest{{first->id}, {ClassMethod::Quantiles, usualClasses(theme)}});
}

void fillUnknown(MapSheet& sheet, std::size_t communes) {
    sheet.legend = {{LegendKind::Unknown, sheet.palette().unknown}};
    sheet.fillOf.assign(communes, 0);
}

std::shared_ptr<const NeedMap> needMapOf(const Project& project, const NeedMapRequest& request,
                                         bool showsEpcis) {
    auto map = std::make_shared<NeedMap>();
    map->study = studyNeed(project, request.question);
    std::vector<double> values;
    std::set<std::string> epcis;
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        if (const std::optional<double>& own = map->study.column.values[i]) {
            values.push_back(*own);
            ++map->communesClassed;
        } else if (showsEpcis && map->study.standings[i] == NeedStanding::OfEpci &&
                   epcis.insert(project.territory->commune(i).epci).second) {
            values.push_back(map->study.epciValue(*project.territory, i));
        }
    }
    map->epcisClassed = epcis.size();
    map->classes = classesOf(values, request.classes);
    return map;
}

/// Of what has no class, why: hatched apart, since none of it is zero.
LegendEntry missingEntry(const Palette& palette, NeedStanding standing) {
    switch (standing) {
    case NeedStanding::Small:
        return {LegendKind::NeedSmall, palette.zoneBlanche, Hatch::Crossed};
    case NeedStanding::Secret:
        return {LegendKind::NeedSecret, palette.unknown, Hatch::Falling};
    case NeedStanding::Unavailable:
        return {LegendKind::NeedUnavailable, palette.nonAttestee, Hatch::Rising};
    default:
        return {LegendKind::NeedAbsent, palette.zoneBlanche, Hatch::Dotted};
    }
}

constexpr std::size_t kAfterClasses = 100;

} // namespace

std::size_t usualClasses(Theme theme) {
    return theme == Theme::BesoinCouverture ? 4 : 5;
}

void fillByIndicator(MapSheet& sheet, const Project& project, const std::optional<NeedMapRequest>& request) {
    const auto asked = requestOrFirst(project, sheet.theme, request);
    if (!asked) {
        return fillUnknown(sheet, project.territory->size());
    }
    const auto map = needMapOf(project, *asked, true);
    NeedFills fills(sheet, map);
    for (std::size_t c = 0; c < map->classes.size(); ++c) {
        fills.keep(c, fills.classEntry(LegendKind::NeedClass, c));
    }
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const NeedStanding standing = map->study.standings[i];
        if (standing == NeedStanding::Own) {
            const std::size_t c = map->classes.classOf(*map->study.column.values[i]);
            fills.put(i, c, fills.classEntry(LegendKind::NeedClass, c));
        } else if (standing == NeedStanding::OfEpci) {
            const std::size_t c = map->classes.classOf(map->study.epciValue(*project.territory, i));
            LegendEntry entry = fills.classEntry(LegendKind::NeedOfEpci, c);
            entry.hatch = Hatch::Level;
            fills.put(i, kMostClasses + c, entry);
        } else {
            fills.put(i, kAfterClasses + static_cast<std::size_t>(standing),
                      missingEntry(sheet.palette(), standing));
        }
    }
    fills.finish();
}

void fillByIndicatorAndCover(MapSheet& sheet, const Project& project, const Coverage& coverage,
                             const std::optional<NeedMapRequest>& request) {
    const auto asked = requestOrFirst(project, sheet.theme, request);
    if (!asked) {
        return fillUnknown(sheet, project.territory->size());
    }
    const auto map = needMapOf(project, *asked, false);
    const IndexSet supposed = coverage.supposedAny() | coverage.supposedBlank;
    NeedFills fills(sheet, map);
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const CoverSide cover = sideOf(coverage.classes[i]);
        const std::optional<double>& value = map->study.column.values[i];
        const std::size_t c = value ? map->classes.classOf(*value) : kAfterClasses;
        LegendEntry entry = value ? fills.classEntry(LegendKind::NeedClassCover, c)
                                  : LegendEntry{LegendKind::NeedUnknownCover, sheet.palette().unknown};
        entry.cover = cover;
        entry.hatch = cover == CoverSide::Blank         ? Hatch::Rising
                      : cover == CoverSide::NotAttested ? Hatch::Dotted
                                                        : Hatch::None;
        // Dots alone: a lighter fill would be that of another class.
        entry.isSupposed = supposed.contains(i);
        // All of a class beside one another, so that they are compared.
        const std::size_t side = c * kCoverSides.size() + static_cast<std::size_t>(cover);
        fills.put(i, 2 * side + (entry.isSupposed ? 1 : 0), entry);
    }
    fills.finish();
}

} // namespace maillage
