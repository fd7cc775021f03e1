#include "core/analysis/figures/definitions.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"
#include <cmath>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr std::size_t kSeat = 0;
constexpr std::size_t kTerritory = 1;
constexpr std::size_t kRadius = 2;

DefinitionTable compared(const Project& project, double kilometres, bool withHypotheses = true) {
    return compareDefinitions(project, makeSituation(project, {kEnd, withHypotheses, nullptr}), kilometres);
}

} // namespace

TEST_CASE("each definition covers what it says, and each flip names the fact that makes it") {
    // A seat in A with the territory A, C; reference points 10 km apart.
    const Project project =
        withStructures(rowOfCommunes(5), {{"cs", StructureKind::CentreSocial, {0, 2}, attested(), {}}});
    const DefinitionTable table = compared(project, 10);
    CHECK(table.figures[kSeat].avs().communes.members() == std::vector<CommuneIndex>{0});
    CHECK(table.figures[kTerritory].avs().communes.members() == std::vector<CommuneIndex>{0, 2});
    CHECK(table.figures[kRadius].avs().communes.members() == std::vector<CommuneIndex>{0, 1});
    REQUIRE(table.flips.size() == 2);

    const Flip& second = table.flips[0];
    CHECK(second.commune == 1);
    CHECK(second.facts[kSeat].empty());
    CHECK(second.facts[kTerritory].empty());
    REQUIRE(second.facts[kRadius].size() == 1);
    CHECK(second.facts[kRadius][0].kilometres == 10.0);

    const Flip& third = table.flips[1];
    CHECK(third.commune == 2);
    REQUIRE(third.facts[kTerritory].size() == 1);
    CHECK(third.facts[kRadius].empty());
    REQUIRE(third.nearest);
    CHECK(third.nearest->kilometres == 20.0);
}

TEST_CASE("a radius starts at a structure's own point where it has one") {
    Project project = withStructures(rowOfCommunes(4), {{"evs", StructureKind::Evs, {0}, attested(), {}}});
    StructureSet set = *project.structures;
    set.structures.front().point = project.territory->commune(3).reference;
    project.structures = std::make_shared<const StructureSet>(set);
    CHECK(compared(project, 0).figures[kRadius].avs().communes.members() == std::vector<CommuneIndex>{3});
}

TEST_CASE("without a known place a structure covers nothing by seat or radius, and is told") {
    const Project project =
        withStructures(rowOfCommunes(3), {{"evs", StructureKind::Evs, {0}, supposed(), {}}});
    const DefinitionTable table = compared(project, 100, false);
    CHECK(table.figures[kSeat].avs().count == 0);
    CHECK(table.figures[kRadius].avs().count == 0);
    CHECK(table.withoutPlace == std::vector<std::uint32_t>{0});
    CHECK(compared(project, 100).figures[kSeat].avs().count == 1);
}

TEST_CASE("on random projects the flips are exactly the communes whose facts differ in kind") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Project project = randomProject(seed);
        const SituationOptions options{kEnd, seed % 2 == 0, nullptr};
        const Situation situation = makeSituation(project, options);
        const DefinitionTable table = compareDefinitions(project, situation, 15);
        std::vector<CommuneIndex> expected;
        for (CommuneIndex c = 0; c < project.territory->size(); ++c) {
            // Bit 1: a centre social, bit 2: an EVS; counted by hand under each definition.
            std::array<unsigned, 3> kinds{};
            for (const ActiveStructure& s : situation.structures) {
                const unsigned kind = (s.isCentreSocial ? 1U : 0U) | (s.isEvs ? 2U : 0U);
                const double apart = s.seat ? std::abs(static_cast<double>(*s.seat) - c) : 1e9;
                kinds[kSeat] |= s.seat == c ? kind : 0U;
                kinds[kTerritory] |= s.communes.contains(c) ? kind : 0U;
                kinds[kRadius] |= apart <= 1 ? kind : 0U; // 10 km apart in a row
            }
            if (kinds[0] != kinds[1] || kinds[1] != kinds[2]) {
                expected.push_back(c);
            }
        }
        std::vector<CommuneIndex> flipped;
        for (const Flip& flip : table.flips) {
            flipped.push_back(flip.commune);
        }
        CHECK(flipped == expected);
    }
}

TEST_CASE("the Allier under its declared territories has the same figures here as everywhere") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const DefinitionTable table = compared(project, 10);
    CHECK(table.figures[kTerritory].centreSocial().count == 220);
    CHECK(table.figures[kTerritory].avs().count == 227);
    CHECK(table.figures[kSeat].avs().count <= 32);
    CHECK(table.figures[kSeat].avs().communes - table.figures[kRadius].avs().communes ==
          IndexSet(project.territory->size()));
}
