#include "data/reconstitution/neighbours.hpp"

namespace maillage::reconstitution {

std::int64_t squaredDistance(const CommuneFacts& a, const CommuneFacts& b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

std::vector<CommuneSet> relativeNeighbours(std::span<const CommuneFacts> communes) {
    const std::size_t count = communes.size();
    const auto isNearerToBoth = [&](CommuneRank third, CommuneRank a, CommuneRank b, std::int64_t apart) {
        return third != a && third != b && squaredDistance(communes[a], communes[third]) < apart &&
               squaredDistance(communes[b], communes[third]) < apart;
    };
    std::vector<CommuneSet> neighbours(count);
    for (CommuneRank a = 0; a < count; ++a) {
        for (CommuneRank b = a + 1; b < count; ++b) {
            const std::int64_t apart = squaredDistance(communes[a], communes[b]);
            bool isBetween = false;
            for (CommuneRank third = 0; third < count && !isBetween; ++third) {
                isBetween = isNearerToBoth(third, a, b, apart);
            }
            if (!isBetween) {
                neighbours[a].insert(b);
                neighbours[b].insert(a);
            }
        }
    }
    return neighbours;
}

CommuneSet reachable(const std::vector<CommuneSet>& neighbours, const CommuneSet& within, CommuneRank start) {
    CommuneSet reached{start};
    std::vector<CommuneRank> pending{start};
    while (!pending.empty()) {
        const CommuneRank current = pending.back();
        pending.pop_back();
        for (const CommuneRank next : neighbours[current]) {
            if (within.contains(next) && reached.insert(next).second) {
                pending.push_back(next);
            }
        }
    }
    return reached;
}

} // namespace maillage::reconstitution
