#include "core/carto/ring_placement.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace maillage {

namespace {

// Hundredths of a millimetre.
constexpr double kRingAir = 25; // between a ring and a line or another ring
constexpr std::array kNameGaps{30.0, 130.0, 280.0, 480.0};
constexpr std::array kRingLeads{120.0, 260.0, 430.0, 640.0, 900.0, 1200.0, 1550.0, 1950.0};
/// A name further from its ring has a line.
constexpr double kBesideIt = 60;

struct RingName {
    Envelope box;
    bool isBroken = false;
    std::optional<Edge> lead;
};

class RingPlacer {
public:
    RingPlacer(std::span<const RingToPlace> rings, const RingGround& ground)
        : m_rings(rings), m_ground(ground), m_signs(ground.unit), m_taken(ground.unit) {
        for (const Envelope& sign : ground.signs) {
            m_signs.add(sign);
        }
    }

    /// The towns in `gathered` have one ring each. Nullopt, and the town in `failed`, where one finds no
    /// place.
    std::optional<RingPlacement> attempt(const std::set<std::size_t>& gathered, std::size_t& failed) {
        m_taken = TakenGround(m_ground.unit);
        RingPlacement result;
        result.rings.resize(m_rings.size());
        std::map<std::size_t, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            if (gathered.contains(m_rings[i].town)) {
                groups[m_rings[i].town].push_back(i);
            }
        }
        // First those that cannot stand elsewhere.
        for (const bool isExact : {true, false}) {
            for (std::size_t i = 0; i < m_rings.size(); ++i) {
                if (m_rings[i].place.has_value() != isExact || gathered.contains(m_rings[i].town)) {
                    continue;
                }
                const std::optional<PlacedRing> placed = placeOf(m_rings[i]);
                if (!placed) {
                    failed = m_rings[i].town;
                    return std::nullopt;
                }
                take(*placed, m_rings[i].reach);
                result.rings[i] = *placed;
            }
        }
        for (auto& [town, members] : groups) {
            RingToPlace one = m_rings[members.front()];
            one.reach = m_ground.groupReach;
            one.oneLine = {};
            one.broken.reset();
            const PlacedRing placed = placeOf(one).value_or(farPlace(one));
            take(placed, one.reach);
            for (const std::size_t i : members) {
                result.rings[i] = placed;
            }
            result.groups.push_back(std::move(members));
        }
        std::ranges::sort(result.groups);
        return result;
    }

private:
    [[nodiscard]] double unit() const { return m_ground.unit; }
    [[nodiscard]] bool isWithin(const Envelope& box) const {
        const Envelope& b = m_ground.bounds;
        return b.isEmpty() || (b.contains({box.minX, box.minY}) && b.contains({box.maxX, box.maxY}));
    }
    [[nodiscard]] bool isFree(const Envelope& box) const {
        return isWithin(box) && m_taken.isFree(box) && m_signs.isFree(box);
    }
    [[nodiscard]] bool isFreeLine(const Edge& line) const {
        return m_taken.isFreeLine(line) && m_signs.isFreeLine(line);
    }
    [[nodiscard]] Envelope ringBox(MapPoint centre, const RingToPlace& ring) const {
        return squareAround(centre, ring.reach + kRingAir * unit());
    }

    void take(const PlacedRing& placed, double reach) {
        m_taken.add(squareAround(placed.centre, reach + kRingAir * unit()));
        if (placed.lead) {
            m_taken.addLine(*placed.lead);
        }
        if (placed.name) {
            m_taken.add(*placed.name);
        }
        if (placed.nameLead) {
            m_taken.addLine(*placed.nameLead);
        }
    }

