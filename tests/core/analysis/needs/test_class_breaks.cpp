#include "core/analysis/needs/class_breaks.hpp"

#include "core/analysis/needs/jenks.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<double> countedUpTo(int last) {
    std::vector<double> values;
    for (int v = last; v >= 1; --v) {
        values.push_back(v);
    }
    return values;
}

/// The least sum over all ways to cut.
double bestByTrial(const std::vector<double>& sorted, std::size_t from, std::size_t classes,
                   std::vector<std::size_t>& cuts) {
    if (classes == 1) {
        return withinVariance(sorted, cuts);
    }
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t cut = from + 1; cut < sorted.size(); ++cut) {
        cuts.push_back(cut);
        best = std::min(best, bestByTrial(sorted, cut, classes - 1, cuts));
        cuts.pop_back();
    }
    return best;
}

} // namespace

TEST_CASE("quantiles have as many values in each class, and equal values are not parted") {
    const ValueClasses five = classesOf(countedUpTo(20), {ClassMethod::Quantiles, 5});
    CHECK(five.bounds == std::vector<double>{1, 5, 9, 13, 17, 20});
    CHECK(five.counts == std::vector<std::size_t>{4, 4, 4, 4, 4});
    const ValueClasses tied =
        classesOf(std::vector<double>{1, 2, 2, 2, 2, 2, 3, 4, 5, 6}, {ClassMethod::Quantiles, 4});
    CHECK(tied.bounds == std::vector<double>{1, 2, 3, 5, 6});
    CHECK(tied.counts == std::vector<std::size_t>{1, 5, 2, 2});
    const ValueClasses same = classesOf(std::vector<double>(9, 4.0), {ClassMethod::Quantiles, 4});
    CHECK(same.counts == std::vector<std::size_t>{9});
    CHECK(classesOf(std::vector<double>{}, {}).size() == 0);
}

TEST_CASE("Q6 cuts at 5, 27.5, 50, 72.5 and 95 %") {
    const ValueClasses classes = classesOf(countedUpTo(200), {ClassMethod::Q6, 4});
    CHECK(classes.counts == std::vector<std::size_t>{10, 45, 45, 45, 45, 10});
    CHECK(classes.bounds == std::vector<double>{1, 11, 56, 101, 146, 191, 200});
}

TEST_CASE("Jenks' classes are the best of all ways to cut") {
    std::mt19937 random(11);
    for (int round = 0; round < 60; ++round) {
        std::vector<double> sorted;
        for (std::size_t n = 4 + random() % 9; n > 0; --n) {
            sorted.push_back(static_cast<double>(random() % 40) + (round % 2 == 0 ? 20'000.0 : 0.0));
        }
        std::ranges::sort(sorted);
        for (const std::size_t classes : {std::size_t{4}, std::size_t{5}}) {
            const std::vector<std::size_t> cuts = jenksCuts(sorted, classes);
            if (cuts.size() + 1 == classes) {
                std::vector<std::size_t> tried;
                CHECK(withinVariance(sorted, cuts) ==
                      Approx(bestByTrial(sorted, 0, classes, tried)).margin(1e-9));
            } else {
                CHECK(withinVariance(sorted, cuts) == Approx(0).margin(1e-9));
            }
            for (const std::size_t cut : cuts) {
                CHECK(sorted[cut - 1] < sorted[cut]);
            }
        }
    }
    const ValueClasses clear =
        classesOf(std::vector<double>{1, 2, 50, 51, 90, 91, 92, 300}, {ClassMethod::Jenks, 4});
    CHECK(clear.bounds == std::vector<double>{1, 50, 90, 300, 300});
    CHECK(clear.counts == std::vector<std::size_t>{2, 2, 3, 1});
}

TEST_CASE("classes meet at the number with the fewest decimals that parts their values") {
    const std::vector<double> rates{8.27, 9.96, 10.31, 11.2, 11.9, 12.04, 13.5, 14.449, 14.451, 16};
    const ValueClasses classes = classesOf(rates, {ClassMethod::Quantiles, 5});
    CHECK(classes.bounds == std::vector<double>{8.27, 10, 11.9, 13, 14.45, 16});
    CHECK(classes.counts == std::vector<std::size_t>{2, 2, 2, 2, 2});
    CHECK(classes.decimals == 2);
    const ValueClasses incomes =
        classesOf(std::vector<double>{18'204.5, 19'111.2, 20'003.9, 25'010.1}, {ClassMethod::Jenks, 4});
    CHECK(incomes.decimals == 0);
    CHECK(incomes.bounds[1] == 19'111.0);
}

TEST_CASE("a value on a bound is in the class above, and fixed bounds may leave a class empty") {
    const ClassRequest request{ClassMethod::Fixed, 5, {10, 15, 20, 40}};
    const ValueClasses classes = classesOf(std::vector<double>{12, 15, 18, 25}, request);
    CHECK(classes.bounds == std::vector<double>{10, 10, 15, 20, 40, 40});
    CHECK(classes.counts == std::vector<std::size_t>{0, 1, 2, 1, 0});
    CHECK(classes.classOf(15) == 2);
    CHECK(classes.classOf(3) == 0);
    CHECK(classes.classOf(99) == 4);
}

TEST_CASE("every value is counted in one class, within its bounds, by every method") {
    std::mt19937 random(5);
    for (const ClassMethod method : {ClassMethod::Quantiles, ClassMethod::Jenks, ClassMethod::Q6}) {
        CHECK(parseClassMethod(toText(method)) == method);
        for (std::size_t size = 1; size < 60; size += 7) {
            std::vector<double> values;
            for (std::size_t n = 0; n < size; ++n) {
                values.push_back(static_cast<double>(random() % 25) / 4);
            }
            const ValueClasses classes = classesOf(values, {method, 6});
            CHECK(std::accumulate(classes.counts.begin(), classes.counts.end(), std::size_t{0}) == size);
            CHECK(classes.bounds.size() == classes.size() + 1);
            for (const double value : values) {
                const std::size_t c = classes.classOf(value);
                CHECK((classes.bounds[c] <= value && value <= classes.bounds[c + 1]));
            }
            CHECK(std::ranges::none_of(classes.counts, [](std::size_t count) { return count == 0; }));
        }
    }
}

TEST_CASE("a map has four to six classes, and bounds ascend") {
    const auto refused = [](const ClassRequest& request) {
        return errorOf([&] { (void)classesOf(std::vector<double>{1, 2}, request); });
    };
    CHECK(refused({ClassMethod::Quantiles, 3}) == ErrorCode::NeedClassesOutOfRange);
    CHECK(refused({ClassMethod::Jenks, 7}) == ErrorCode::NeedClassesOutOfRange);
    CHECK(refused({ClassMethod::Fixed, 5, {3, 3}}) == ErrorCode::NeedBoundsUnordered);
    CHECK(refused({ClassMethod::Fixed, 5, {1, 2, 3, 4, 5, 6}}) == ErrorCode::NeedClassesOutOfRange);
    CHECK(refused({ClassMethod::Fixed, 5, {}}) == ErrorCode::NeedBoundsUnordered);
}
