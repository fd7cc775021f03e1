#include "core/carto/ring_spots.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {

namespace {

constexpr double kRingFromBorder = 18; // hundredths of a millimetre
constexpr std::size_t kMostRingSpots = 240;

} // namespace

std::vector<MapPoint> spotsInside(const RingHome& home, double reach, double unit) {
    std::vector<MapPoint> spots;
    if (home.outline == nullptr) {
        return spots;
    }
    const double side = 2 * (reach + kRingFromBorder * unit);
    const Envelope& extent = home.outline->extent;
    const double step =
        std::max(side / 4, std::sqrt(extent.width() * extent.height() / (4.0 * kMostRingSpots)));
    const double first = home.heart.y - std::floor((home.heart.y - extent.minY) / step) * step;
    const auto rows = static_cast<int>((extent.maxY - first) / step) + 1;
    for (int row = 0; row < rows; ++row) {
        const double y = first + row * step;
        for (const Span& span : spansInside(*home.outline, y - side / 2, y + side / 2, side)) {
            const double west = span.from + side / 2;
            const double east = std::max(west, span.to - side / 2);
            spots.push_back({std::clamp(home.heart.x, west, east), y});
            const auto columns = static_cast<int>((east - west) / step) + 1;
            for (int column = 0; column < columns; ++column) {
                spots.push_back({west + column * step, y});
            }
        }
    }
    std::ranges::stable_sort(spots, {}, [&](MapPoint p) { return squaredDistance(p, home.heart); });
    spots.resize(std::min(spots.size(), kMostRingSpots));
    return spots;
}

MapPoint ringDirection(int k) {
    constexpr double kTurn = std::numbers::pi / 12;
    const int turns = k / 4;
    const double angle = turns * kTurn;
    return {(k % 2 == 0 ? 1 : -1) * std::cos(angle), (k % 4 < 2 ? 1 : -1) * std::sin(angle)};
}

} // namespace maillage
