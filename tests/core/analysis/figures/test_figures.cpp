#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/published/count_meaning.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Every second commune at random.
IndexSet someCommunes(const Project& project, unsigned seed) {
    std::mt19937 random(seed);
    IndexSet some(project.territory->size());
    for (CommuneIndex i = 0; i < some.size(); ++i) {
        if (random() % 2 == 0) {
            some.insert(i);
        }
    }
    return some;
}

std::int64_t inhabitantsOf(const Project& project, const std::vector<std::uint32_t>& communes) {
    std::int64_t sum = 0;
    for (const CommuneIndex i : communes) {
        sum += project.territory->commune(i).population.value_or(0);
    }
    return sum;
}

/// The lists of a figure are as long as its counts, and its inhabitants are theirs.
void checkMembers(const Figure& figure, const FigureBasis& basis) {
    const FigureValue& value = basis.indicators.figures[figure.id];
    const FigureMembers members = membersOf(figure, basis);
    if (std::holds_alternative<Measured>(figure.definition)) {
        CHECK(members.whole.empty());
        return;
    }
    if (std::holds_alternative<ListedQpvs>(figure.definition) && basis.indicators.qpvs.empty()) {
        CHECK(members.whole.empty()); // the project holds none
        return;
    }
    if (!value.number) {
        CHECK_FALSE(isTold(figure, basis.project, basis.situation)); // nothing is known of it
        return;
    }
    CHECK(members.part.size() == static_cast<std::size_t>(value.count()));
    CHECK(members.whole.size() == static_cast<std::size_t>(value.whole.value_or(0)));
    CHECK(value.communes.has_value() == figure.countsCommunes());
    if (value.communes) {
        CHECK(members.part == value.communes->communes.members());
        CHECK(value.communes->population == inhabitantsOf(basis.project, members.part));
        CHECK(value.population() == value.communes->knownPopulation());
        CHECK(value.wholePopulation == inhabitantsOf(basis.project, members.whole));
    }
    if (basis.within() != nullptr && memberKind(figure.subject) == MemberKind::Structures) {
        for (const std::uint32_t rank : members.part) {
            CHECK(basis.situation.structures[rank].hasSeatIn(*basis.within()));
        }
    }
}

} // namespace

TEST_CASE("a word that an output promises names one figure") {
    for (const auto key : {&FigureKeys::published, &FigureKeys::json, &FigureKeys::comparison}) {
        std::set<std::string_view> seen;
        for (const Figure* figure : figuresFor(key, false)) {
            CHECK(seen.insert(figure->keys.*key).second);
        }
    }
    std::set<std::string_view> between;
    for (const Figure* figure : figuresFor(&FigureKeys::evolution, false)) {
        CHECK(between.insert(figure->keys.evolution).second);
    }
    for (const Figure* figure : figuresFor(&FigureKeys::evolutionInhabitants, false)) {
        CHECK(between.insert(figure->keys.evolutionInhabitants).second);
        CHECK_FALSE(figure->keys.evolution.empty());
    }
}

TEST_CASE("a figure stands at its id and is found by its published word") {
    CHECK(figures().size() == kFigureCount);
    for (const Figure& figure : figures()) {
        CHECK(&figureOf(figure.id) == &figure);
        if (figure.uses.proof) {
            CHECK(figureNamed(figure.keys.published) == &figure);
        }
    }
    CHECK(figureNamed("taux_lune") == nullptr);
    CHECK(figureNamed("") == nullptr);
}

TEST_CASE("what is proved has an id, what is followed between dates can be counted on merged communes") {
    for (const Figure* figure : figuresFor(&FigureUses::proof, false)) {
        CHECK_FALSE(figure->keys.published.empty());
    }
    for (const Figure* figure : figuresFor(&FigureKeys::evolution, false)) {
        CHECK((std::holds_alternative<CoveredCommunes>(figure->definition) ||
               std::holds_alternative<TestedStructures>(figure->definition)));
    }
    for (const Figure& figure : figures()) {
        CHECK((!countMeaningOf(figure.keys.published) || figure.countsCommunes()));
    }
}

TEST_CASE("every figure counts as many as its lists hold, of all communes and of any") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = randomProject(seed);
        const Situation situation = makeSituation(project, {kEnd, seed % 2 == 0, nullptr});
        const Indicators all = computeIndicators(project, situation);
        const Indicators some = computeIndicators(project, situation, someCommunes(project, seed));
        CHECK_FALSE(all.isOfSome);
        CHECK(some.isOfSome);
        for (const Figure& figure : figures()) {
            checkMembers(figure, {project, situation, all});
            checkMembers(figure, {project, situation, some});
        }
    }
}

TEST_CASE("one with both agréments stands twice among the structures") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = randomProject(seed);
        const Situation situation = makeSituation(project, {kEnd, true, nullptr});
        const Indicators i = computeIndicators(project, situation);
        std::vector<std::uint32_t> both =
            membersOf(figureOf(FigureId::CentresSociaux), {project, situation, i}).part;
        const auto evs = membersOf(figureOf(FigureId::Evs), {project, situation, i}).part;
        both.insert(both.end(), evs.begin(), evs.end());
        CHECK(membersOf(figureOf(FigureId::Structures), {project, situation, i}).part == both);
        CHECK(i.figures.count(FigureId::Structures) == i.centresSociaux() + i.evs());
    }
}

TEST_CASE("the figures of parts that share no commune add up to those of the whole") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = randomProject(seed);
        const Situation situation = makeSituation(project, {kEnd, true, nullptr});
        const IndexSet part = someCommunes(project, seed);
        const IndexSet full = IndexSet::full(project.territory->size());
        const Indicators one = computeIndicators(project, situation, part);
        const Indicators other = computeIndicators(project, situation, full - part);
        const Indicators whole = computeIndicators(project, situation, full);
        for (const Figure& figure : figures()) {
            const bool addsUp =
                figure.countsCommunes() || std::holds_alternative<TestedStructures>(figure.definition);
            if (addsUp) {
                CHECK(one.figures.count(figure.id) + other.figures.count(figure.id) ==
                      whole.figures.count(figure.id));
            }
        }
    }
}

TEST_CASE("a rate is printed in percent of the exact fraction, a number as it is") {
    FigureTable table;
    FigureValue value;
    value.number = 57;
    value.whole = 200;
    table[FigureId::TauxAcf] = value;
    table[FigureId::Acf] = value;
    const auto printed = [&table](FigureId id) {
        const Figure& figure = figureOf(id);
        return valueOf({&figure, FigureBase::Communes, figure.isRate}, table);
    };
    CHECK(printed(FigureId::TauxAcf) == 28.5);
    CHECK(printed(FigureId::Acf) == 57);
    CHECK(value.share() == Approx(0.285));
    value.whole = 0;
    CHECK(value.share() == 0);
    CHECK_FALSE(printed(FigureId::DistanceMediane));
}

TEST_CASE("a full set holds each index once") {
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 128U, 317U}) {
        IndexSet expected(size);
        for (std::size_t i = 0; i < size; ++i) {
            expected.insert(i);
        }
        CHECK(IndexSet::full(size) == expected);
    }
}
