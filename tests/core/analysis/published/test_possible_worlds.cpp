#include "core/analysis/published/published_worlds.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"
#include "tests/support/random.hpp"

#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

enum class State { CentreSocial, EvsSeul, Nothing };
using World = std::vector<State>;

bool isCovered(const World& world, std::size_t commune, Quantity quantity) {
    return world[commune] == State::CentreSocial ||
           (quantity == Quantity::Avs && world[commune] == State::EvsSeul);
}

/// Some communes of few inhabitants, so that ties are common; now and then unknown.
Territory randomTerritory(Random& random, std::size_t size) {
    std::vector<Commune> communes(size);
    for (std::size_t i = 0; i < size; ++i) {
        communes[i].code = "0300" + std::to_string(i + 1);
        if (upTo(random, 9) > 0) {
            communes[i].population = upTo(random, 3) == 0 ? 50 + upTo(random, 50) : upTo(random, 8);
        }
    }
    return Territory("03", communes, {});
}

/// Part of what is true in the world.
CoverageFacts randomFacts(Random& random, const World& truth) {
    const std::size_t size = truth.size();
    CoverageFacts facts{IndexSet(size), IndexSet(size), IndexSet(size), IndexSet(size)};
    for (std::size_t i = 0; i < size; ++i) {
        const bool isAvs = truth[i] != State::Nothing && upTo(random, 2) == 0;
        if (isAvs) {
            facts.avs.insert(i);
        }
        if (truth[i] == State::CentreSocial && isAvs && upTo(random, 1) == 0) {
            facts.centreSocial.insert(i);
        }
        if (truth[i] != State::CentreSocial && upTo(random, 3) == 0) {
            facts.notCentreSocial.insert(i);
        }
        if (truth[i] == State::Nothing && upTo(random, 3) == 0) {
            facts.notCentreSocial.insert(i);
            facts.notAvs.insert(i);
        }
    }
    return facts;
}

bool agrees(const World& world, const CoverageFacts& facts) {
    for (std::size_t i = 0; i < world.size(); ++i) {
        const bool cs = world[i] == State::CentreSocial;
        const bool avs = world[i] != State::Nothing;
        if ((facts.centreSocial.contains(i) && !cs) || (facts.avs.contains(i) && !avs) ||
            (facts.notCentreSocial.contains(i) && cs) || (facts.notAvs.contains(i) && avs)) {
            return false;
        }
    }
    return true;
}

bool agrees(const World& world, const Region& region) {
    const auto count = [&](State state) { return std::ranges::count(world, state); };
    const std::int64_t a = count(State::CentreSocial);
    const std::int64_t e = count(State::EvsSeul);
    return region.centreSocial.contains(a) && region.evsOnly.contains(e) && region.avs.contains(a + e);
}

std::vector<World> worldsOf(const CoverageFacts& facts, const Region& region) {
    const std::size_t size = facts.avs.size();
    std::vector<World> worlds;
    std::size_t end = 1;
    for (std::size_t i = 0; i < size; ++i) {
        end *= 3;
    }
    for (std::size_t code = 0; code < end; ++code) {
        World world(size);
        std::size_t rest = code;
        for (State& state : world) {
            state = static_cast<State>(rest % 3);
            rest /= 3;
        }
        if (agrees(world, facts) && agrees(world, region)) {
            worlds.push_back(world);
        }
    }
    return worlds;
}

/// The range of a figure over the worlds.
template <typename Figure>
IntegerRange rangeOver(const std::vector<World>& worlds, const Figure& figure) {
    IntegerRange range{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const World& world : worlds) {
        range = {std::min(range.low, figure(world)), std::max(range.high, figure(world))};
    }
    return range;
}

struct Figures {
    const Territory& territory;
    Quantity quantity;

    [[nodiscard]] std::int64_t communes(const World& world) const {
        std::int64_t total = 0;
        for (std::size_t i = 0; i < world.size(); ++i) {
            total += isCovered(world, i, quantity) ? 1 : 0;
        }
        return total;
    }
    [[nodiscard]] std::int64_t population(const World& world) const {
        std::int64_t total = 0;
        for (CommuneIndex i = 0; i < world.size(); ++i) {
            total += isCovered(world, i, quantity) ? territory.commune(i).population.value_or(0) : 0;
        }
        return total;
    }
    [[nodiscard]] IntegerRange populationRange(const std::vector<World>& worlds) const {
        return rangeOver(worlds, [&](const World& world) { return population(world); });
    }
};

