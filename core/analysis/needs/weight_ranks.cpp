#include "core/analysis/needs/weight_ranks.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace maillage {

namespace {

/// By how much another commune's need is greater, by each indicator known of both.
NeedVector excess(const NeedScores& other, const NeedScores& own) {
    NeedVector difference{};
    for (std::size_t k = 0; k < kMostNeeds; ++k) {
        if (other[k] && own[k]) {
            difference[k] = *other[k] - *own[k];
        }
    }
    return difference;
}

/// What is still open in a cell: the planes that cut it, with what stands before the commune in all of it.
struct OpenCell {
    WeightCell cell;
    std::vector<std::uint32_t> planes;
    std::size_t before = 0;
};

/// The others as planes: each divides the weights under which it stands before the commune from the rest.
class RankSearch {
public:
    RankSearch(std::span<const NeedScores> places, CommuneIndex commune) {
        for (std::size_t k = 0; k < kMostNeeds; ++k) {
            if (places[commune][k]) {
                m_indicators.push_back(k);
            }
        }
        std::map<NeedVector, std::size_t> counted;
        for (CommuneIndex other = 0; other < places.size(); ++other) {
            ++counted[excess(places[other], places[commune])];
        }
        for (const auto& [plane, count] : counted) {
            m_planes.push_back(plane);
            m_counts.push_back(count);
        }
    }

    RankRange run() {
        NeedVector weights{};
        for (const std::size_t k : m_indicators) {
            weights[k] = 1;
        }
        m_least = m_most = before(weights);
        m_range.bestWeights = m_range.worstWeights = weights;
        meetLattice(weights, 0, kLattice);
        OpenCell whole{WeightCell::all(m_indicators), {}};
        for (std::uint32_t p = 0; p < m_planes.size(); ++p) {
            whole.planes.push_back(p);
        }
        searchLeast(whole);
        searchMost(std::move(whole));
        m_range.best = m_least + 1;
        m_range.worst = m_most + 1;
        return m_range;
    }

private:
    /// Weights in this many equal parts are met first, so that most cells can be left at once.
    static constexpr std::int64_t kLattice = 8;

    [[nodiscard]] std::size_t before(const NeedVector& weights) const {
        std::size_t count = 0;
        for (std::size_t p = 0; p < m_planes.size(); ++p) {
            count += product(m_planes[p], weights) > 0 ? m_counts[p] : 0;
        }
        return count;
    }

    void meetLeast(const NeedVector& weights, std::size_t count) {
        if (count < m_least) {
            m_least = count;
            m_range.bestWeights = weights;
        }
    }
    void meetMost(const NeedVector& weights, std::size_t count) {
        if (count > m_most) {
            m_most = count;
            m_range.worstWeights = weights;
        }
    }

    void meetLattice(NeedVector& weights, std::size_t rank, std::int64_t left) {
        std::int64_t& weight = weights[m_indicators[rank]];
        if (rank + 1 == m_indicators.size()) {
            weight = left;
            const std::size_t count = before(weights);
            meetLeast(weights, count);
            meetMost(weights, count);
            return;
        }
        for (std::int64_t part = 0; part <= left; ++part) {
            weight = part;
            meetLattice(weights, rank + 1, left - part);
        }
    }

    /// The least and the greatest product of a plane with the corners.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> reach(std::uint32_t plane,
                                                              const WeightCell& cell) const {
        std::pair<std::int64_t, std::int64_t> sides{std::numeric_limits<std::int64_t>::max(),
                                                    std::numeric_limits<std::int64_t>::min()};
        for (const WeightCell::Corner& corner : cell.corners()) {
            const std::int64_t side = product(m_planes[plane], corner.weights);
            sides = {std::min(sides.first, side), std::max(sides.second, side)};
        }
        return sides;
    }

