#include "core/analysis/needs/equity.hpp"

#include "core/analysis/needs/need_cross.hpp"
#include "core/analysis/needs/outliers.hpp"
#include "tests/support/catch.hpp"

#include <random>

using namespace maillage;

namespace {

IndexSet equityCommunes(std::size_t size, std::initializer_list<CommuneIndex> members) {
    IndexSet set(size);
    for (const CommuneIndex i : members) {
        set.insert(i);
    }
    return set;
}

/// Ten communes of 100 people; the need of each is its index.
EquityFacts tenCommunes(std::initializer_list<CommuneIndex> covered) {
    EquityFacts facts;
    for (int i = 0; i < 10; ++i) {
        facts.need.values.emplace_back(i);
        facts.population.emplace_back(100);
        facts.kilometres.push_back(2.0 * i);
    }
    facts.covered = equityCommunes(10, covered);
    return facts;
}

} // namespace

TEST_CASE("cover of those in the greatest need alone: the gap is one and the index -0.8") {
    const Equity equity = equityOf(tenCommunes({8, 9}));
    CHECK(equity.quintiles[4].communes == std::vector<CommuneIndex>{8, 9});
    CHECK(equity.quintiles[4].share() == 1.0);
    CHECK(equity.quintiles[0].share() == 0.0);
    CHECK(equity.gap == 1.0);
    // Covered people's mean rank is 0.1: 2 · 0.1 − 1.
    CHECK(*equity.concentration == Approx(-0.8));
    CHECK(*equity.erreygers == Approx(4 * 0.2 * -0.8));
    CHECK((equity.people == 1000 && equity.covered == 200));
}