void checkAgainst(const std::vector<World>& worlds, const Figures& figures, const CoveredInWorlds& found) {
    const std::size_t size = figures.territory.size();
    REQUIRE(found.communes == rangeOver(worlds, [&](const World& w) { return figures.communes(w); }));
    const IntegerRange population = figures.populationRange(worlds);
    REQUIRE(found.population == population);
    IndexSet surely(size);
    IndexSet surelyNot(size);
    IndexSet open(size);
    std::optional<CommuneQuestion> question;
    for (CommuneIndex i = 0; i < size; ++i) {
        std::vector<World> yes;
        std::vector<World> no;
        for (const World& world : worlds) {
            (isCovered(world, i, figures.quantity) ? yes : no).push_back(world);
        }
        (no.empty() ? surely : yes.empty() ? surelyNot : open).insert(i);
        if (yes.empty() || no.empty()) {
            continue;
        }
        const IntegerRange ifYes = figures.populationRange(yes);
        const IntegerRange ifNo = figures.populationRange(no);
        const std::int64_t widest = std::max(ifYes.high - ifYes.low, ifNo.high - ifNo.low);
        const std::int64_t narrowing = population.high - population.low - widest;
        if (narrowing > 0 && (!question || narrowing > question->narrowing)) {
            question = {i, ifYes, ifNo, narrowing};
        }
    }
    REQUIRE(found.surely == surely);
    REQUIRE(found.surelyNot == surelyNot);
    REQUIRE(found.open == open);
    REQUIRE(found.question.has_value() == question.has_value());
    if (question) {
        REQUIRE(found.question->commune == question->commune);
        REQUIRE(found.question->ifCovered == question->ifCovered);
        REQUIRE(found.question->ifNot == question->ifNot);
        REQUIRE(found.question->narrowing == question->narrowing);
    }
}

struct Sample {
    Territory territory;
    World truth;
    Region region;
};

Sample randomSample(Random& random) {
    const auto size = static_cast<std::size_t>(1 + upTo(random, 5));
    Sample sample{randomTerritory(random, size), World(size), {}};
    for (State& state : sample.truth) {
        state = static_cast<State>(upTo(random, 2));
    }
    const std::int64_t a = std::ranges::count(sample.truth, State::CentreSocial);
    const std::int64_t e = std::ranges::count(sample.truth, State::EvsSeul);
    const auto around = [&](std::int64_t n) {
        return upTo(random, 2) == 0 ? IntegerRange{0, static_cast<std::int64_t>(size)}
                                    : IntegerRange{n - upTo(random, 1), n + upTo(random, 1)};
    };
    sample.region = {around(a), around(e), around(a + e)};
    return sample;
}

bool holds(const IntegerRange& wide, const IntegerRange& narrow) {
    return wide.contains(narrow.low) && wide.contains(narrow.high);
}

} // namespace

TEST_CASE("on small départements every range, state and question is what full enumeration finds") {
    Random random(3);
    for (int i = 0; i < 3'000; ++i) {
        const Sample sample = randomSample(random);
        const CoverageFacts facts = randomFacts(random, sample.truth);
        const std::vector<World> worlds = worldsOf(facts, sample.region);
        const auto found = possibleWorlds(sample.territory, facts, sample.region);
        REQUIRE(found.has_value());
        checkAgainst(worlds, {sample.territory, Quantity::CentreSocial}, found->centreSocial);
        const Figures avs{sample.territory, Quantity::Avs};
        checkAgainst(worlds, avs, found->avs);
        REQUIRE(found->evsOnly == rangeOver(worlds, [](const World& w) {
                    return static_cast<std::int64_t>(std::ranges::count(w, State::EvsSeul));
                }));
        REQUIRE(found->zonesBlanches == rangeOver(worlds, [](const World& w) {
                    return static_cast<std::int64_t>(std::ranges::count(w, State::Nothing));
                }));
        std::int64_t population = 0;
        for (const Commune& commune : sample.territory.communes()) {
            population += commune.population.value_or(0);
        }
        REQUIRE(found->zonesBlanchesPopulation ==
                rangeOver(worlds, [&](const World& w) { return population - avs.population(w); }));
    }
}

TEST_CASE("facts that no count allows leave no world") {
    Random random(4);
    int none = 0;
    for (int i = 0; i < 2'000; ++i) {
        Sample sample = randomSample(random);
        const CoverageFacts facts = randomFacts(random, sample.truth);
        sample.region.centreSocial = sample.region.centreSocial + (upTo(random, 2) - 1);
        sample.region.evsOnly = sample.region.evsOnly + (upTo(random, 2) - 1);
        const bool isPossible = !worldsOf(facts, sample.region).empty();
        none += isPossible ? 0 : 1;
        REQUIRE(possibleWorlds(sample.territory, facts, sample.region).has_value() == isPossible);
    }
    CHECK(none > 200);
}

