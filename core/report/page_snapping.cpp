#include "core/report/page_snapping.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

struct Meeting {
    double by = 0; // how far to go
    double line = 0;
};

/// The nearest line to one of `points`, within reach; of two as near the first point's.
std::optional<Meeting> nearestLine(std::span<const double> points, const std::vector<double>& lines,
                                   double reach) {
    std::optional<Meeting> best;
    for (const double point : points) {
        for (const double line : lines) {
            const double by = line - point;
            if (std::abs(by) <= reach && (!best || std::abs(by) < std::abs(best->by))) {
                best = {by, line};
            }
        }
    }
    return best;
}

void addLinesOf(std::vector<double>& lines, double from, double to) {
    lines.insert(lines.end(), {from, to, (from + to) / 2});
}

double tenths(double millimetres) {
    return std::round(millimetres * 10) / 10;
}

} // namespace

SnapLines snapLines(const Paper& paper, double margin, std::span<const DrawnPart> parts, PagePart moved) {
    SnapLines lines;
    addLinesOf(lines.vertical, margin, widthOf(paper) - margin);
    addLinesOf(lines.horizontal, margin, heightOf(paper) - margin);
    for (const DrawnPart& part : parts) {
        if (part.part != moved) {
            addLinesOf(lines.vertical, part.place.left, part.place.right());
            addLinesOf(lines.horizontal, part.place.top, part.place.bottom());
        }
    }
    return lines;
}

SnappedPlace snapMoved(const PageRect& place, const SnapLines& lines, double reach) {
    SnappedPlace snapped{place};
    const std::array across{place.left, place.right(), (place.left + place.right()) / 2};
    const std::array down{place.top, place.bottom(), (place.top + place.bottom()) / 2};
    if (const auto met = nearestLine(across, lines.vertical, reach)) {
        snapped.place.left += met->by;
        snapped.vertical = met->line;
    }
    if (const auto met = nearestLine(down, lines.horizontal, reach)) {
        snapped.place.top += met->by;
        snapped.horizontal = met->line;
    }
    return snapped;
}

PageRect sized(const PageRect& place, const PageEdges& edges, double byX, double byY) {
    PageRect result = place;
    if (edges.right) {
        result.width = std::max(place.width + byX, kLeastSide);
    } else if (edges.left) {
        result.width = std::max(place.width - byX, kLeastSide);
        result.left = place.right() - result.width;
    }
    if (edges.bottom) {
        result.height = std::max(place.height + byY, kLeastSide);
    } else if (edges.top) {
        result.height = std::max(place.height - byY, kLeastSide);
        result.top = place.bottom() - result.height;
    }
    return result;
}

SnappedPlace snapSized(const PageRect& place, const PageEdges& edges, const SnapLines& lines, double reach) {
    SnappedPlace snapped{place};
    const auto meet = [&](bool follows, double edge, const std::vector<double>& near) {
        return follows ? nearestLine(std::span(&edge, 1), near, reach) : std::nullopt;
    };
    const auto across =
        meet(edges.left || edges.right, edges.left ? place.left : place.right(), lines.vertical);
    const auto down =
        meet(edges.top || edges.bottom, edges.top ? place.top : place.bottom(), lines.horizontal);
    snapped.place = sized(place, edges, across ? across->by : 0, down ? down->by : 0);
    if (across) {
        snapped.vertical = across->line;
    }
    if (down) {
        snapped.horizontal = down->line;
    }
    return snapped;
}

PageRect keptPlace(const PageRect& place) {
    const auto corner = [](double from) { return std::clamp(tenths(from), -kFarthest, kFarthest); };
    const auto side = [](double length) { return std::clamp(tenths(length), kLeastSide, kFarthest); };
    return {corner(place.left), corner(place.top), side(place.width), side(place.height)};
}

} // namespace maillage
