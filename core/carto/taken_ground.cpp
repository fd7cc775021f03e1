#include "core/carto/taken_ground.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

// Hundredths of a millimetre.
constexpr double kCell = 1500;
constexpr double kBead = 10;
constexpr double kBeadsApart = 25;

MapPoint nearestOf(const Envelope& box, MapPoint p) {
    return {std::clamp(p.x, box.minX, box.maxX), std::clamp(p.y, box.minY, box.maxY)};
}

} // namespace

Envelope boxAt(MapPoint centre, NameSize size) {
    return {centre.x - size.width / 2, centre.y - size.height / 2, centre.x + size.width / 2,
            centre.y + size.height / 2};
}

Envelope squareAround(MapPoint centre, double reach) {
    return boxAt(centre, {2 * reach, 2 * reach});
}

Edge leadBetween(const Envelope& box, const Envelope& anchor) {
    const MapPoint from = nearestOf(box, anchor.centre());
    return {from, nearestOf(anchor, from)};
}

template <typename Visit>
void TakenGround::forCells(const Envelope& box, Visit visit) const {
    const double cell = kCell * m_unit;
    for (double x = std::floor(box.minX / cell); x <= std::floor(box.maxX / cell); ++x) {
        for (double y = std::floor(box.minY / cell); y <= std::floor(box.maxY / cell); ++y) {
            visit(static_cast<std::int64_t>(x) * 0x100000000LL + static_cast<std::int64_t>(y));
        }
    }
}

template <typename Visit>
void TakenGround::forBeads(const Edge& line, double step, Visit visit) const {
    const int parts = std::max(2, static_cast<int>(distance(line.from, line.to) / (step * m_unit)));
    for (int k = 1; k < parts; ++k) {
        const double t = static_cast<double>(k) / parts;
        const MapPoint at{line.from.x + (line.to.x - line.from.x) * t,
                          line.from.y + (line.to.y - line.from.y) * t};
        visit(squareAround(at, kBead / 2 * m_unit));
    }
}

void TakenGround::add(const Envelope& box) {
    m_boxes.push_back(box);
    forCells(box, [&](std::int64_t key) { m_cells[key].push_back(m_boxes.size() - 1); });
}

void TakenGround::addLine(const Edge& line) {
    // As close as they are wide: no other line passes between two of them.
    forBeads(line, kBead / 2, [&](const Envelope& bead) { add(bead); });
}

bool TakenGround::isFree(const Envelope& box) const {
    bool free = true;
    forCells(box, [&](std::int64_t key) {
        const auto cell = m_cells.find(key);
        free = free && (cell == m_cells.end() || std::ranges::none_of(cell->second, [&](std::size_t i) {
                            return overlaps(m_boxes[i], box);
                        }));
    });
    return free;
}

bool TakenGround::isFreeLine(const Edge& line) const {
    bool free = true;
    forBeads(line, kBeadsApart, [&](const Envelope& bead) { free = free && isFree(bead); });
    return free;
}

} // namespace maillage
