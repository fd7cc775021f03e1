#include "core/analysis/needs/weight_cell.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

using CellCorner = WeightCell::Corner;

NeedVector normalOf(std::span<const NeedVector> planes, std::uint32_t number) {
    if (number >= kMostNeeds) {
        return planes[number - kMostNeeds];
    }
    NeedVector axis{};
    axis[number] = 1;
    return axis;
}

/// Where three planes meet: the vector at right angles to all three, 0 where they are not independent.
NeedVector meeting(const NeedVector& a, const NeedVector& b, const NeedVector& c) {
    const auto minor = [&](std::size_t i, std::size_t j, std::size_t k) {
        return a[i] * (b[j] * c[k] - b[k] * c[j]) - a[j] * (b[i] * c[k] - b[k] * c[i]) +
               a[k] * (b[i] * c[j] - b[j] * c[i]);
    };
    return {minor(1, 2, 3), -minor(0, 2, 3), minor(0, 1, 3), -minor(0, 1, 2)};
}

/// The point of the edge, the line where planes of `common` meet, that lies in the plane too. Its weights are
/// all of one sign.
NeedVector pointOnEdge(std::span<const NeedVector> planes, const std::vector<std::uint32_t>& common,
                       const NeedVector& plane) {
    for (std::size_t p = 0; p < common.size(); ++p) {
        for (std::size_t q = p + 1; q < common.size(); ++q) {
            NeedVector point = meeting(normalOf(planes, common[p]), normalOf(planes, common[q]), plane);
            if (std::ranges::any_of(point, [](std::int64_t w) { return w < 0; })) {
                std::ranges::transform(point, point.begin(), std::negate());
            }
            if (point != NeedVector{}) {
                return point;
            }
        }
    }
    return {};
}

/// The planes of the edge between two corners; empty where none joins them. An edge's two ends alone lie in
/// all planes that it lies in.
std::vector<std::uint32_t> edgeBetween(const std::vector<CellCorner>& corners, const CellCorner& a,
                                       const CellCorner& b) {
    std::vector<std::uint32_t> common;
    std::ranges::set_intersection(a.planes, b.planes, std::back_inserter(common));
    const auto ends = std::ranges::count_if(
        corners, [&](const CellCorner& corner) { return std::ranges::includes(corner.planes, common); });
    return ends == 2 ? common : std::vector<std::uint32_t>();
}

} // namespace

std::int64_t product(const NeedVector& a, const NeedVector& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
}

WeightCell WeightCell::all(std::span<const std::size_t> indicators) {
    WeightCell cell;
    for (const std::size_t k : indicators) {
        Corner corner;
        corner.weights = normalOf({}, static_cast<std::uint32_t>(k));
        for (std::uint32_t other = 0; other < kMostNeeds; ++other) {
            if (other != k) {
                corner.planes.push_back(other);
            }
        }
        cell.m_corners.push_back(std::move(corner));
    }
    return cell;
}

NeedVector WeightCell::middle() const {
    NeedVector sum{};
    for (const Corner& corner : m_corners) {
        std::ranges::transform(sum, corner.weights, sum.begin(), std::plus());
    }
    return sum;
}

WeightCell WeightCell::cut(std::span<const NeedVector> planes, std::size_t plane, bool above) const {
    const auto number = static_cast<std::uint32_t>(plane + kMostNeeds);
    const auto sideOf = [&](const Corner& corner) {
        const std::int64_t side = product(planes[plane], corner.weights);
        return above ? side : -side;
    };
    std::vector<std::int64_t> sides;
    std::ranges::transform(m_corners, std::back_inserter(sides), sideOf);
    WeightCell part;
    for (std::size_t c = 0; c < m_corners.size(); ++c) {
        if (sides[c] >= 0) {
            part.m_corners.push_back(m_corners[c]);
        }
        if (sides[c] == 0) {
            std::vector<std::uint32_t>& through = part.m_corners.back().planes;
            through.insert(std::ranges::lower_bound(through, number), number);
        }
        for (std::size_t other = 0; sides[c] < 0 && other < m_corners.size(); ++other) {
            if (sides[other] > 0) {
                std::vector<std::uint32_t> edge = edgeBetween(m_corners, m_corners[c], m_corners[other]);
                if (!edge.empty()) {
                    const NeedVector point = pointOnEdge(planes, edge, planes[plane]);
                    edge.insert(std::ranges::lower_bound(edge, number), number);
                    part.m_corners.push_back({point, std::move(edge)});
                }
            }
        }
    }
    return part;
}

} // namespace maillage
