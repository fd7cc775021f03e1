#include "core/analysis/siting/solvers/annealing.hpp"
#include "core/analysis/siting/solvers/cbc_solver.hpp"
#include "core/analysis/siting/solvers/enumeration.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/solvers/proof_search.hpp"
#include "core/analysis/siting/solvers/relaxation.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr unsigned kInstances = 600;
constexpr std::size_t kMany = 1000;

std::vector<SitingAnswer> tiesOf(const std::vector<SitingAnswer>& all) {
    std::vector<SitingAnswer> ties = all;
    std::erase_if(ties, [&](const SitingAnswer& a) { return a.value != all.front().value; });
    return ties;
}

std::vector<SitingAnswer> nextOf(const std::vector<SitingAnswer>& all, std::size_t limit) {
    std::vector<SitingAnswer> next = all;
    std::erase_if(next, [&](const SitingAnswer& a) { return a.value == all.front().value; });
    next.resize(std::min(next.size(), limit));
    return next;
}

std::vector<std::int64_t> valuesOf(const std::vector<SitingAnswer>& answers) {
    std::vector<std::int64_t> values;
    for (const SitingAnswer& answer : answers) {
        values.push_back(answer.value);
    }
    return values;
}

} // namespace

TEST_CASE("Complete enumeration finds every tie and the twenty next-best answers in order") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = enumerateSitings(instance, kMany, 20);
        REQUIRE(ranking.ties == tiesOf(all));
        REQUIRE(ranking.tiesAreAll);
        REQUIRE(ranking.next == nextOf(all, 20));
    }
}

TEST_CASE("A limit of ties is told, and hides none of the next-best answers") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = enumerateSitings(instance, 3, 2);
        const std::vector<SitingAnswer> ties = tiesOf(all);
        REQUIRE(ranking.ties.size() == std::min<std::size_t>(ties.size(), 3));
        REQUIRE(ranking.tiesAreAll == (ties.size() <= 3));
        REQUIRE(ranking.next == nextOf(all, 2));
    }
}

TEST_CASE("CBC, branch and bound and complete enumeration agree, and greedy is never better") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        const SitingAnswer greedy = greedySiting(instance);
        REQUIRE(greedy.value == valueOf(instance, greedy.sites));
        REQUIRE(greedy.value <= best);
        const SitingAnswer swapped = improvedBySwaps(instance, greedy);
        REQUIRE(swapped.value >= greedy.value);
        REQUIRE(swapped.value <= best);
        REQUIRE(std::ranges::includes(swapped.sites, instance.compulsory));
        const ProofResult proved = proveSiting(instance, greedy);
        REQUIRE(proved.isOptimal());
        REQUIRE(proved.answer.value == best);
        REQUIRE(valueOf(instance, proved.answer.sites) == best);
        if (seed < 150) {
            const CbcResult cbc = solveWithCbc(instance);
            REQUIRE(cbc.isOptimal);
            REQUIRE(cbc.answer->value == best);
            REQUIRE(std::ranges::includes(cbc.answer->sites, instance.compulsory));
        }
    }
}

TEST_CASE(
    "Annealing loses nothing, keeps compulsory sites, tells the true value, and the same one every time") {
    std::size_t optimal = 0;
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        const SitingAnswer greedy = greedySiting(instance);
        const SitingAnswer found = annealed(instance, greedy, 2000);
        REQUIRE(found.value >= greedy.value);
        REQUIRE(found.value == valueOf(instance, found.sites));
        REQUIRE(found.sites.size() == instance.count);
        REQUIRE(std::ranges::includes(found.sites, instance.compulsory));
        REQUIRE(annealed(instance, greedy, 2000) == found);
        optimal += found.value == best ? 1 : 0;
    }
    CHECK(optimal > kInstances * 95 / 100);
}

TEST_CASE("The linear relaxation bounds every choice, and no descent bounds better") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const Subproblem whole(instance);
        if (whole.missing() == 0) {
            continue;
        }
        const BoundSearch near = lowerBound(whole, firstMultipliers(instance), 0, 100);
        const auto relaxation = relax(whole, near, 0);
        REQUIRE(relaxation);
        REQUIRE(relaxation->bound.value() >= everyAnswer(instance).front().value);
        // The multipliers are rounded: half a unit for each demand, as often as it is counted.
        const auto rounding = static_cast<std::int64_t>(instance.demandCount() * (instance.count + 1));
        REQUIRE(relaxation->bound.scaled <= near.bound.scaled + rounding);
    }
}

TEST_CASE("Ties and next-best answers by branch and bound are those of brute force") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = rankSitings(instance, all.front(), kMany, 20);
        REQUIRE(ranking.ties == tiesOf(all));
        REQUIRE(ranking.tiesAreAll);
        REQUIRE(ranking.nextIsExact);
        REQUIRE(valuesOf(ranking.next) == valuesOf(nextOf(all, 20)));
        for (const SitingAnswer& answer : ranking.next) {
            REQUIRE(std::ranges::find(all, answer) != all.end());
        }
    }
}

TEST_CASE("No choice is worth more than the bound, whatever the multipliers") {
    std::mt19937 random(7);
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        Multipliers multipliers;
        for (std::size_t d = 0; d < instance.demandCount(); ++d) {
            multipliers.push_back(static_cast<std::int64_t>(random() % 12'000));
        }
        const Subproblem whole(instance);
        REQUIRE(lagrangianBound(whole, multipliers).value() >= best);
        REQUIRE(lowerBound(whole, multipliers, 0, 50).bound.value() >= best);
    }
}

TEST_CASE("Sites fixed by the bound are in every answer as good as asked for, and those excluded in none") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const std::int64_t needed = all.front().value;
        Subproblem problem(instance);
        if (problem.missing() == 0) {
            continue;
        }
        const BoundSearch search = lowerBound(problem, firstMultipliers(instance), needed, 100);
        fixSites(problem, search.bound, needed);
        for (const SitingAnswer& tie : tiesOf(all)) {
            for (const Rank taken : problem.takenSites()) {
                REQUIRE(std::ranges::binary_search(tie.sites, taken));
            }
            for (const Rank site : tie.sites) {
                const bool isTaken =
                    std::ranges::find(problem.takenSites(), site) != problem.takenSites().end();
                REQUIRE((isTaken || problem.isFree(site)));
            }
        }
    }
}

TEST_CASE("Cancelled, the search still gives an answer and a bound that holds") {
    SitingInstance instance = randomInstance(11);
    instance.compulsory.clear();
    Monitor monitor;
    monitor.isCancelled = [] { return true; };
    const ProofResult stopped = proveSiting(instance, greedySiting(instance), {}, monitor);
    CHECK(stopped.answer.sites.size() == instance.count);
    CHECK(stopped.bound >= everyAnswer(instance).front().value);
    CHECK_THROWS_AS(enumerateSitings(instance, 1, 1, monitor), Error);
}
