#include "core/analysis/needs/weight_ranks.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Columns of few different values, so that there are ties, some values unknown and some columns upside down.
std::vector<NeedSeries> randomColumns(std::mt19937& random, std::size_t communes, std::size_t indicators,
                                      unsigned holes) {
    std::vector<NeedSeries> columns(indicators);
    for (NeedSeries& column : columns) {
        column.moreIsNeed = random() % 2 == 0;
        for (std::size_t i = 0; i < communes; ++i) {
            const bool isKnown = holes == 0 || random() % holes != 0;
            column.values.push_back(isKnown ? std::optional(static_cast<double>(random() % 7))
                                            : std::nullopt);
        }
    }
    return columns;
}

std::size_t rankUnder(const std::vector<NeedScores>& places, CommuneIndex own, const NeedVector& weights) {
    return 1 + static_cast<std::size_t>(std::ranges::count_if(
                   places, [&](const NeedScores& p) { return passesBefore(p, places[own], weights); }));
}

std::int64_t minorOf(const std::array<NeedVector, 3>& m, std::size_t x, std::size_t y, std::size_t z) {
    return m[0][x] * (m[1][y] * m[2][z] - m[1][z] * m[2][y]) -
           m[0][y] * (m[1][x] * m[2][z] - m[1][z] * m[2][x]) +
           m[0][z] * (m[1][x] * m[2][y] - m[1][y] * m[2][x]);
}

/// Every point where as many planes meet as make one, by all choices of them: axes and ties with the others.
std::vector<NeedVector> meetingPoints(const std::vector<NeedScores>& places, CommuneIndex own) {
    std::vector<NeedVector> planes;
    for (std::size_t k = 0; k < kMostNeeds; ++k) {
        planes.emplace_back();
        planes.back()[k] = 1;
    }
    for (const NeedScores& other : places) {
        NeedVector plane{};
        for (std::size_t k = 0; k < kMostNeeds; ++k) {
            plane[k] = other[k] && places[own][k] ? *other[k] - *places[own][k] : 0;
        }
        if (plane != NeedVector{}) {
            planes.push_back(plane);
        }
    }
    std::vector<NeedVector> points;
    for (std::size_t a = 0; a < planes.size(); ++a) {
        for (std::size_t b = a + 1; b < planes.size(); ++b) {
            for (std::size_t c = b + 1; c < planes.size(); ++c) {
                const std::array<NeedVector, 3> m{planes[a], planes[b], planes[c]};
                NeedVector point{minorOf(m, 1, 2, 3), -minorOf(m, 0, 2, 3), minorOf(m, 0, 1, 3),
                                 -minorOf(m, 0, 1, 2)};
                if (std::ranges::any_of(point, [](auto w) { return w < 0; })) {
                    std::ranges::transform(point, point.begin(), std::negate());
                }
                const std::int64_t common = std::accumulate(point.begin(), point.end(), std::int64_t{0},
                                                            [](auto x, auto y) { return std::gcd(x, y); });
                bool isWeights = common > 0 && std::ranges::all_of(point, [](auto w) { return w >= 0; });
                for (std::size_t k = 0; k < kMostNeeds; ++k) {
                    isWeights = isWeights && (places[own][k] || point[k] == 0);
                }
                if (isWeights) {
                    std::ranges::transform(point, point.begin(), [&](auto w) { return w / common; });
                    points.push_back(point);
                }
            }
        }
    }
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// Sums of up to `left` of the points: the middle of every cell is among them, since as many of its corners
/// as there are indicators lie in no common face.
void eachSum(const std::vector<NeedVector>& points, std::size_t from, std::size_t left, const NeedVector& sum,
             const std::function<void(const NeedVector&)>& visit) {
    if (left == 0) {
        visit(sum);
        return;
    }
    for (std::size_t p = from; p < points.size(); ++p) {
        NeedVector next = sum;
        std::ranges::transform(next, points[p], next.begin(), std::plus());
        eachSum(points, p, left - 1, next, visit);
    }
}

} // namespace

