#include "core/analysis/figures/landmark.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace maillage {

namespace {

MapPoint middleOf(const Territory& territory, const std::vector<CommuneIndex>& group) {
    MapPoint sum{0, 0};
    for (const CommuneIndex i : group) {
        sum.x += territory.commune(i).reference.x;
        sum.y += territory.commune(i).reference.y;
    }
    const auto count = static_cast<double>(group.size());
    return {sum.x / count, sum.y / count};
}

} // namespace

std::vector<CommuneIndex> largestTowns(const Territory& territory, std::size_t count) {
    std::vector<CommuneIndex> all(territory.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    std::partial_sort(all.begin(), middle, all.end(), [&](CommuneIndex a, CommuneIndex b) {
        const auto inhabitants = [&](CommuneIndex i) { return territory.commune(i).population.value_or(-1); };
        return inhabitants(a) != inhabitants(b) ? inhabitants(a) > inhabitants(b) : a < b;
    });
    all.erase(middle, all.end());
    return all;
}

Landmark landmarkOf(const Territory& territory, const std::vector<CommuneIndex>& group,
                    const std::vector<CommuneIndex>& towns) {
    const MapPoint middle = middleOf(territory, group);
    const auto awayFrom = [&](CommuneIndex i) { return distance(territory.commune(i).reference, middle); };
    Landmark landmark;
    landmark.town = *std::ranges::min_element(towns, {}, awayFrom);
    landmark.kilometres = awayFrom(landmark.town) / 1000;
    constexpr double kAround = 3; // kilometres: nearer, a direction says nothing
    const bool holdsTown = std::ranges::find(group, landmark.town) != group.end();
    if (!holdsTown && landmark.kilometres >= kAround) {
        const MapPoint from = territory.commune(landmark.town).reference;
        const double eighths = std::atan2(middle.x - from.x, middle.y - from.y) / (std::numbers::pi / 4);
        landmark.bearing = static_cast<Bearing>((static_cast<int>(std::lround(eighths)) + 8) % 8);
    }
    return landmark;
}

} // namespace maillage
