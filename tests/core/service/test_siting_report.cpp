#include "core/analysis/change/simulation.hpp"
#include "core/service/siting_report.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/store/project_file.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;

namespace {

SitingQuestion everything() {
    SitingQuestion question;
    question.request.count = 2;
    question.request.rule = RadiusRule{6};
    question.ranking = question.front = true;
    question.curveUpTo = 4;
    return question;
}

Situation situationOf(const Project& project) {
    return makeSituation(project, {project.settings.referenceDate, true, nullptr});
}

} // namespace

TEST_CASE("A siting report tells a first answer, its solution, then whatever else was asked") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    SitingQuestion question = everything();
    std::vector<double> shares;
    std::vector<SitingReport> early;
    question.pinned = project.territory->commune(0).code;
    const SitingReport report = answerSiting(project, situationOf(project), question,
                                             Monitor{[&](double share) { shares.push_back(share); }, {}},
                                             [&](const SitingReport& told) { early.push_back(told); });
    REQUIRE(early.size() == 2);
    REQUIRE(early[0].isFirst);
    REQUIRE(early[0].solution.proved.answer.sites.size() == 2);
    REQUIRE(early[0].solution.proved.answer.value <= report.solution.proved.answer.value);
    REQUIRE(early[0].solution.proved.bound >= report.solution.proved.answer.value);
    REQUIRE_FALSE(early[1].isFirst);
    REQUIRE(early[1].solution.proved.answer == report.solution.proved.answer);
    REQUIRE_FALSE(early[1].ranking);
    REQUIRE(report.ranking);
    REQUIRE(report.ranking->ties.front().value == report.solution.proved.answer.value);
    REQUIRE(report.curve);
    REQUIRE(report.curve->size() == 4);
    REQUIRE(report.curve->at(1).proved.answer.value == report.solution.proved.answer.value);
    REQUIRE(report.front);
    REQUIRE(report.front->front().communes == report.solution.proved.answer.value);
    // Another road to the same: CBC's most inhabitants for the most communes.
    REQUIRE(report.solution.isFirstOfTies);
    REQUIRE(report.front->front().inhabitants ==
            valueOf(report.instance, report.solution.proved.answer.sites, report.instance.inhabitants));
    REQUIRE(report.ranking->ties.front() == report.solution.proved.answer);
    REQUIRE(report.withPinned);
    REQUIRE_FALSE(report.isCut);
    REQUIRE(std::ranges::is_sorted(shares));
    REQUIRE(shares.front() >= 0);
    REQUIRE(shares.back() == Approx(1));
}

TEST_CASE("A siting report that is stopped keeps the solution, and no part that is not whole") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    bool isStopped = false;
    const Monitor monitor{{}, [&] { return isStopped; }};
    const SitingReport report = answerSiting(project, situationOf(project), everything(), monitor,
                                             [&](const SitingReport& told) { isStopped = !told.isFirst; });
    REQUIRE(report.isCut);
    REQUIRE(report.solution.proved.answer.sites.size() == 2);
    REQUIRE_FALSE(report.ranking);
    REQUIRE_FALSE(report.curve);
    REQUIRE_FALSE(report.front);
}

TEST_CASE("The scenario made of a siting answer gains what the answer promises") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    SitingQuestion question;
    question.request.count = 3;
    question.request.rule = RadiusRule{6};
    const SitingReport report = answerSiting(project, situationOf(project), question);
    const Scenario scenario =
        sitingScenario(*project.territory, report, report.solution.proved.answer.sites, "Trois",
                       [](const Commune& commune) { return "ici " + commune.name; });
    REQUIRE(scenario.name == "Trois");
    REQUIRE(openingsOf(scenario).size() == 3);
    const SimulationResult result = simulate(project, {project.settings.referenceDate, true, &scenario});
    REQUIRE(static_cast<std::int64_t>(result.gained.count()) == report.solution.proved.answer.value);
}
