#include "core/geo/nearest_place.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <limits>
#include <random>

using namespace maillage;

namespace {

double leastByWalking(const std::vector<MapPoint>& places, MapPoint from) {
    double least = std::numeric_limits<double>::infinity();
    for (const MapPoint& place : places) {
        least = std::min(least, squaredDistance(from, place));
    }
    return least;
}

} // namespace

TEST_CASE("the nearest place is that of a walk over all, from within and from far outside") {
    std::mt19937 random(7);
    for (const std::size_t count : {1U, 2U, 3U, 10U, 200U, 2000U}) {
        // Spread out, in two towns, on a line, all in one point.
        for (const int shape : {0, 1, 2, 3}) {
            INFO(count << " places, shape " << shape);
            std::uniform_real_distribution<double> along(0, 300'000);
            std::uniform_real_distribution<double> narrow(0, 500);
            std::vector<MapPoint> places;
            for (std::size_t i = 0; i < count; ++i) {
                const double town = i % 2 == 0 ? 0 : 280'000;
                places.push_back(shape == 0   ? MapPoint{along(random), along(random)}
                                 : shape == 1 ? MapPoint{town + narrow(random), town + narrow(random)}
                                 : shape == 2 ? MapPoint{along(random), 6'600'000}
                                              : MapPoint{700'000, 6'600'000});
            }
            const NearestPlace nearest(places);
            std::uniform_real_distribution<double> around(-100'000, 400'000);
            for (int i = 0; i < 200; ++i) {
                const MapPoint from{around(random), around(random)};
                CHECK(nearest.squaredDistanceFrom(from) == leastByWalking(places, from));
            }
            CHECK(nearest.squaredDistanceFrom(places.front()) == 0);
        }
    }
}