TEST_CASE("cover of everybody, of nobody and of one half") {
    const Equity all = equityOf(tenCommunes({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    CHECK(*all.concentration == Approx(0).margin(1e-12));
    CHECK(all.gap == 0.0);
    const Equity none = equityOf(tenCommunes({}));
    CHECK_FALSE(none.concentration);
    CHECK(none.curve.empty());
    CHECK(none.gap == 0.0);
    const Equity half = equityOf(tenCommunes({0, 2, 4, 6, 8}));
    CHECK(half.curve.size() == 11);
    CHECK(half.quintiles[2].share() == 0.5);
}

TEST_CASE("distances are told of all, and of the tenth in the greatest need") {
    const Equity equity = equityOf(tenCommunes({9}));
    // 0, 2, … 18 km: beyond 10, 12 to 18; beyond 15, 16 and 18.
    CHECK(equity.far == std::array<std::int64_t, 3>{400, 200, 0});
    CHECK(*equity.meanKilometres == Approx(9));
    CHECK(equity.worstDecile == std::vector<CommuneIndex>{9});
    CHECK(*equity.worstDecileKilometres == Approx(18));
    EquityFacts nowhere = tenCommunes({9});
    nowhere.kilometres.clear();
    CHECK_FALSE(equityOf(nowhere).far);
    CHECK_FALSE(equityOf(nowhere).worstDecileKilometres);
}

TEST_CASE("unknown need and unknown population are left out and told, never zero") {
    EquityFacts facts = tenCommunes({8, 9});
    facts.need.values[9].reset();
    facts.population[0].reset();
    const Equity equity = equityOf(facts);
    CHECK(equity.people == 800);
    CHECK(equity.covered == 100);
    CHECK(equity.needUnknown == std::vector<CommuneIndex>{9});
    CHECK(equity.needUnknownPeople == 100);
    CHECK(equity.peopleUnknown == std::vector<CommuneIndex>{0});
}

TEST_CASE("a median income is a need the other way up") {
    EquityFacts facts = tenCommunes({0, 1});
    facts.need.moreIsNeed = false;
    const Equity equity = equityOf(facts);
    CHECK(equity.gap == 1.0);
    CHECK(*equity.concentration == Approx(-0.8));
    CHECK(equity.worstDecile == std::vector<CommuneIndex>{0});
}

TEST_CASE("communes of equal need are one, so that their order says nothing") {
    EquityFacts facts = tenCommunes({0, 1, 2, 3, 4});
    for (auto& value : facts.need.values) {
        value = 7.0;
    }
    const Equity equity = equityOf(facts);
    CHECK(*equity.concentration == Approx(0).margin(1e-12));
    CHECK_FALSE(equity.gap);
    CHECK(equity.quintiles[2].people == 1000);
    CHECK(equity.worstDecile.size() == 10);
}

TEST_CASE(
    "the index is twice the area between the diagonal and the curve, and the covariance it is named by") {
    std::mt19937 random(9);
    for (int round = 0; round < 40; ++round) {
        EquityFacts facts;
        constexpr std::size_t kCommunes = 30;
        facts.covered = IndexSet(kCommunes);
        for (CommuneIndex i = 0; i < kCommunes; ++i) {
            facts.need.values.emplace_back(static_cast<double>(random() % 12));
            facts.population.emplace_back(1 + static_cast<std::int64_t>(random() % 500));
            if (random() % 3 == 0) {
                facts.covered.insert(i);
            }
        }
        const Equity equity = equityOf(facts);
        if (!equity.concentration) {
            continue;
        }
        double area = 0;
        for (std::size_t p = 1; p < equity.curve.size(); ++p) {
            area += (equity.curve[p].people - equity.curve[p - 1].people) *
                    (equity.curve[p].covered + equity.curve[p - 1].covered) / 2;
        }
        CHECK(*equity.concentration == Approx(1 - 2 * area));
        // Person by person: ranks are the mean places of people of the same need.
        double people = 0;
        double meanCover = 0;
        double meanRank = 0;
        double both = 0;
        for (CommuneIndex i = 0; i < kCommunes; ++i) {
            double before = 0;
            double same = 0;
            for (CommuneIndex j = 0; j < kCommunes; ++j) {
                const auto its = static_cast<double>(*facts.population[j]);
                before += *facts.need.values[j] > *facts.need.values[i] ? its : 0;
                same += *facts.need.values[j] == *facts.need.values[i] ? its : 0;
            }
            const auto own = static_cast<double>(*facts.population[i]);
            const double cover = facts.covered.contains(i) ? 1 : 0;
            people += own;
            meanCover += own * cover;
            meanRank += own * (before + same / 2);
            both += own * cover * (before + same / 2);
        }
        meanRank /= people * people;
        const double covariance = both / (people * people) - meanRank * meanCover / people;
        CHECK(*equity.concentration == Approx(2 * covariance / (meanCover / people)).margin(1e-12));
        std::int64_t total = 0;
        std::int64_t covered = 0;
        for (const NeedQuintile& quintile : equity.quintiles) {
            total += quintile.people;
            covered += quintile.covered;
        }
        CHECK((total == equity.people && covered == equity.covered));
    }
}

TEST_CASE("a value far from the others is told, on both sides, and nothing where most are equal") {
    const std::vector<std::optional<double>> values{10, 11, 12, 13, 14, std::nullopt, 78, -40};
    const auto told = needOutliers(values);
    REQUIRE(told);
    CHECK(told->median == 12.0);
    CHECK(told->deviation == 2.0);
    REQUIRE(told->communes.size() == 2);
    CHECK(told->communes[0].commune == 6);
    CHECK(told->communes[0].score == Approx(0.6745 * 66 / 2));
    CHECK(told->communes[1].commune == 7);
    CHECK(needOutliers(std::vector<std::optional<double>>{5, 5, 5, 99})->communes.empty());
    CHECK_FALSE(needOutliers(std::vector<std::optional<double>>{std::nullopt}));
}

TEST_CASE("need against coverage: each commune stands in one cell") {
    Coverage coverage;
    coverage.classes = {CoverageClass::CentreSocial, CoverageClass::ZoneBlanche, CoverageClass::EvsSeul,
                        CoverageClass::ZoneBlanche,  CoverageClass::NonAttestee, CoverageClass::ZoneBlanche};
    const NeedSeries column{{30, 30, 10, 20, 5, std::nullopt}};
    CHECK(medianNeed(column) == 20.0);
    const NeedCross cross = crossNeed(column, 20, coverage);
    CHECK(cross.cell(NeedSide::Great, CoverSide::Covered) == equityCommunes(6, {0}));
    CHECK(cross.cell(NeedSide::Great, CoverSide::Blank) == equityCommunes(6, {1, 3}));
    CHECK(cross.cell(NeedSide::Little, CoverSide::Covered) == equityCommunes(6, {2}));
    CHECK(cross.cell(NeedSide::Little, CoverSide::Blank).isEmpty());
    CHECK(cross.cell(NeedSide::Little, CoverSide::NotAttested) == equityCommunes(6, {4}));
    CHECK(cross.cell(NeedSide::Unknown, CoverSide::Blank) == equityCommunes(6, {5}));
    const NeedCross income = crossNeed({column.values, false}, 20, coverage);
    CHECK(income.cell(NeedSide::Great, CoverSide::Covered) == equityCommunes(6, {2}));
}
