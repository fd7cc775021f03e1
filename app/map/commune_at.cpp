#include "app/map/commune_at.hpp"

namespace maillage {

std::optional<CommuneIndex> communeAt(const BaseMap& map, MapPoint point) {
    const std::vector<Area>& areas = map.areas();
    for (CommuneIndex i = 0; i < areas.size(); ++i) {
        if (areas[i].envelope().contains(point) && areas[i].contains(point)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace maillage
