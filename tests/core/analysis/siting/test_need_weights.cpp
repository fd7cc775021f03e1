#include "core/analysis/siting/need_weights.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/siting/certificate.hpp"
#include "core/analysis/siting/siting.hpp"
#include "tests/core/analysis/siting/certificate_test_support.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/needs.hpp"

#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

SitingRequest bestFor(const std::string& indicator, std::size_t count) {
    SitingRequest request;
    request.count = count;
    request.rule = NeighboursRule{1};
    request.objective = SitingObjective::Need;
    request.need.indicator = indicator;
    return request;
}

} // namespace

TEST_CASE("a commune weighs its people times the share; a secret one by its EPCI, an unknown one nothing") {
    Project project =
        withMeasure(rowOfCommunes(6), "TP60",
                    {knownNeed(12.4), kSecretNeed, kSecretNeed, kSecretNeed, knownNeed(20.6), knownNeed(9)},
                    NeedKind::Rate);
    project = withMeasure(project, "TP60", {knownNeed(15), kSecretNeed}, NeedKind::Rate, NeedLevel::Epci);
    const NeedWeights weights = needWeights(project, {"pauvrete"});
    using People = std::vector<std::optional<std::int64_t>>;
    // The last commune's population is unknown.
    CHECK(weights.people == People{12, 15, 15, {}, 21, {}});
    CHECK(weights.byEpci.members() == std::vector<std::uint32_t>{1, 2});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const SitingInstance instance = makeSitingInstance(project, situation, bestFor("pauvrete", 1));
    const NeedReach reach = needReach(project, {"pauvrete"}, instance);
    CHECK((reach.unknown == 2 && reach.byEpci == 2));
    CHECK(instance.weights == std::vector<std::int64_t>{12, 15, 15, 0, 21, 0});
}

TEST_CASE("what is no share of people cannot weigh them") {
    const Project project =
        withMeasure(rowOfCommunes(3), "MED", knownNeeds({20'000, 21'000, 19'000}), NeedKind::Median);
    CHECK(errorOf([&] { (void)needWeights(project, {"niveau_de_vie"}); }) == ErrorCode::NeedNotAShare);
    CHECK(errorOf([&] { (void)needWeights(project, {"pauvrete"}); }) == ErrorCode::NeedAllUnknown);
}

TEST_CASE("siting by need is the best of all choices, and its certificate holds") {
    std::mt19937 random(4);
    for (int round = 0; round < 40; ++round) {
        std::vector<NeedCell> cells;
        for (int i = 0; i < 9; ++i) {
            cells.push_back(random() % 5 == 0 ? kSecretNeed
                                              : knownNeed(static_cast<double>(random() % 400) / 10));
        }
        cells[0] = knownNeed(30);
        const Project project = withMeasure(rowOfCommunes(9), "TP60", cells, NeedKind::Rate);
        const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
        const SitingRequest request = bestFor("pauvrete", 1 + random() % 3);
        const SitingInstance instance = makeSitingInstance(project, situation, request);
        const SitingSolution solution = solveSiting(instance);
        REQUIRE(solution.proved.isOptimal());
        const Json json =
            Json::parse(sitingCertificate(project, situation, request, instance, solution.proved));
        CHECK(json["objectif"] == "besoin:pauvrete");
        CHECK(isTrue(json));
        CHECK(json["valeur"].get<std::int64_t>() == bestValue(json));
    }
}