    /// Beside the ring; `away`: first on the side that this points to, and at the ring alone.
    [[nodiscard]] std::optional<RingName> nameBeside(MapPoint centre, const RingToPlace& ring,
                                                     std::optional<MapPoint> away) const {
        struct Side {
            double x;
            double y;
        };
        std::vector<Side> sides{{1, 0}, {-1, 0}};
        if (away && away->x < 0) {
            std::ranges::reverse(sides);
        }
        if (!away) {
            for (const Side& side :
                 {Side{1, 0.8}, Side{-1, 0.8}, Side{1, -0.8}, Side{-1, -0.8}, Side{0, 1}, Side{0, -1}}) {
                sides.push_back(side);
            }
        }
        const std::size_t gaps = away ? 1 : kNameGaps.size();
        for (std::size_t g = 0; g < gaps; ++g) {
            for (const bool isBroken : {false, true}) {
                for (const Side& side : sides) {
                    if (isBroken && !ring.broken) {
                        continue;
                    }
                    const NameSize size = isBroken ? *ring.broken : ring.oneLine;
                    const double off = ring.reach + kNameGaps[g] * unit();
                    const Envelope box = boxAt({centre.x + side.x * (off + size.width / 2),
                                                centre.y + side.y * (off + size.height / 2)},
                                               size);
                    const Edge line = leadBetween(box, squareAround(centre, ring.reach * 0.7));
                    if (isFree(box) && isFreeLine(line)) {
                        const bool isAtIt = kNameGaps[g] < kBesideIt;
                        return RingName{box, isBroken, isAtIt ? std::nullopt : std::optional(line)};
                    }
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] PlacedRing with(MapPoint centre, std::size_t home,
                                  const std::optional<RingName>& name) const {
        PlacedRing placed{centre, home, std::nullopt, std::nullopt, false, std::nullopt};
        if (name) {
            placed.name = name->box;
            placed.isBroken = name->isBroken;
            placed.nameLead = name->lead;
        }
        return placed;
    }

    [[nodiscard]] std::optional<PlacedRing> placeOf(const RingToPlace& ring) const {
        const bool isNamed = ring.oneLine.width > 0;
        std::optional<PlacedRing> bare;
        const auto better = [&](const std::optional<PlacedRing>& found) {
            if (found && !bare) {
                bare = found;
            }
            return found && (found->name || !isNamed);
        };
        if (ring.place) {
            // True to its place: a sign of a structure there is in it.
            if (m_taken.isFree(ringBox(*ring.place, ring))) {
                return with(*ring.place, 0,
                            isNamed ? nameBeside(*ring.place, ring, std::nullopt) : std::nullopt);
            }
        } else if (const auto found = placedInside(ring, isNamed); better(found)) {
            return found;
        }
        if (const auto found = placedOutside(ring, isNamed); better(found)) {
            return found;
        }
        return bare;
    }

    [[nodiscard]] std::optional<PlacedRing> placedInside(const RingToPlace& ring, bool isNamed) const {
        std::optional<PlacedRing> bare;
        for (std::size_t h = 0; h < ring.homes.size(); ++h) {
            for (const MapPoint& spot : spotsInside(ring.homes[h], ring.reach, unit())) {
                if (!isFree(ringBox(spot, ring))) {
                    continue;
                }
                const auto name = isNamed ? nameBeside(spot, ring, std::nullopt) : std::nullopt;
                if (name || !isNamed) {
                    return with(spot, h, name);
                }
                if (!bare) {
                    bare = with(spot, h, std::nullopt);
                }
            }
        }
        return bare;
    }

    /// Where lines may end in a commune: anywhere inside but on a sign.
    [[nodiscard]] std::vector<MapPoint> endsInside(const RingHome& home) const {
        std::vector<MapPoint> ends;
        for (const MapPoint& spot : spotsInside(home, kRingAir * unit(), unit())) {
            if (isFree(squareAround(spot, kRingAir * unit()))) {
                ends.push_back(spot);
            }
        }
        return ends.empty() ? std::vector{home.heart} : ends;
    }

    [[nodiscard]] Edge leadOf(MapPoint centre, double reach, MapPoint end) const {
        const double length = std::max(distance(centre, end), 1e-9);
        return {
            {centre.x + (end.x - centre.x) * reach / length, centre.y + (end.y - centre.y) * reach / length},
            end};
    }

    [[nodiscard]] std::optional<PlacedRing> placedOutside(const RingToPlace& ring, bool isNamed) const {
        std::optional<PlacedRing> bare;
        const std::size_t homes = ring.place ? 1 : ring.homes.size();
        for (std::size_t h = 0; h < homes; ++h) {
            const MapPoint heart = ring.place ? *ring.place : ring.homes[h].heart;
            const std::vector<MapPoint> ends =
                ring.place ? std::vector{*ring.place} : endsInside(ring.homes[h]);
            for (const double far : kRingLeads) {
                for (int k = 0; k < kRingDirections; ++k) {
                    const MapPoint away = ringDirection(k);
                    const double off = ring.reach + far * unit();
                    const MapPoint centre{heart.x + away.x * off, heart.y + away.y * off};
                    if (!isFree(ringBox(centre, ring))) {
                        continue;
                    }
                    const MapPoint end = *std::ranges::min_element(
                        ends, {}, [&](MapPoint p) { return squaredDistance(p, centre); });
                    const Edge lead = leadOf(centre, ring.reach, end);
                    if (distance(centre, end) < ring.reach + kRingAir * unit() || !isFreeLine(lead)) {
                        continue;
                    }
                    const auto name = isNamed ? nameBeside(centre, ring, away) : std::nullopt;
                    PlacedRing found = with(centre, h, name);
                    found.lead = lead;
                    if (name || !isNamed) {
                        return found;
                    }
                    if (!bare) {
                        bare = found;
                    }
                }
            }
        }
        return bare;
    }

    /// Where there is no room: on the first circle around it that is free of others, whatever else is there.
    [[nodiscard]] PlacedRing farPlace(const RingToPlace& ring) const {
        const MapPoint from = ring.place           ? *ring.place
                              : ring.homes.empty() ? MapPoint{}
                                                   : endsInside(ring.homes.front()).front();
        if (m_taken.isFree(ringBox(from, ring))) {
            return with(from, 0, std::nullopt);
        }
        constexpr int kTurnsWithin = 60; // then outside the bounds, if need be
        for (int turn = 1;; ++turn) {
            for (int k = 0; k < kRingDirections; ++k) {
                const MapPoint away = ringDirection(k);
                const double off = turn * (ring.reach + kRingAir * unit());
                const MapPoint centre{from.x + away.x * off, from.y + away.y * off};
                const Envelope box = ringBox(centre, ring);
                if (m_taken.isFree(box) && (turn > kTurnsWithin || isWithin(box))) {
                    PlacedRing placed = with(centre, 0, std::nullopt);
                    placed.lead = leadOf(centre, ring.reach, from);
                    return placed;
                }
            }
        }
    }

    std::span<const RingToPlace> m_rings;
    const RingGround& m_ground;
    TakenGround m_signs;
    TakenGround m_taken;
};

} // namespace

RingPlacement placeRings(std::span<const RingToPlace> rings, const RingGround& ground) {
    RingPlacer placer(rings, ground);
    std::set<std::size_t> gathered;
    while (true) {
        std::size_t failed = 0;
        if (auto placement = placer.attempt(gathered, failed)) {
            return std::move(*placement);
        }
        gathered.insert(failed);
    }
}

} // namespace maillage
