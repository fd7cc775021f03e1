#include "core/base/error.hpp"
#include "core/model/scenario/service_communes.hpp"
#include "tests/core/analysis/six_communes.hpp"
#include "tests/core/model/scenario/served_row.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("each rule gives the communes it says") {
    const Project project = sixCommunes();
    const auto rule = [&](const ServiceRule& r) { return communesOfRule(project, 3, r).members(); };
    CHECK(rule(RadiusRule{10}) == std::vector<CommuneIndex>{2, 3, 4});
    CHECK(rule(RadiusRule{9.99}) == std::vector<CommuneIndex>{3});
    CHECK(rule(NeighboursRule{2}) == std::vector<CommuneIndex>{1, 2, 3, 4, 5});
    CHECK(rule(EpciRule{}) == std::vector<CommuneIndex>{3, 4, 5});
    CHECK(rule(ListRule{{"03001"}}) == std::vector<CommuneIndex>{0});
    CHECK(rule(ListRule{{"03001", "03004"}}) == std::vector<CommuneIndex>{0, 3});
    CHECK(rule(ListRule{}) == std::vector<CommuneIndex>{3});
    CHECK_THROWS_AS(rule(ListRule{{"03999"}}), Error);
}

TEST_CASE("a travel-time rule takes those who reach the site in time, and the site itself") {
    Project project = servedRow();
    project.travelTimes = std::make_shared<const TravelTimes>(
        "m.csv", std::vector<TravelTime>{{3, 4, 15}, {5, 4, 15.5}, {2, 4, 3}, {4, 3, 1}});
    const SimulationResult result =
        tried(project, {"s", {evsAt("03005", TravelTimeRule{15}, "simulation-1")}});
    CHECK(result.gained.members() == Communes{3, 4});
    CHECK(result.redundant.members() == Communes{2});
}
