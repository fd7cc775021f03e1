#include "core/report/territory_tables.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <numeric>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Eight communes A to H of 100 inhabitants, H unknown; A to D in EPCI "A". C is served by both kinds, the
/// EVS's word for it supposed; B by the EVS alone; D to F and H by none.
Project tabledProject() {
    return withStructures(rowOfCommunes(8), {{"cs", StructureKind::CentreSocial, {0, 2, 6}, attested(), {}},
                                             {"evs", StructureKind::Evs, {1, 2}, supposed(), {}}});
}

} // namespace

TEST_CASE("a commune's row holds its class, who serves it, on whose word, and the way to the nearest",
          "[tables]") {
    const Project project = tabledProject();
    const Situation situation = makeSituation(project, {Date(2022, 12, 31)});
    const std::vector<CommuneState> states = communeStates(situation, computeCoverage(situation));
    REQUIRE(states.size() == 8);
    CHECK(states[0].known.coverageClass == CoverageClass::CentreSocial);
    CHECK(states[1].known.coverageClass == CoverageClass::EvsSeul);
    CHECK(states[1].structures == std::vector<std::uint32_t>{1});
    CHECK_FALSE(states[1].isAttested);
    CHECK(states[2].known.coverageClass == CoverageClass::CentreSocialEtEvs);
    CHECK(states[2].structures == std::vector<std::uint32_t>{0, 1});
    CHECK(states[2].isAttested);
    CHECK(states[3].structures.empty());
    // The structures stand in A and B, ten kilometres apart.
    REQUIRE(states[4].kilometres);
    CHECK(*states[4].kilometres == Approx(30));
    CHECK(*states[0].kilometres == Approx(0));
}

TEST_CASE("without a structure no distance is known", "[tables]") {
    const Situation situation = makeSituation(rowOfCommunes(3), {Date(2022, 12, 31)});
    for (const CommuneState& state : communeStates(situation, computeCoverage(situation))) {
        CHECK_FALSE(state.kilometres);
        CHECK(state.known.coverageClass == CoverageClass::NonAttestee); // nothing is known of it
    }
}

TEST_CASE("a patch names its largest commune and every EPCI that it touches", "[tables]") {
    const Project project = tabledProject();
    const Indicators indicators = computeIndicators(project, {Date(2022, 12, 31)});
    const std::vector<PatchSummary> patches = patchSummaries(*project.territory, indicators.patches);
    REQUIRE(patches.size() == 2);
    CHECK(patches[0].communes == std::vector<CommuneIndex>{3, 4, 5});
    CHECK(patches[0].population == 300);
    CHECK(patches[0].epcis == std::vector<std::string>{"A", "B"});
    CHECK(patches[0].largest == 3);
    CHECK(patches[1].communes == std::vector<CommuneIndex>{7});
    CHECK(patches[1].populationUnknown == 1);
}

TEST_CASE("an EPCI's row counts its communes by class and its inhabitants", "[tables]") {
    const Project project = tabledProject();
    const Indicators indicators = computeIndicators(project, {Date(2022, 12, 31)});
    const std::vector<EpciSummary> epcis =
        epciSummaries(*project.territory, indicators.coverage, indicators.patches);
    REQUIRE(epcis.size() == 2);
    CHECK(epcis[0].code == "A");
    CHECK(epcis[0].counts == std::array<std::size_t, 5>{1, 1, 1, 1, 0});
    CHECK(epcis[0].centreSocialShare() == Approx(0.5));
    CHECK(epcis[0].avsShare() == Approx(0.75));
    CHECK(epcis[0].centreSocialPopulation == 200);
    CHECK(epcis[0].avsPopulation == 300);
    CHECK(epcis[0].patches == 1);
    CHECK(epcis[1].populationUnknown == 1);
    CHECK(epcis[1].population == 300);
    CHECK(epcis[1].patches == 2);
}

TEST_CASE("the EPCI of the Allier add up to its figures, and so do the communes", "[tables]") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    for (int year = 2019; year <= 2022; ++year) {
        const Situation situation = makeSituation(project, {Date::endOf(year), true, nullptr});
        const Indicators indicators = computeIndicators(project, situation);
        const std::vector<EpciSummary> epcis =
            epciSummaries(*project.territory, indicators.coverage, indicators.patches);
        const auto sum = [&](auto value) {
            return std::accumulate(epcis.begin(), epcis.end(), std::int64_t{0},
                                   [&](std::int64_t total, const EpciSummary& e) {
                                       return total + static_cast<std::int64_t>(value(e));
                                   });
        };
        for (const CoverageClass c : kCoverageClasses) {
            CHECK(sum([&](const EpciSummary& e) { return e.countOf(c); }) ==
                  static_cast<std::int64_t>(indicators.coverage.of(c).count()));
        }
        CHECK(sum([](const EpciSummary& e) { return e.communes.size(); }) == 317);
        CHECK(sum([](const EpciSummary& e) { return e.population; }) == indicators.all.population);
        CHECK(sum([](const EpciSummary& e) { return e.centreSocialPopulation; }) ==
              indicators.centreSocial().population);
        CHECK(sum([](const EpciSummary& e) { return e.avsPopulation; }) == indicators.avs().population);
    }
}
