#include "core/analysis/needs/need_study.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/needs.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// Poverty of six communes: known, secret with an EPCI that is known and one that is not, not available,
/// absent.
Project povertyStudied() {
    Project project = withMeasure(
        rowOfCommunes(6), "TP60",
        {knownNeed(12), kSecretNeed, kNoNeed, kSecretNeed, kAbsentNeed, knownNeed(20)}, NeedKind::Rate);
    return withMeasure(project, "TP60", {knownNeed(15), kSecretNeed}, NeedKind::Rate, NeedLevel::Epci);
}

} // namespace

TEST_CASE("a commune stands by its own value, by its EPCI's where that is secret, or says why by none") {
    const Project project = povertyStudied();
    const NeedStudy study = studyNeed(project, {"pauvrete"});
    using S = NeedStanding;
    CHECK(study.standings == std::vector<S>{S::Own, S::OfEpci, S::Unavailable, S::Secret, S::Absent, S::Own});
    CHECK(study.epciValue(*project.territory, 1) == 15.0);
    using Values = std::vector<std::optional<double>>;
    CHECK(study.column.values == Values{12.0, {}, {}, {}, {}, 20.0});
    CHECK(study.column.moreIsNeed);
    CHECK(study.producers() == std::vector<std::string>{"Insee"});
}

TEST_CASE("a ratio on a small denominator is not used, unless one says so") {
    const Project project = withMeasure(withMeasure(rowOfCommunes(3), "CHOM1564", knownNeeds({5, 2, 0})),
                                        "ACT1564", knownNeeds({50, 8, 0}));
    const NeedStudy study = studyNeed(project, {"chomage"});
    CHECK(study.standings ==
          std::vector<NeedStanding>{NeedStanding::Own, NeedStanding::Small, NeedStanding::Unavailable});
    CHECK(*study.column.values[0] == Approx(10));
    CHECK(studyNeed(project, {"chomage", {}, 0}).count(NeedStanding::Small) == 0);
}

TEST_CASE("an income is a need where it is low; a count, an unknown name and nothing known are refused") {
    const Project incomes =
        withMeasure(rowOfCommunes(2), "MED", knownNeeds({21'000, 18'000}), NeedKind::Median);
    CHECK_FALSE(studyNeed(incomes, {"niveau_de_vie"}).column.moreIsNeed);
    CHECK(firstKnownIndicator(incomes)->id == "niveau_de_vie");
    CHECK(firstKnownIndicator(rowOfCommunes(2)) == nullptr);
    const auto refused = [](const Project& project, const char* id) {
        return errorOf([&] { (void)studyNeed(project, {id}); });
    };
    CHECK(refused(incomes, "pauvrete") == ErrorCode::NeedAllUnknown);
    CHECK(refused(incomes, "richesse") == ErrorCode::NeedNotAnIndicator);
    Project counted = withMeasure(rowOfCommunes(2), "NB", knownNeeds({3, 4}));
    NeedFacts facts = *counted.needs;
    NeedIndicator count;
    count.id = "nombre";
    count.numerator = {{"NB"}};
    facts.indicators.push_back(count);
    counted.needs = std::make_shared<const NeedFacts>(facts);
    CHECK(refused(counted, "nombre") == ErrorCode::NeedOfCount);
}
