#include "core/carto/departement_borders.hpp"
#include "core/geo/map_projection.hpp"
#include "tests/support/catch.hpp"

#include <set>

using namespace maillage;

namespace {

std::set<std::string> codesAround(std::string_view departement) {
    std::set<std::string> codes;
    for (const NeighbourDepartement& neighbour : neighbourDepartements(departement)) {
        codes.insert(neighbour.code);
    }
    return codes;
}

} // namespace

TEST_CASE("the neighbours of a département are those that it borders on") {
    CHECK(codesAround("03") == std::set<std::string>{"18", "23", "42", "58", "63", "71"});
    CHECK(codesAround("75") == std::set<std::string>{"92", "93", "94"});
    CHECK(codesAround("2A") == std::set<std::string>{"2B"});
    CHECK(codesAround("29") == std::set<std::string>{"22", "56"});
    CHECK(codesAround("971").empty());
    CHECK(codesAround("FR").empty());
    CHECK(codesAround("").empty());
}

TEST_CASE("a border is the same from both sides, and lies in France") {
    for (const char* departement : {"03", "63", "59", "06", "33"}) {
        for (const NeighbourDepartement& neighbour : neighbourDepartements(departement)) {
            CHECK(codesAround(neighbour.code).contains(departement));
            REQUIRE(neighbour.border.size() == 3);
            for (const MapPoint& point : neighbour.border) {
                CHECK(lambert93().holds(point));
            }
        }
    }
}
