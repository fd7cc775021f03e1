#include "core/carto/style/hatch.hpp"

namespace maillage {

namespace {

/// The parts inside the rings of lines on which `across` is a multiple of `spacing`; `point` is where
/// `across` and `along` have two values.
template <typename Across, typename Along, typename Point>
std::vector<HatchLine> linesInside(std::span<const std::vector<MapPoint>> rings, double spacing,
                                   Across across, Along along, Point point) {
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const auto& ring : rings) {
        for (const MapPoint& p : ring) {
            least = std::min(least, across(p));
            most = std::max(most, across(p));
        }
    }
    std::vector<HatchLine> lines;
    for (double k = std::ceil(least / spacing); k * spacing < most; ++k) {
        const double level = k * spacing;
        std::vector<double> crossings;
        for (const auto& ring : rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const double a = across(ring[i]) - level;
                const double b = across(ring[i + 1]) - level;
                if ((a > 0) == (b > 0)) {
                    continue;
                }
                crossings.push_back(along(ring[i]) + a / (a - b) * (along(ring[i + 1]) - along(ring[i])));
            }
        }
        std::ranges::sort(crossings);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            lines.push_back({point(level, crossings[i]), point(level, crossings[i + 1])});
        }
    }
    return lines;
}

} // namespace

std::vector<HatchLine> hatchLines(std::span<const std::vector<MapPoint>> rings, double spacing, bool rising) {
    // On a line, `across` is constant: x + y rises to the right when y points down, x − y falls.
    const double sign = rising ? 1 : -1;
    return linesInside(
        rings, spacing, [&](MapPoint p) { return p.x + sign * p.y; },
        [&](MapPoint p) { return p.x - sign * p.y; },
        [&](double across, double along) {
            return MapPoint{(across + along) / 2, sign * (across - along) / 2};
        });
}

std::vector<HatchLine> levelLines(std::span<const std::vector<MapPoint>> rings, double spacing) {
    return linesInside(
        rings, spacing, [](MapPoint p) { return p.y; }, [](MapPoint p) { return p.x; },
        [](double across, double along) {
            return MapPoint{along, across};
        });
}

std::vector<MapPoint> hatchDots(std::span<const std::vector<MapPoint>> rings, double spacing) {
    const auto along = [](MapPoint p) { return p.x - p.y; };
    std::vector<MapPoint> dots;
    for (const HatchLine& line : hatchLines(rings, spacing, true)) {
        const double level = line.from.x + line.from.y;
        const double end = along(line.to);
        for (double t = std::ceil(along(line.from) / spacing) * spacing; t < end; t += spacing) {
            dots.push_back({(level + t) / 2, (level - t) / 2});
        }
    }
    return dots;
}

} // namespace maillage
