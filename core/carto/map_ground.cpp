#include "core/carto/map_ground.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

/// By commune, the rank of its EPCI; past the last where it has none.
std::vector<std::size_t> epciRanks(const Territory& territory) {
    std::map<std::string_view, std::size_t> ranks;
    for (const Epci& epci : territory.epcis()) {
        ranks.emplace(epci.code, ranks.size());
    }
    std::vector<std::size_t> rankOf;
    rankOf.reserve(territory.size());
    for (const Commune& commune : territory.communes()) {
        const auto found = ranks.find(commune.epci);
        rankOf.push_back(found == ranks.end() ? territory.epcis().size() : found->second);
    }
    return rankOf;
}

} // namespace

MapGround::MapGround(const Territory& territory, std::shared_ptr<const BaseMap> baseMap)
    : m_baseMap(std::move(baseMap)), m_hearts(m_baseMap->areas().size()) {
    const std::size_t count = territory.epcis().size();
    const std::vector<std::size_t> rankOf = epciRanks(territory);
    const std::vector<Area>& areas = m_baseMap->areas();
    std::vector<EdgeOutline> outlines = groupOutlines(areas, count, [&](std::size_t i) { return rankOf[i]; });
    std::vector<double> surfaces(count, 0);
    std::vector<MapPoint> hearts(count);
    std::vector<std::vector<CommuneIndex>> communes(count);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (rankOf[i] < count && !areas[i].isEmpty()) {
            const double surface = areas[i].squareMetres();
            const MapPoint centre = areas[i].envelope().centre();
            surfaces[rankOf[i]] += surface;
            communes[rankOf[i]].push_back(static_cast<CommuneIndex>(i));
            hearts[rankOf[i]].x += surface * centre.x;
            hearts[rankOf[i]].y += surface * centre.y;
        }
    }
    std::vector<Edge> borders;
    for (std::size_t k = 0; k < count; ++k) {
        if (surfaces[k] <= 0) {
            continue;
        }
        borders.insert(borders.end(), outlines[k].edges.begin(), outlines[k].edges.end());
        m_epcis.push_back({territory.epcis()[k].name,
                           std::move(communes[k]),
                           std::move(outlines[k]),
                           {hearts[k].x / surfaces[k], hearts[k].y / surfaces[k]}});
    }
    m_epciBorders = chained(std::move(borders));
    m_edge =
        chained(std::move(groupOutlines(areas, 1, [](std::size_t) { return std::size_t{0}; }).front().edges));
}

MapPoint MapGround::heartOf(CommuneIndex commune) const {
    constexpr double kPrecision = 50; // parts of the commune's extent
    const std::scoped_lock lock(m_mutex);
    std::optional<MapPoint>& heart = m_hearts[commune];
    if (!heart) {
        const Area& area = m_baseMap->areas()[commune];
        const double extent = std::min(area.envelope().width(), area.envelope().height());
        heart = inscribedCircle(area, extent / kPrecision).centre;
    }
    return *heart;
}

} // namespace maillage
