#include "core/geo/crs_transform.hpp"
#include "core/geo/map_projection.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("degrees become Lambert-93 metres, longitude first") {
    std::vector<MapPoint> points{{3.0, 46.5}};
    CrsTransform("EPSG:4326").apply(points);
    // The projection's origin: 3° E, 46.5° N is (700 000, 6 600 000) by definition.
    CHECK(points[0].x == Approx(700'000).margin(0.01));
    CHECK(points[0].y == Approx(6'600'000).margin(0.01));
    Envelope swapped;
    std::vector<MapPoint> wrong{{46.5, 3.0}};
    CrsTransform("EPSG:4326").apply(wrong);
    swapped.add(wrong[0]);
    CHECK_FALSE(lambert93().holds(swapped));
    CHECK_FALSE(lambert93().holds(Envelope{}));
}

TEST_CASE("each overseas département has its own projection, in which distances are right") {
    struct Place {
        const char* departement;
        int epsg;
        MapPoint from; // degrees
        MapPoint to;
        double kilometres; // on the ellipsoid (GRS 80), by Vincenty's formula
    };
    const std::vector<Place> places{
        // Basse-Terre – Pointe-à-Pitre; Fort-de-France – Sainte-Marie; Cayenne – Saint-Laurent-du-Maroni;
        // Saint-Denis – Saint-Pierre; Mamoudzou – Acoua.
        {"971", 5490, {-61.73, 16.00}, {-61.53, 16.24}, 34.104},
        {"972", 5490, {-61.06, 14.60}, {-60.99, 14.78}, 21.295},
        {"973", 2972, {-52.33, 4.94}, {-54.03, 5.50}, 198.376},
        {"974", 2975, {55.45, -20.88}, {55.47, -21.34}, 50.973},
        {"976", 4471, {45.23, -12.78}, {45.06, -12.72}, 19.618}};
    for (const Place& place : places) {
        INFO(place.departement);
        const MapProjection& projection = projectionOf(place.departement);
        CHECK(projection.epsg == place.epsg);
        CHECK(hasProjection(place.departement));
        std::vector<MapPoint> points{place.from, place.to};
        CrsTransform("EPSG:4326", projection.crs()).apply(points);
        CHECK(projection.holds(points[0]));
        CHECK(projection.holds(points[1]));
        CHECK_FALSE(lambert93().holds(points[0]));
        CHECK(distance(points[0], points[1]) / 1000 == Approx(place.kilometres).epsilon(0.005));
    }
    CHECK(projectionOf("03").epsg == 2154);
    CHECK(projectionOf("2A").epsg == 2154);
    CHECK(projectionOf("FR").epsg == 2154);
    for (const char* none : {"975", "977", "978", "986", "987", "988"}) {
        CHECK_FALSE(hasProjection(none));
    }
}