TEST_CASE("a further fact never widens a range, nor reopens what was sure") {
    Random random(5);
    for (int i = 0; i < 2'000; ++i) {
        const Sample sample = randomSample(random);
        const CoverageFacts few = randomFacts(random, sample.truth);
        const CoverageFacts more = randomFacts(random, sample.truth);
        const CoverageFacts both{few.centreSocial | more.centreSocial, few.avs | more.avs,
                                 few.notCentreSocial | more.notCentreSocial, few.notAvs | more.notAvs};
        const auto wide = possibleWorlds(sample.territory, few, sample.region);
        const auto narrow = possibleWorlds(sample.territory, both, sample.region);
        REQUIRE((wide && narrow));
        for (const auto side : {&PossibleWorlds::centreSocial, &PossibleWorlds::avs}) {
            const CoveredInWorlds& before = (*wide).*side;
            const CoveredInWorlds& after = (*narrow).*side;
            REQUIRE(holds(before.communes, after.communes));
            REQUIRE(holds(before.population, after.population));
            REQUIRE((before.surely - after.surely).isEmpty());
            REQUIRE((before.surelyNot - after.surelyNot).isEmpty());
        }
        REQUIRE(holds(wide->evsOnly, narrow->evsOnly));
        REQUIRE(holds(wide->zonesBlanches, narrow->zonesBlanches));
        REQUIRE(holds(wide->zonesBlanchesPopulation, narrow->zonesBlanchesPopulation));
    }
}

TEST_CASE("the EVS-only list that a document counts is closed: nobody else is on it, and nobody on it has a "
          "centre social") {
    // A by a centre social, B and C by EVS; two EVS-only communes were published, and 50 % by a structure.
    const Project project =
        withStructures(rowOfCommunes(6),
                       {{"cs", StructureKind::CentreSocial, {0}, attested(), {Date(2021, 1, 1), {}}},
                        {"evs", StructureKind::Evs, {1, 2}, attested(), {Date(2021, 1, 1), {}}},
                        {"supposed", StructureKind::CentreSocial, {3}, supposed(), {Date(2021, 1, 1), {}}}});
    const PublishedFigure two{"evs_seul", "", 2, "communes", 1, kEnd, ""};
    const PublishedFigure four{"taux_avs", "", 67, "%", 1, kEnd, ""};
    const PublishedWorlds closed = publishedWorlds(project.withPublished({two, four}), kEnd);
    CHECK(closed.namesEvsSeul);
    CHECK(closed.dropped.empty());
    CHECK(closed.worlds.centreSocial.communes == IntegerRange{2, 2});
    CHECK(closed.worlds.centreSocial.surelyNot.members() == std::vector<std::uint32_t>{1, 2});
    CHECK(closed.worlds.centreSocial.open.members() == std::vector<std::uint32_t>{3, 4, 5});

    PublishedFigure three = two;
    three.value = 3;
    PublishedFigure five = four;
    five.value = 83;
    const PublishedWorlds unnamed = publishedWorlds(project.withPublished({three, five}), kEnd);
    CHECK_FALSE(unnamed.namesEvsSeul);
    CHECK(unnamed.worlds.centreSocial.open.contains(1));
}

TEST_CASE("of figures that contradict one another the fewest are dropped, rates last") {
    const Project project = rowOfCommunes(4);
    const std::vector<PublishedFigure> table{{"taux_cs", "", 50, "%", 1, kEnd, ""},
                                             {"evs_seul", "", 2, "communes", 1, kEnd, ""},
                                             {"taux_avs", "", 75, "%", 1, kEnd, ""}};
    const PublishedWorlds worlds = publishedWorlds(project.withPublished(table), kEnd);
    CHECK(worlds.dropped == std::vector<std::size_t>{1});
    CHECK(worlds.worlds.evsOnly == IntegerRange{1, 1});
    CHECK(worlds.worlds.avs.communes == IntegerRange{3, 3});
}

TEST_CASE("a rate that the attested communes exceed is dropped too") {
    const Project project =
        withStructures(rowOfCommunes(4),
                       {{"cs", StructureKind::CentreSocial, {0, 1, 2}, attested(), {Date(2021, 1, 1), {}}}});
    const PublishedWorlds worlds =
        publishedWorlds(project.withPublished({{"taux_cs", "", 50, "%", 1, kEnd, ""}}), kEnd);
    CHECK(worlds.dropped == std::vector<std::size_t>{0});
    CHECK(worlds.worlds.centreSocial.communes == IntegerRange{3, 4});
}
