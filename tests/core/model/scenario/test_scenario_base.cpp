#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/validation/validation.hpp"
#include "core/base/text.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_base.hpp"
#include "tests/support/random_scenario.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<std::string> qpvGaps(const Project& project, const Indicators& indicators) {
    std::vector<std::string> ranks;
    for (const Qpv* qpv : indicators.qpvSansStructure) {
        ranks.push_back(formatInteger(qpv - project.qpvs->data()));
    }
    return ranks;
}

Project withOne(const Project& project, const Scenario& scenario) {
    return project.withScenario(scenario);
}

} // namespace

TEST_CASE("made the base, a scenario covers what it covered, and before its day nothing changes") {
    const Date from(2021, 1, 1);
    for (unsigned seed = 0; seed < 500; ++seed) {
        INFO("seed " << seed);
        const Scenario scenario = randomScenario(randomProject(seed), seed + 1, "s");
        const Project before = withOne(randomProject(seed), scenario);
        const Project after = withScenarioAsBase(before, scenario.name, from, "retenu");
        CHECK(after.scenarios->empty());
        for (int year = 2017; year <= 2026; ++year) {
            for (const Date& date : {Date(year, 1, 1), Date::endOf(year)}) {
                if (!before.knowsStructuresAt(date) || !after.knowsStructuresAt(date)) {
                    continue; // the first structure of a day changes what is known of it, as its last one
                              // does
                }
                for (const bool withHypotheses : {true, false}) {
                    INFO(date.iso() << (withHypotheses ? " with" : " without") << " hypotheses");
                    const bool holds = date >= from;
                    const Indicators expected = computeIndicators(
                        before, {date, withHypotheses, holds ? &before.scenario(scenario.name) : nullptr});
                    const Indicators got = computeIndicators(after, {date, withHypotheses, nullptr});
                    CHECK(got.coverage.classes == expected.coverage.classes);
                    CHECK(got.centresSociaux() == expected.centresSociaux());
                    CHECK(got.evs() == expected.evs());
                    const bool moves = std::ranges::any_of(scenario.edits, [](const ScenarioEdit& edit) {
                        return std::holds_alternative<MoveStructure>(edit);
                    });
                    // Without hypotheses a linked structure counts where no agrément of it is attested, and
                    // made the base a change takes attested agréments away or leaves supposed ones: then
                    // links say more.
                    if ((holds || !moves) && withHypotheses) { // a seat has no date
                        CHECK(qpvGaps(after, got) == qpvGaps(before, expected));
                    }
                }
            }
        }
    }
}

TEST_CASE("what becomes the base holds rows that a check accepts, with the reference it was given") {
    Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                          {"evs", StructureKind::Evs, {2, 3}, supposed(), {}}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Quartier", 2015, {5}, {}, attested()}});
    const Scenario scenario{"a",
                            {CloseStructure{"cs"}, BecomeCentreSocial{"evs"},
                             ExtendTerritory{"evs", {"03003", "03001"}},
                             OpenStructure{"EVS de F", StructureKind::Evs, "03006", RadiusRule{10}, "s1"}}};
    const Date from(2023, 3, 1);
    const Project after = withScenarioAsBase(withOne(project, scenario), "a", from, "retenu le 01/03/2023");
    const StructureSet& set = *after.structures;
    REQUIRE(set.structures.size() == 3);
    CHECK(set.structures[2].id == "evs-de-f");
    CHECK(set.structures[2].attestation == Attestation{Source::Structure, "retenu le 01/03/2023"});
    CHECK(set.approvals[0].period.end == Date(2023, 2, 28));
    CHECK(set.approvals[1].period.end == Date(2023, 2, 28));
    CHECK(set.approvals[2].kind == ApprovalKind::AnimationGlobale);
    CHECK(set.approvals[2].period == Period{from, {}});
    CHECK(after.qpvs->front().structures == std::vector<StructureIndex>{2});
    // C was supposed to be served; now the row of the scenario says so and the other has ended.
    const auto rowsOfC = std::ranges::count_if(
        set.serviceAreas, [](const ServiceArea& row) { return row.structure == 1 && row.commune == 2; });
    CHECK(rowsOfC == 2);
    const auto findings = validate(after);
    CHECK(std::ranges::none_of(findings,
                               [](const Finding& f) { return severityOf(f.code) == Severity::Error; }));
}

TEST_CASE("another scenario stays as it is, and its edits that no longer fit are told") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"evs", StructureKind::Evs, {2, 3}, attested(), {}}})
            .withScenario({"a", {BecomeCentreSocial{"evs"}}})
            .withScenario({"b", {BecomeCentreSocial{"evs"}}});
    CHECK(faultsOf(project, project.scenario("b")).empty());
    const Project after = withScenarioAsBase(project, "a", Date(2023, 1, 1), "retenu");
    REQUIRE(after.scenarios->size() == 1);
    CHECK(after.scenario("b") == project.scenario("b"));
    CHECK(faultsOf(after, after.scenario("b")).size() == 1);
}

TEST_CASE("a QPV loses its structure when the agréments of that one end, not before") {
    Project project =
        withStructures(rowOfCommunes(6),
                       {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {{}, Date(2021, 12, 31)}}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Quartier", 2015, {0}, {0}, attested()}});
    CHECK(computeIndicators(project, {Date(2021, 12, 31), true, nullptr}).qpvSansStructure.empty());
    CHECK(computeIndicators(project, {Date(2022, 1, 1), true, nullptr}).qpvSansStructure.size() == 1);
}
