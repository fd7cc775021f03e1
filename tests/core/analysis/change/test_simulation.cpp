#include "core/analysis/change/simulation.hpp"
#include "tests/core/analysis/six_communes.hpp"
#include "tests/core/model/scenario/served_row.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("a simulation gains what was blank and names what was covered already") {
    const Project project = sixCommunes();
    const Scenario scenario{"essai", {OpenStructure{"EVS", StructureKind::Evs, "03004", RadiusRule{10}}}};
    const SimulationResult r = simulate(project, {kEnd, true, &scenario});
    CHECK(r.gained.members() == std::vector<CommuneIndex>{3, 4});
    CHECK(r.lost.isEmpty());
    CHECK(r.redundant.members() == std::vector<CommuneIndex>{2});
    CHECK(r.populationGained == 200);
    CHECK(r.after.avs().count == r.before.avs().count + 2);
}

TEST_CASE(
    "a QPV loses its structure when the scenario closes it, and gains one that settles in its commune") {
    Project project = servedRow();
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Nord", 2015, {0}, {0}, attested()}, {"", "Sud", 2015, {5}, {}, attested()}});
    const SimulationResult closed = tried(project, {"s", {CloseStructure{"cs"}}});
    REQUIRE(closed.qpvLost.size() == 1);
    CHECK(closed.qpvLost.front()->name == "Nord");
    const SimulationResult moved = tried(project, {"s", {MoveStructure{"evs", "03006", std::nullopt}}});
    REQUIRE(moved.qpvCovered.size() == 1);
    CHECK(moved.qpvCovered.front()->name == "Sud");
    CHECK(moved.after.qpvSansStructure.empty());
}
