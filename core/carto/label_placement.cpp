#include "core/carto/label_placement.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maillage {

namespace {

constexpr double kFromBorder = 18; // hundredths of a millimetre between a name and its commune's border
// How far outside, the same unit; those after the first five are for names that lead far.
constexpr std::array kLeads{35.0, 110.0, 210.0, 350.0, 520.0, 700.0, 900.0, 1150.0, 1450.0};
constexpr std::size_t kNear = 5;

/// Where signs, names and lines are, and where no name may be.
struct Ground {
    TakenGround taken;
    TakenGround bare;

    [[nodiscard]] bool isFree(const Envelope& box) const { return taken.isFree(box) && bare.isFree(box); }
};

/// As near to the heart as it fits: the band through it first, then those above and below.
std::optional<Envelope> boxInside(const NameToPlace& name, NameSize size, const Ground& ground, double unit) {
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
                if (ground.isFree(box)) {
                    return box;
                }
            }
        }
    }
    return std::nullopt;
}

/// East and west first, close before far.
std::optional<Envelope> boxBeside(const NameToPlace& name, const Ground& ground, double unit) {
    struct Side {
        double x;
        double y;
    };
    constexpr std::array kSides{Side{1, 0},     Side{-1, 0},     Side{1, 0.75}, Side{-1, 0.75},
                                Side{1, -0.75}, Side{-1, -0.75}, Side{0, 1},    Side{0, -1}};
    const MapPoint middle = name.anchor.centre();
    for (const double lead : std::span(kLeads).first(name.leadsFar ? kLeads.size() : kNear)) {
        for (const Side& side : kSides) {
            const double gap = lead * unit;
            const MapPoint centre{
                middle.x + side.x * (name.anchor.width() / 2 + gap + name.oneLine.width / 2),
                middle.y + side.y * (name.anchor.height() / 2 + gap + name.oneLine.height / 2)};
            const Envelope box = boxAt(centre, name.oneLine);
            if (ground.isFree(box) && ground.taken.isFreeLine(leadBetween(box, name.anchor))) {
                return box;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<PlacedName> placeNames(std::span<const NameToPlace> names, std::span<const Envelope> obstacles,
                                   double unit, std::span<const Envelope> bare) {
    Ground ground{TakenGround(unit), TakenGround(unit)};
    for (const Envelope& obstacle : obstacles) {
        ground.taken.add(obstacle);
    }
    for (const Envelope& box : bare) {
        ground.bare.add(box);
    }
    std::vector<PlacedName> placed;
    const auto put = [&](const PlacedName& name) {
        ground.taken.add(name.box);
        if (name.lead) {
            ground.taken.addLine(*name.lead);
        }
        placed.push_back(name);
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const NameToPlace& name = names[i];
        std::optional<Envelope> box;
        if (name.outline != nullptr) {
            box = boxInside(name, name.oneLine, ground, unit);
            if (box) {
                put({i, *box, false, std::nullopt});
                continue;
            }
            if (name.twoLines && (box = boxInside(name, *name.twoLines, ground, unit))) {
                put({i, *box, true, std::nullopt});
                continue;
            }
        }
        if (name.mayLead && (box = boxBeside(name, ground, unit))) {
            put({i, *box, false, leadBetween(*box, name.anchor)});
        }
    }
    return placed;
}

} // namespace maillage
