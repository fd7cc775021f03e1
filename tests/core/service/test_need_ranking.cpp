#include "core/service/need_ranking.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/service/need_equity.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/needs.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Project nine() {
    Project project = withMeasure(rowOfCommunes(9), "TP60",
                                  {knownNeed(10), knownNeed(11), knownNeed(12), knownNeed(13), knownNeed(14),
                                   knownNeed(15), knownNeed(16), knownNeed(78), kSecretNeed},
                                  NeedKind::Rate);
    return withMeasure(project, "MED",
                       {knownNeed(9), knownNeed(8), knownNeed(7), knownNeed(6), knownNeed(5), knownNeed(4),
                        knownNeed(3), knownNeed(10), kSecretNeed},
                       NeedKind::Median);
}

PriorityQuestion both() {
    PriorityQuestion question;
    question.needs = {{"pauvrete"}, {"niveau_de_vie"}};
    question.first = 2;
    return question;
}

} // namespace

TEST_CASE("communes are ranked by both, an outlier is told before, and what is unknown has no rank") {
    const PriorityReport report = rankByNeed(nine(), both());
    REQUIRE(report.outliers[0].communes.size() == 1);
    CHECK(report.outliers[0].communes[0].commune == 7);
    REQUIRE(report.rows.size() == 8);
    CHECK(report.unknown == std::vector<CommuneIndex>{8});
    // The greatest poverty but the greatest income: first or last.
    const auto outlier = std::ranges::find(report.rows, CommuneIndex{7}, &PriorityRow::commune);
    CHECK((outlier->ranks.best == 1 && outlier->ranks.worst == 8 && outlier->layer == 1));
    const auto poor = std::ranges::find(report.rows, CommuneIndex{6}, &PriorityRow::commune);
    CHECK((poor->ranks.best == 1 && poor->ranks.worst == 2 && poor->layer == 1));
    CHECK(report.alwaysFirst == std::vector<CommuneIndex>{6});
}

TEST_CASE("an outlier may be left out of what it is one by") {
    PriorityQuestion question = both();
    question.withoutOutliers = true;
    const PriorityReport report = rankByNeed(nine(), question);
    const auto outlier = std::ranges::find(report.rows, CommuneIndex{7}, &PriorityRow::commune);
    CHECK(outlier->known == 1);
    CHECK(outlier->ranks.best > 1);
    const auto poor = std::ranges::find(report.rows, CommuneIndex{6}, &PriorityRow::commune);
    CHECK((poor->ranks.best == 1 && poor->ranks.worst == 1));
}

TEST_CASE("an indicator counts once") {
    PriorityQuestion question;
    question.needs = {{"pauvrete"}, {"pauvrete"}};
    CHECK(errorOf([&] { (void)rankByNeed(nine(), question); }) == ErrorCode::NeedIndicatorRepeated);
}

TEST_CASE("a scenario that opens where need is greatest betters the equity") {
    const Project project =
        withStructures(nine(), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Scenario scenario{"s",
                            {OpenStructure{"EVS", StructureKind::Evs, "03008", ListRule{{"03008"}}, "s1"}}};
    const NeedStudy study = studyNeed(project, {"pauvrete"});
    const Equity base = equityOf(makeSituation(project, {Date(2022, 12, 31), true, nullptr}), study);
    const Equity after = equityOf(makeSituation(project, {Date(2022, 12, 31), true, &scenario}), study);
    CHECK(*base.concentration > 0);
    CHECK(*after.concentration < *base.concentration);
    CHECK(*after.gap > *base.gap);
    CHECK(after.covered == base.covered + 100);
    CHECK(base.needUnknown == std::vector<CommuneIndex>{8});
    // The same by what window and command line ask for.
    const SituationOptions options{Date(2022, 12, 31)};
    const auto compared = compareEquity(project, nullptr, &scenario, options, NeedQuestion{"pauvrete"});
    REQUIRE(compared);
    CHECK(compared->sides.front().equity.concentration == base.concentration);
    CHECK(compared->sides.back().equity.gap == after.gap);
    CHECK(compared->sides.back().scenario == "s");
    // By the first indicator of the program that is known where none is given: the income.
    CHECK(compareEquity(project, nullptr, &scenario, options, {})->study.indicator.id == "niveau_de_vie");
    CHECK_FALSE(compareEquity(rowOfCommunes(2), nullptr, nullptr, options, {}));
}

TEST_CASE("great need begins in the middle unless told, and nowhere where no commune is known") {
    const Project project =
        withStructures(nine(), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Coverage coverage = computeCoverage(makeSituation(project, {Date(2022, 12, 31)}));
    const NeedStudy study = studyNeed(project, {"pauvrete"});
    const NeedCross middle = crossOf(study, coverage);
    CHECK(middle.cell(NeedSide::Great, CoverSide::Blank).members() == std::vector<std::uint32_t>{4, 5, 6, 7});
    CHECK(middle.cell(NeedSide::Unknown, CoverSide::Blank).members() == std::vector<std::uint32_t>{8});
    const NeedCross told = crossOf(study, coverage, 11);
    CHECK(told.cell(NeedSide::Great, CoverSide::Covered).members() == std::vector<std::uint32_t>{1});
    const Project epciAlone =
        withMeasure(withMeasure(rowOfCommunes(2), "TP60", {kSecretNeed, kSecretNeed}, NeedKind::Rate), "TP60",
                    knownNeeds({15, 16}), NeedKind::Rate, NeedLevel::Epci);
    const NeedStudy secret = studyNeed(epciAlone, {"pauvrete"});
    CHECK(errorOf([&] { (void)crossOf(secret, coverage); }) == ErrorCode::NeedAllUnknown);
}
