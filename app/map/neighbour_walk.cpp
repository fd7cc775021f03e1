#include "app/map/neighbour_walk.hpp"

namespace maillage {

namespace {

MapPoint unitOf(Direction direction) {
    switch (direction) {
    case Direction::West:
        return {-1, 0};
    case Direction::East:
        return {1, 0};
    case Direction::North:
        return {0, 1};
    case Direction::South:
        return {0, -1};
    }
    return {0, 0};
}

} // namespace

std::optional<CommuneIndex> neighbourTowards(const Territory& territory, const BaseMap& map,
                                             CommuneIndex from, Direction direction) {
    const MapPoint unit = unitOf(direction);
    const MapPoint origin = territory.commune(from).reference;
    std::optional<CommuneIndex> best;
    constexpr double kLeastCosine = 0.5; // 60°
    double bestScore = 0;
    for (const CommuneIndex i : map.adjacency().neighbours(from)) {
        const MapPoint p = territory.commune(i).reference;
        const double length = distance(origin, p);
        if (length <= 0) {
            continue;
        }
        const double cosine = ((p.x - origin.x) * unit.x + (p.y - origin.y) * unit.y) / length;
        // By the direction alone some communes of the Allier are reached from nowhere.
        if (cosine > kLeastCosine && cosine / length > bestScore) {
            bestScore = cosine / length;
            best = i;
        }
    }
    return best;
}

} // namespace maillage
