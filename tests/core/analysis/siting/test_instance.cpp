#include "core/analysis/siting/instance.hpp"
#include "core/analysis/siting/siting_errors.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/service_communes.hpp"
#include "tests/support/random_project.hpp"

#include "core/analysis/coverage.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

SitingInstance instanceOf(const Project& project, const SitingRequest& request) {
    return makeSitingInstance(project, makeSituation(project, {Date(2022, 12, 31), true, nullptr}), request);
}

AnyErrorCode refusalOf(const Project& project, const SitingRequest& request) {
    try {
        static_cast<void>(instanceOf(project, request));
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("not refused");
    return ErrorCode::Cancelled;
}

} // namespace

TEST_CASE("The communes of each candidate are those of the rule that are not covered yet") {
    const std::vector<ServiceRule> rules{RadiusRule{0},
                                         RadiusRule{10},
                                         RadiusRule{25},
                                         RadiusRule{1000},
                                         EpciRule{},
                                         NeighboursRule{1},
                                         ListRule{{"03001", "03002"}}};
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Project project = randomProject(seed);
        const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
        const IndexSet covered = computeCoverage(situation).any();
        for (const ServiceRule& rule : rules) {
            INFO("seed " << seed << ", rule " << rule.index());
            const SitingInstance instance =
                instanceOf(project, {1, rule, SitingObjective::Communes, {}, {}, {}, {}, {}});
            REQUIRE(instance.candidateCount() == project.territory->size());
            for (Rank s = 0; s < instance.candidateCount(); ++s) {
                IndexSet expected = communesOfRule(project, instance.candidates[s], rule);
                expected -= covered;
                IndexSet got(project.territory->size());
                for (const Rank d : instance.covered[s]) {
                    got.insert(instance.demands[d]);
                }
                REQUIRE(got == expected);
            }
        }
    }
}

namespace {

SitingRequest weighing(SitingObjective objective) {
    SitingRequest request;
    request.objective = objective;
    return request;
}

} // namespace

TEST_CASE("Objectives weigh communes, inhabitants, or QPV before all else") {
    Project project = rowOfCommunes(4);
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"QP003001", "Quartier", 2015, {2}, {}, attested()}});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    CHECK(communeWeights(project, situation, weighing(SitingObjective::Communes)) ==
          std::vector<std::int64_t>{1, 1, 1, 1});
    CHECK(communeWeights(project, situation, weighing(SitingObjective::Inhabitants)) ==
          std::vector<std::int64_t>{100, 100, 100, 0});
    const auto mixed = communeWeights(project, situation, weighing(SitingObjective::Mixed));
    CHECK(mixed[2] > mixed[0] + mixed[1] + mixed[3]);
    CHECK(mixed[0] - mixed[3] == 100);
    CHECK(mixed[3] == 75);
}

TEST_CASE("Filters leave candidates out, and compulsory sites stay whatever they say") {
    const Project project =
        rowOfCommunes(6); // the first three in EPCI A; the last without a known population
    SitingRequest request;
    request.rule = RadiusRule{5};
    request.epcis = {"B"};
    CHECK(instanceOf(project, request).candidates == std::vector<CommuneIndex>{3, 4, 5});
    request.minimumPopulation = 1;
    CHECK(instanceOf(project, request).candidates == std::vector<CommuneIndex>{3, 4});
    request.forbidden = {"03004"};
    CHECK(instanceOf(project, request).candidates == std::vector<CommuneIndex>{4});
    request.compulsory = {"03006", "03001", "03001"};
    request.count = 2;
    const SitingInstance instance = instanceOf(project, request);
    CHECK(instance.candidates == std::vector<CommuneIndex>{0, 4, 5});
    CHECK(instance.compulsory == std::vector<Rank>{0, 2});
    request = {};
    request.candidates = {"03005", "03002"};
    CHECK(instanceOf(project, request).candidates == std::vector<CommuneIndex>{1, 4});
}

TEST_CASE("What cannot be answered is said to be so, with what makes it so") {
    const Project project = rowOfCommunes(4);
    SitingRequest request;
    request.rule = RadiusRule{5};
    request.count = 5;
    CHECK(refusalOf(project, request) == ErrorCode::SitingTooFewCandidates);
    request.count = 1;
    request.compulsory = {"03001", "03002"};
    CHECK(refusalOf(project, request) == ErrorCode::SitingTooManyCompulsory);
    request.count = 2;
    request.forbidden = {"03002"};
    CHECK(refusalOf(project, request) == ErrorCode::SitingContradiction);
    request.forbidden = {"99999"};
    CHECK(refusalOf(project, request) == ErrorCode::CommuneUnknown);
    request.forbidden = {};
    request.epcis = {"C"};
    CHECK(refusalOf(project, request) == ErrorCode::EpciUnknown);
}