    /// The plane nearest to the middle, so that both parts are smaller than the whole.
    [[nodiscard]] std::uint32_t planeToCut(const OpenCell& open) const {
        std::array<double, kMostNeeds> centre{};
        for (const WeightCell::Corner& corner : open.cell.corners()) {
            double sum = 0;
            for (const std::int64_t w : corner.weights) {
                sum += static_cast<double>(w);
            }
            for (std::size_t k = 0; k < kMostNeeds; ++k) {
                centre[k] += static_cast<double>(corner.weights[k]) / sum;
            }
        }
        const auto nearness = [&](std::uint32_t plane) {
            double side = 0;
            double length = 0;
            for (std::size_t k = 0; k < kMostNeeds; ++k) {
                const auto step = static_cast<double>(m_planes[plane][k]);
                side += step * centre[k];
                length += std::abs(step);
            }
            return std::abs(side) / length;
        };
        return *std::ranges::min_element(open.planes, {}, nearness);
    }

    [[nodiscard]] OpenCell part(const OpenCell& open, std::uint32_t plane, bool above) const {
        OpenCell part{open.cell.cut(m_planes, plane, above), open.planes, open.before};
        std::erase(part.planes, plane);
        part.before += above ? m_counts[plane] : 0;
        return part;
    }

    /// The least is reached at a corner of a cell, since ties put nobody before.
    void searchLeast(OpenCell open) {
        std::erase_if(open.planes, [&](std::uint32_t plane) {
            const auto [low, high] = reach(plane, open.cell);
            open.before += low > 0 ? m_counts[plane] : 0;
            return low > 0 || high <= 0;
        });
        if (open.before >= m_least) {
            return;
        }
        for (const WeightCell::Corner& corner : open.cell.corners()) {
            std::size_t count = open.before;
            for (const std::uint32_t plane : open.planes) {
                count += product(m_planes[plane], corner.weights) > 0 ? m_counts[plane] : 0;
            }
            // No fewer than there are: one that was cut off above may tie at the corner.
            meetLeast(corner.weights, count);
        }
        if (open.before >= m_least || open.planes.empty()) {
            return;
        }
        const std::uint32_t plane = planeToCut(open);
        searchLeast(part(open, plane, false));
        searchLeast(part(open, plane, true));
    }

    /// The greatest is reached inside a cell, where nobody ties who does not tie in all of it.
    void searchMost(OpenCell open) {
        std::size_t most = open.before;
        std::erase_if(open.planes, [&](std::uint32_t plane) {
            const auto [low, high] = reach(plane, open.cell);
            open.before += low >= 0 && high > 0 ? m_counts[plane] : 0;
            return low >= 0 || high <= 0;
        });
        most = open.before;
        for (const std::uint32_t plane : open.planes) {
            most += m_counts[plane];
        }
        if (most <= m_most) {
            return;
        }
        const NeedVector middle = open.cell.middle();
        std::size_t count = open.before;
        for (const std::uint32_t plane : open.planes) {
            count += product(m_planes[plane], middle) > 0 ? m_counts[plane] : 0;
        }
        meetMost(middle, count);
        if (open.planes.empty()) {
            return;
        }
        const std::uint32_t plane = planeToCut(open);
        searchMost(part(open, plane, true));
        searchMost(part(open, plane, false));
    }

    /// Those known of the commune.
    std::vector<std::size_t> m_indicators;
    std::vector<NeedVector> m_planes;
    std::vector<std::size_t> m_counts;
    std::size_t m_least = 0;
    std::size_t m_most = 0;
    RankRange m_range;
};

} // namespace

bool passesBefore(const NeedScores& a, const NeedScores& b, const NeedVector& weights) {
    return product(excess(a, b), weights) > 0;
}

std::optional<RankRange> rankRange(std::span<const NeedScores> places, CommuneIndex commune) {
    if (std::ranges::none_of(places[commune], [](const auto& place) { return place.has_value(); })) {
        return std::nullopt;
    }
    return RankSearch(places, commune).run();
}

std::vector<std::optional<RankRange>> rankRanges(std::span<const NeedScores> places, const Monitor& monitor) {
    std::vector<std::optional<RankRange>> ranges;
    ranges.reserve(places.size());
    for (CommuneIndex i = 0; i < places.size(); ++i) {
        monitor.step(static_cast<double>(i) / static_cast<double>(places.size()));
        ranges.push_back(rankRange(places, i));
    }
    return ranges;
}

} // namespace maillage
