// What is drawn already, where signs and names are placed: boxes and lines on the ground.
#pragma once

#include "core/geo/outline_edges.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace maillage {

/// What a name takes up on the ground at the map's scale, metres.
struct NameSize {
    double width = 0;
    double height = 0;
};

/// Overlap with an interior: boxes that touch do not.
[[nodiscard]] inline bool overlaps(const Envelope& a, const Envelope& b) {
    return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

[[nodiscard]] Envelope boxAt(MapPoint centre, NameSize size);
[[nodiscard]] Envelope squareAround(MapPoint centre, double reach);
/// The shortest line between two boxes.
[[nodiscard]] Edge leadBetween(const Envelope& box, const Envelope& anchor);

/// Boxes by square of the ground, so that one is compared with its surroundings alone.
class TakenGround {
public:
    /// `unit`: metres of a hundredth of a millimetre at the map's scale.
    explicit TakenGround(double unit) : m_unit(unit) {}

    void add(const Envelope& box);
    /// A line is a chain of small boxes.
    void addLine(const Edge& line);
    [[nodiscard]] bool isFree(const Envelope& box) const;
    /// The same of a line, whose ends touch what they join.
    [[nodiscard]] bool isFreeLine(const Edge& line) const;

private:
    template <typename Visit>
    void forCells(const Envelope& box, Visit visit) const;
    template <typename Visit>
    void forBeads(const Edge& line, double step, Visit visit) const;

    double m_unit;
    std::vector<Envelope> m_boxes;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_cells;
};

} // namespace maillage
