#include "core/analysis/needs/need_table.hpp"
#include "tests/core/io/needs/need_test_files.hpp"

#include "tests/support/catch.hpp"

#include <limits>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

NeedIndicator shareOf(std::vector<NeedTerm> over, std::vector<NeedTerm> under) {
    NeedIndicator one;
    one.id = "essai";
    one.numerator = std::move(over);
    one.denominator = std::move(under);
    return one;
}

} // namespace

TEST_CASE("a ratio is a sum over a sum at every level, not a mean of ratios") {
    const NeedTrial read(
        "CODGEO;C20_FAMMONO;C20_FAM;C20_COUPSENF\n03001;10;60;20\n03002;1;101;1\n03003;4;10;2\n"
        "03004;0;3;3\n");
    const NeedIndicator& one = *read.project().needs->indicator("monoparentales");
    const NeedTable communes = indicatorTable(read.project(), one, NeedLevel::Commune);
    CHECK(communes.places[0].value.value == Approx(25));
    CHECK(communes.places[1].value.value == Approx(1));
    CHECK(communes.places[3].value.state == NeedState::Unavailable); // divided by zero
    CHECK(communes.counts() == NeedCounts{3, 0, 1, 0});
    const NeedTable epcis = indicatorTable(read.project(), one, NeedLevel::Epci);
    CHECK(epcis.places[0].value.value == Approx(100.0 * 11 / 140));
    CHECK(epcis.places[0].origin == NeedOrigin::Sums);
    const NeedTable all = indicatorTable(read.project(), one, NeedLevel::Departement);
    CHECK(all.places[0].value.value == Approx(100.0 * 15 / 148));
}

TEST_CASE("a secret in a sum makes the sum a secret; a median is never summed") {
    const NeedTrial read("CODGEO;P20_POP;MED20\n03001;100;20000\n03002;s;s\n03003;50;21000\n");
    const NeedTable sums = measureTable(read.project(), "POP", NeedLevel::Epci);
    CHECK(sums.places[0].value.state == NeedState::Secret);
    CHECK(sums.places[1].value.state == NeedState::Absent); // 03004 is not in the file
    CHECK(measureTable(read.project(), "MED", NeedLevel::Epci).missing == std::vector<std::string>{"MED"});
    const NeedTable ratio = indicatorTable(read.project(), shareOf({{"POP"}}, {{"POP"}}), NeedLevel::Commune);
    CHECK(ratio.counts() == NeedCounts{2, 1, 0, 1});
}

TEST_CASE("bounds of a ratio come from the rounding of its counts") {
    const NeedTrial caf("dtreffre;numcomdo;nomcom;indfoy_rsa;indfoy_ndur\n2024-12;03001;UN;5;65\n"
                        "2024-12;03002;DEUX;0;0\n2024-12;03003;TROIS;0;5\n");
    const NeedTable table =
        indicatorTable(caf.project(), shareOf({{"indfoy_rsa"}}, {{"indfoy_ndur"}}), NeedLevel::Commune);
    CHECK(table.places[0].value.value == Approx(100.0 * 5 / 65));
    CHECK(table.places[0].value.bounds->min == Approx(100 * 2.5 / 67.5));
    CHECK(table.places[0].value.bounds->max == Approx(100 * 7.5 / 62.5));
    CHECK(table.places[1].value.state == NeedState::Unavailable);
    CHECK(table.places[2].value.bounds->min == Approx(0));
    const NeedTable sum = measureTable(caf.project(), "indfoy_rsa", NeedLevel::Epci);
    CHECK(sum.places[0].value.bounds == NeedBounds{2.5, 10});
}

TEST_CASE("a ratio of two years says both, and takes the denominator that is nearest") {
    const NeedTrial caf("dtreffre;numcomdo;nomcom;indfoy_rsa\n2022-12;03001;UN;10\n2024-12;03001;UN;20\n");
    const NeedTrial both("CODGEO;P18_MEN;P23_MEN\n03001;100;200\n", caf.project());
    const NeedIndicator& rsa = *both.project().needs->indicator("rsa");
    const NeedTable latest = indicatorTable(both.project(), rsa, NeedLevel::Commune);
    CHECK(latest.year == 2024);
    CHECK(latest.denominatorYear == 2023);
    CHECK(latest.places[0].value.value == Approx(10));
    const NeedTable earlier = indicatorTable(both.project(), rsa, NeedLevel::Commune, 2022);
    CHECK(earlier.denominatorYear == 2023);
    CHECK(earlier.places[0].value.value == Approx(5));
    CHECK_FALSE(indicatorTable(both.project(), rsa, NeedLevel::Commune, 2021).missing.empty());
}

TEST_CASE("the true ratio of counts that were rounded is always within the bounds") {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> part(0, 60);
    for (int round = 0; round < 300; ++round) {
        std::string file = "dtreffre;numcomdo;nomcom;indfoy_rsa;indfoy_ndur\n";
        std::vector<std::pair<int, int>> truth;
        for (int i = 1; i <= 4; ++i) {
            const int over = part(random);
            const int under = over + part(random) + 3;
            const auto rounded = [](std::int64_t count) { return formatInteger((count + 2) / 5 * 5); };
            file += "2024-12;0300" + formatInteger(i) + ";X;" + rounded(over) + ";" + rounded(under) + "\n";
            truth.emplace_back(over, under);
        }
        const NeedTrial read(file);
        const NeedIndicator one = shareOf({{"indfoy_rsa"}}, {{"indfoy_ndur"}});
        for (std::size_t i = 0; i < truth.size(); ++i) {
            const NeedPlace place = indicatorTable(read.project(), one, NeedLevel::Commune).places[i];
            const double ratio = 100.0 * truth[i].first / truth[i].second;
            REQUIRE(place.value.isKnown());
            CHECK(place.value.bounds->min <= ratio);
            CHECK(ratio <= place.value.bounds->max);
        }
    }
}