TEST_CASE("ranks over all weights are those of brute force") {
    std::mt19937 random(20);
    for (int round = 0; round < 60; ++round) {
        const std::size_t indicators = 1 + random() % kMostNeeds;
        const std::size_t communes = 2 + random() % (indicators == kMostNeeds ? 3 : 5);
        const std::vector<NeedScores> places =
            needScores(randomColumns(random, communes, indicators, round % 2 == 0 ? 0 : 4));
        for (CommuneIndex i = 0; i < communes; ++i) {
            const auto range = rankRange(places, i);
            if (!range) {
                CHECK(std::ranges::none_of(places[i], [](const auto& p) { return p.has_value(); }));
                continue;
            }
            const std::vector<NeedVector> points = meetingPoints(places, i);
            std::size_t best = communes;
            std::size_t worst = 1;
            for (const NeedVector& point : points) {
                best = std::min(best, rankUnder(places, i, point));
            }
            const auto known = std::ranges::count_if(places[i], [](const auto& p) { return p.has_value(); });
            eachSum(points, 0, static_cast<std::size_t>(known), {}, [&](const NeedVector& weights) {
                worst = std::max(worst, rankUnder(places, i, weights));
            });
            CHECK(range->best == best);
            CHECK(range->worst == worst);
            CHECK(rankUnder(places, i, range->bestWeights) == best);
            CHECK(rankUnder(places, i, range->worstWeights) == worst);
        }
    }
}

TEST_CASE("no weights at random rank a commune outside its range, and the weights told reach both ends") {
    std::mt19937 random(7);
    constexpr std::size_t kCommunes = 60;
    for (const unsigned holes : {0U, 3U}) {
        std::vector<NeedSeries> columns(kMostNeeds);
        for (NeedSeries& column : columns) {
            for (std::size_t i = 0; i < kCommunes; ++i) {
                column.values.push_back(holes == 0 || random() % holes != 0
                                            ? std::optional(static_cast<double>(random() % 1000))
                                            : std::nullopt);
            }
        }
        const std::vector<NeedScores> places = needScores(columns);
        const auto ranges = rankRanges(places);
        for (CommuneIndex i = 0; i < kCommunes; ++i) {
            if (!ranges[i]) {
                continue;
            }
            CHECK(rankUnder(places, i, ranges[i]->bestWeights) == ranges[i]->best);
            CHECK(rankUnder(places, i, ranges[i]->worstWeights) == ranges[i]->worst);
            for (int n = 0; n < 300; ++n) {
                NeedVector weights{};
                for (std::int64_t& w : weights) {
                    w = random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % 1000);
                }
                for (std::size_t k = 0; k < kMostNeeds; ++k) {
                    weights[k] = places[i][k] ? weights[k] + 1 : 0;
                }
                const std::size_t rank = rankUnder(places, i, weights);
                CHECK((ranges[i]->best <= rank && rank <= ranges[i]->worst));
            }
        }
    }
}

TEST_CASE("by one indicator the rank is one number, and equal values share it") {
    NeedSeries column{{3.0, 1.0, 3.0, std::nullopt, 2.0}};
    const std::vector<NeedScores> places = needScores(std::vector{column});
    const auto ranges = rankRanges(places);
    CHECK((ranges[0]->best == 1 && ranges[0]->worst == 1));
    CHECK((ranges[2]->best == 1 && ranges[2]->worst == 1));
    CHECK((ranges[4]->best == 3 && ranges[4]->worst == 3));
    CHECK((ranges[1]->best == 4 && ranges[1]->worst == 4));
    CHECK_FALSE(ranges[3]);
    column.moreIsNeed = false;
    const auto upsideDown = rankRanges(needScores(std::vector{column}));
    CHECK(upsideDown[1]->best == 1);
}

TEST_CASE("more than four indicators, or too many communes, are refused") {
    const NeedSeries column{{1.0, 2.0}};
    CHECK(errorOf([&] { (void)needScores(std::vector(5, column)); }) == ErrorCode::NeedIndicatorsTooMany);
    NeedSeries country;
    country.values.assign(kMostCommunesRanked + 1, 1.0);
    CHECK(errorOf([&] { (void)needScores(std::vector{country}); }) == ErrorCode::NeedCommunesTooMany);
}
