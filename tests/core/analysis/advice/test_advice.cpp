#include "core/store/project_file.hpp"
#include "tests/core/analysis/advice/advice_oracle.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

bool sameAdvice(const Advice& a, const Advice& b) {
    const auto same = [](const std::optional<AdvisedChange>& x, const std::optional<AdvisedChange>& y) {
        return x.has_value() == y.has_value() &&
               (!x || (x->edit == y->edit && x->added == y->added && x->gained == y->gained &&
                       x->population == y->population && x->more == y->more));
    };
    return a.commune == b.commune && a.noExtension == b.noExtension && same(a.extension, b.extension) &&
           same(a.rule, b.rule) && same(a.opening, b.opening);
}

Project allierProject() {
    return readProject(MAILLAGE_DEFAULT_PROJECT);
}

} // namespace

TEST_CASE("what is advised covers the commune, and no smaller change of its kind does", "[advice]") {
    std::size_t extensions = 0;
    std::size_t rules = 0;
    std::size_t islands = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const RandomCase c = Maker(seed).make();
        const Situation situation = c.situation(c.scenario);
        const double most = seed % 3 == 0 ? 4.25 : 15;
        const AdviceOptions options{most, &c.scenario};
        const std::vector<Advice> all = adviceForAll(c.project, situation, options);
        const TriedOpenings tried(c, most);
        REQUIRE(all.size() == c.project.territory->size() - coveredUnder(c, c.scenario).count());
        for (const Advice& advice : all) {
            CAPTURE(advice.commune);
            REQUIRE_FALSE(advice.isCovered);
            REQUIRE(sameAdvice(advice, adviceFor(c.project, situation, advice.commune, options)));
            checkExtension(c, situation, advice);
            checkRule(c, advice);
            checkOpening(c, tried, advice);
            extensions += advice.extension ? 1U : 0U;
            rules += advice.rule ? 1U : 0U;
            islands += advice.noExtension == NoExtension::NoChain ? 1U : 0U;
        }
    }
    CHECK(extensions > 100);
    CHECK(rules > 50);
    CHECK(islands > 5);
}

TEST_CASE("in the Allier every zone blanche can be covered by what is advised", "[advice]") {
    const RandomCase c{allierProject(), {"essai", {}}, true};
    const Situation situation = c.situation(c.scenario);
    const AdviceOptions options{10, &c.scenario};
    const std::vector<Advice> all = adviceForAll(c.project, situation, options);
    REQUIRE(all.size() == 90);
    const TriedOpenings tried(c, options.radiusKilometres);
    for (const Advice& advice : all) {
        CAPTURE(advice.commune);
        REQUIRE(advice.extension);
        checkEffect(c, advice.commune, *advice.extension);
        checkOpening(c, tried, advice);
        REQUIRE_FALSE(advice.rule);
        REQUIRE(advice.smallest() == &*advice.extension);
    }
}

TEST_CASE("what opens nothing is smaller, then what adds fewer communes", "[advice]") {
    // A serves itself; B, C, D and E are blank. An EVS with rings opened in E, at the end of the row.
    Project project = withStructures(rowOfCommunes(5), {{"a", StructureKind::Evs, {0}, attested(), {}}});
    const Scenario scenario{
        "essai", {OpenStructure{"E", StructureKind::Evs, "03005", NeighboursRule{0}, "simulation-1"}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    const Advice advice = adviceFor(project, situation, 2, {10, &scenario});
    REQUIRE(advice.extension);
    REQUIRE(advice.rule);
    CHECK(std::get<ExtendTerritory>(advice.extension->edit) == ExtendTerritory{"a", {"03002", "03003"}});
    CHECK(advice.rule->more == 2);
    CHECK(advice.rule->added.size() == 2);
    CHECK(advice.smallest()->kind == AdvisedKind::Extension);
    REQUIRE(advice.changes().size() == 3);
    CHECK(advice.changes().back()->kind == AdvisedKind::Opening);
}

TEST_CASE("where nothing can be advised the answer says why", "[advice]") {
    const Project bare = rowOfCommunes(3);
    const Situation nobody = makeSituation(bare, {Date(2022, 12, 31), true, nullptr});
    const Advice alone = adviceFor(bare, nobody, 1, {0, nullptr});
    CHECK(alone.noExtension == NoExtension::NoStructure);
    CHECK_FALSE(alone.extension);
    REQUIRE(alone.opening);
    CHECK(std::get<OpenStructure>(alone.opening->edit).site == "03002");
    CHECK(alone.opening->more == 0);

    const Project served = withStructures(rowOfCommunes(3), {{"a", StructureKind::Evs, {0}, attested(), {}}});
    const Scenario later{"demain", {}, Date(2030, 1, 1)};
    const Situation today = makeSituation(served, {Date(2022, 12, 31), true, &later});
    CHECK(adviceFor(served, today, 0, {10, &later}).isCovered);
    const Advice early = adviceFor(served, today, 2, {10, &later});
    CHECK(early.isBeforeStart);
    CHECK(early.smallest() == nullptr);
}
