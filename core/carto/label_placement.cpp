#include "core/carto/label_placement.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace maillage {

namespace {

constexpr double kFromBorder = 18; // hundredths of a millimetre between a name and its commune's border
constexpr std::array kLeads{35.0, 110.0, 210.0, 350.0, 520.0}; // how far outside, the same unit

/// Boxes by square of the ground, so that a name is compared with its surroundings alone.
class Taken {
public:
    explicit Taken(double cell) : m_cell(cell) {}

    void add(const Envelope& box) {
        m_boxes.push_back(box);
        forCells(box, [&](std::int64_t key) { m_cells[key].push_back(m_boxes.size() - 1); });
    }
    [[nodiscard]] bool isFree(const Envelope& box) const {
        bool free = true;
        forCells(box, [&](std::int64_t key) {
            const auto cell = m_cells.find(key);
            free = free && (cell == m_cells.end() || std::ranges::none_of(cell->second, [&](std::size_t i) {
                                return overlaps(m_boxes[i], box);
                            }));
        });
        return free;
    }

private:
    template <typename Visit>
    void forCells(const Envelope& box, Visit visit) const {
        for (double x = std::floor(box.minX / m_cell); x <= std::floor(box.maxX / m_cell); ++x) {
            for (double y = std::floor(box.minY / m_cell); y <= std::floor(box.maxY / m_cell); ++y) {
                visit(static_cast<std::int64_t>(x) * 0x100000000LL + static_cast<std::int64_t>(y));
            }
        }
    }

    double m_cell;
    std::vector<Envelope> m_boxes;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_cells;
};

Envelope boxAt(MapPoint centre, NameSize size) {
    return {centre.x - size.width / 2, centre.y - size.height / 2, centre.x + size.width / 2,
            centre.y + size.height / 2};
}

/// As near to the heart as it fits: the band through it first, then those above and below.
std::optional<Envelope> boxInside(const NameToPlace& name, NameSize size, const Taken& taken, double unit) {
    const double margin = kFromBorder * unit;
    const Envelope& extent = name.outline->extent;
    if (size.width + 2 * margin > extent.width() || size.height + 2 * margin > extent.height()) {
        return std::nullopt;
    }
    const double step = size.height / 2;
    const auto steps = static_cast<int>(extent.height() / step) + 1;
    for (int k = 0; k < 2 * steps; ++k) {
        const int off = (k + 1) / 2;
        const double y = name.heart.y + (k % 2 == 0 ? off : -off) * step;
        const double low = y - size.height / 2 - margin;
        const double high = y + size.height / 2 + margin;
        if (low < extent.minY || high > extent.maxY) {
            continue;
        }
        for (const Span& span : spansInside(*name.outline, low, high, size.width + 2 * margin)) {
            const double west = span.from + margin + size.width / 2;
            const double east = span.to - margin - size.width / 2;
            for (const double x : {std::clamp(name.heart.x, west, east), (west + east) / 2, west, east}) {
                const Envelope box = boxAt({x, y}, size);
                if (taken.isFree(box)) {
                    return box;
                }
            }
        }
    }
    return std::nullopt;
}

MapPoint nearestOf(const Envelope& box, MapPoint p) {
    return {std::clamp(p.x, box.minX, box.maxX), std::clamp(p.y, box.minY, box.maxY)};
}

/// The shortest line between two boxes.
Edge leadBetween(const Envelope& box, const Envelope& anchor) {
    const MapPoint from = nearestOf(box, anchor.centre());
    return {from, nearestOf(anchor, from)};
}

/// A line is a chain of small boxes; its ends touch what they join.
bool isFreeLine(const Taken& taken, const Edge& line, double unit) {
    const double length = distance(line.from, line.to);
    const int parts = std::max(2, static_cast<int>(length / (25 * unit)));
    for (int k = 1; k < parts; ++k) {
        const double t = static_cast<double>(k) / parts;
        const MapPoint at{line.from.x + (line.to.x - line.from.x) * t,
                          line.from.y + (line.to.y - line.from.y) * t};
        if (!taken.isFree(boxAt(at, {10 * unit, 10 * unit}))) {
            return false;
        }
    }
    return true;
}

/// East and west first, close before far.
std::optional<Envelope> boxBeside(const NameToPlace& name, const Taken& taken, double unit) {
    struct Side {
        double x;
        double y;
    };
    constexpr std::array kSides{Side{1, 0},     Side{-1, 0},     Side{1, 0.75}, Side{-1, 0.75},
                                Side{1, -0.75}, Side{-1, -0.75}, Side{0, 1},    Side{0, -1}};
    const MapPoint middle = name.anchor.centre();
    for (const double lead : kLeads) {
        for (const Side& side : kSides) {
            const double gap = lead * unit;
            const MapPoint centre{
                middle.x + side.x * (name.anchor.width() / 2 + gap + name.oneLine.width / 2),
                middle.y + side.y * (name.anchor.height() / 2 + gap + name.oneLine.height / 2)};
            const Envelope box = boxAt(centre, name.oneLine);
            if (taken.isFree(box) && isFreeLine(taken, leadBetween(box, name.anchor), unit)) {
                return box;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<PlacedName> placeNames(std::span<const NameToPlace> names, std::span<const Envelope> obstacles,
                                   double unit) {
    constexpr double kCell = 1500;
    Taken taken(kCell * unit);
    for (const Envelope& obstacle : obstacles) {
        taken.add(obstacle);
    }
    std::vector<PlacedName> placed;
    const auto put = [&](const PlacedName& name) {
        taken.add(name.box);
        placed.push_back(name);
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const NameToPlace& name = names[i];
        std::optional<Envelope> box;
        if (name.outline != nullptr) {
            box = boxInside(name, name.oneLine, taken, unit);
            if (box) {
                put({i, *box, false, std::nullopt});
                continue;
            }
            if (name.twoLines && (box = boxInside(name, *name.twoLines, taken, unit))) {
                put({i, *box, true, std::nullopt});
                continue;
            }
        }
        if (name.mayLead && (box = boxBeside(name, taken, unit))) {
            put({i, *box, false, leadBetween(*box, name.anchor)});
        }
    }
    return placed;
}

} // namespace maillage
