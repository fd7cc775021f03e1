#include "core/analysis/advice/advice.hpp"
#include "core/analysis/coverage.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Up to 3 × 3 communes of 10 km, some unlike neighbours, with reference points, inhabitants, structures, a
/// matrix and a scenario at random.
struct RandomCase {
    Project project;
    Scenario scenario{"essai", {}};
    bool withHypotheses = true;

    [[nodiscard]] Situation situation(const Scenario& of) const {
        return makeSituation(project, {Date(2022, 12, 31), withHypotheses, &of});
    }
};

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    RandomCase make() {
        m_count = 3 + below(7);
        RandomCase made{base(), {"essai", {}}, below(4) != 0};
        for (unsigned n = below(5); n > 0; --n) {
            Scenario longer = made.scenario;
            longer.edits.push_back(edit(longer));
            if (faultsOf(made.project, longer).empty()) {
                made.scenario = longer;
            }
        }
        return made;
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    [[nodiscard]] std::string code() { return "0300" + std::to_string(1 + below(m_count)); }

    Project base() {
        Project project = rowOfCommunes(m_count);
        std::vector<Commune> communes(project.territory->communes().begin(),
                                      project.territory->communes().end());
        std::vector<Area> areas;
        for (unsigned i = 0; i < m_count; ++i) {
            // A column left empty now and then makes an island.
            const double x = 700'000 + 10'000.0 * (i % 3) + (i % 3 == 2 && m_count > 6 ? gap() : 0);
            const double y = 6'600'000 + 10'000.0 * (i / 3);
            areas.push_back(square(x, y, 10'000));
            communes[i].reference = {x + 1000 + below(8000), y + 1000 + below(8000)};
            communes[i].population = below(500);
            if (below(6) == 0) {
                communes[i].population.reset();
            }
        }
        project.territory =
            std::make_shared<const Territory>("03", communes, std::vector<Epci>{{"A", "a"}, {"B", "b"}});
        project.baseMap = std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true, areas);
        StructureSet set;
        for (StructureIndex s = 0; s < below(4); ++s) {
            Structure structure;
            structure.id = structure.name = "s" + std::to_string(s);
            structure.attestation = attested();
            if (below(4) != 0) {
                structure.seat = below(m_count);
            }
            set.structures.push_back(structure);
            set.approvals.push_back(
                {s, below(2) == 0 ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale, {}, attested()});
            for (unsigned a = below(3); a > 0; --a) {
                set.serviceAreas.push_back({s, below(m_count), {}, below(3) == 0 ? supposed() : attested()});
            }
        }
        project.structures = std::make_shared<const StructureSet>(std::move(set));
        std::vector<TravelTime> times;
        for (unsigned i = 0; i < m_count * m_count; ++i) {
            if (below(3) != 0) {
                times.push_back({i % m_count, i / m_count, static_cast<double>(below(60))});
            }
        }
        project.travelTimes = std::make_shared<const TravelTimes>("essai", times);
        return project;
    }
    double gap() {
        if (m_gap < 0) {
            m_gap = below(3) == 0 ? 5000 : 0;
        }
        return m_gap;
    }
    ServiceRule rule() {
        switch (below(4)) {
        case 0:
            return RadiusRule{below(120) / 8.0};
        case 1:
            return NeighboursRule{static_cast<int>(below(2))};
        case 2:
            return TravelTimeRule{static_cast<double>(below(15))};
        default:
            return ListRule{{code()}};
        }
    }
    ScenarioEdit edit(const Scenario& scenario) {
        const auto openings = openingsOf(scenario);
        const std::string some = openings.empty() || below(2) == 0
                                     ? "s" + std::to_string(below(3))
                                     : openings[below(static_cast<unsigned>(openings.size()))]->id;
        switch (below(8)) {
        case 0:
            return CloseStructure{some};
        case 1:
            return MoveStructure{some, code(), below(2) == 0 ? std::optional(rule()) : std::nullopt};
        case 2:
            return ReduceTerritory{some, {code()}};
        case 3:
            return ExtendTerritory{some, {code()}};
        default:
            return OpenStructure{"o", StructureKind::Evs, code(), rule(), freeOpeningId(scenario)};
        }
    }

    std::mt19937 m_random;
    unsigned m_count = 0;
    double m_gap = -1;
};

IndexSet coveredUnder(const RandomCase& c, const Scenario& scenario) {
    return computeCoverage(c.situation(scenario)).any();
}

/// That the change, applied, covers the commune and brings what it says, and nothing else.
void checkEffect(const RandomCase& c, CommuneIndex commune, const AdvisedChange& change) {
    const Scenario changed = withChange(c.scenario, change);
    REQUIRE(faultsOf(c.project, changed).size() == faultsOf(c.project, c.scenario).size());
    const IndexSet before = coveredUnder(c, c.scenario);
    const IndexSet after = coveredUnder(c, changed);
    REQUIRE(after.contains(commune));
    REQUIRE((before - after).isEmpty());
    std::vector<CommuneIndex> gained = change.gained;
    std::ranges::sort(gained);
    IndexSet difference = after - before;
    difference.erase(commune);
    REQUIRE(gained == difference.members());
    std::int64_t population = 0;
    std::size_t unknown = 0;
    for (const CommuneIndex i : gained) {
        population += c.project.territory->commune(i).population.value_or(0);
        unknown += c.project.territory->commune(i).population ? 0U : 1U;
    }
    REQUIRE(change.population == population);
    REQUIRE(change.populationUnknown == unknown);
    REQUIRE(change.added.size() == change.gained.size() + change.redundant.size() + 1);
    REQUIRE(std::ranges::all_of(change.redundant, [&](CommuneIndex i) { return before.contains(i); }));
}

/// Whether each piece of the communes marked holds one of `roots`.
bool hangsTogether(const Project& project, const IndexSet& communes, const IndexSet& roots) {
    IndexSet reached = roots & communes;
    for (std::size_t count = 0; count != reached.count();) {
        count = reached.count();
        for (const CommuneIndex i : reached.members()) {
            for (const CommuneIndex j : project.baseMap->adjacency().neighbours(i)) {
                if (communes.contains(j)) {
                    reached.insert(j);
                }
            }
        }
    }
    return reached == communes;
}

using ExtensionKey = std::tuple<std::size_t, double, double, std::string>;

ExtensionKey keyOf(const Project& project, const ActiveStructure& s, CommuneIndex commune,
                   std::size_t added) {
    constexpr double kUnknown = 1e9;
    if (!s.point) {
        return {added, kUnknown, kUnknown, s.id};
    }
    double reach = 0;
    s.communes.forEach([&](CommuneIndex i) {
        reach = std::max(reach, distance(project.territory->commune(i).reference, *s.point));
    });
    const double far = distance(project.territory->commune(commune).reference, *s.point);
    return {added, std::max(0.0, far - reach), far, s.id};
}

/// By trying every set of communes on every structure.
std::optional<ExtensionKey> smallestExtension(const RandomCase& c, const Situation& situation,
                                              CommuneIndex commune) {
    std::optional<ExtensionKey> least;
    const std::size_t size = c.project.territory->size();
    for (const ActiveStructure& s : situation.structures) {
        IndexSet roots = s.communes;
        if (roots.isEmpty() && s.seat) {
            roots.insert(*s.seat);
        }
        for (unsigned bits = 0; bits < 1U << size; ++bits) {
            IndexSet more(size);
            for (unsigned i = 0; i < size; ++i) {
                if ((bits >> i & 1U) != 0 && !s.communes.contains(i)) {
                    more.insert(i);
                }
            }
            const IndexSet after = s.communes | more;
            const bool holdsRoots = (roots - after).isEmpty();
            if (!after.contains(commune) || !holdsRoots || !hangsTogether(c.project, after, roots)) {
                continue;
            }
            const ExtensionKey key = keyOf(c.project, s, commune, more.count());
            if (!least || key < *least) {
                least = key;
            }
        }
    }
    return least;
}

void checkExtension(const RandomCase& c, const Situation& situation, const Advice& advice) {
    const auto least = smallestExtension(c, situation, advice.commune);
    REQUIRE(least.has_value() == advice.extension.has_value());
    if (!least) {
        REQUIRE(advice.noExtension != NoExtension::None);
        return;
    }
    checkEffect(c, advice.commune, *advice.extension);
    const std::string& id = std::get<ExtendTerritory>(advice.extension->edit).structure;
    const auto s = std::ranges::find(situation.structures, id, &ActiveStructure::id);
    REQUIRE(keyOf(c.project, *s, advice.commune, advice.extension->added.size()) == *least);
    REQUIRE(advice.extension->more.has_value() == s->point.has_value());
    if (advice.extension->more) {
        REQUIRE(*advice.extension->more == Approx(std::get<1>(*least) / 1000).margin(1e-9));
    }
}

/// The smallest radius in tenths with which a site covers the commune, by trying them; nullopt beyond `most`
/// km.
std::optional<int> smallestTenths(const RandomCase& c, const std::string& site, CommuneIndex commune,
                                  double most) {
    for (int tenths = 0; tenths / 10.0 <= most; ++tenths) {
        Scenario tried = c.scenario;
        tried.edits.push_back(OpenStructure{"e", StructureKind::Evs, site, RadiusRule{tenths / 10.0},
                                            freeOpeningId(c.scenario)});
        if (coveredUnder(c, tried).contains(commune)) {
            return tenths;
        }
    }
    return std::nullopt;
}

void checkOpening(const RandomCase& c, const Advice& advice, double most) {
    REQUIRE(advice.opening);
    checkEffect(c, advice.commune, *advice.opening);
    const auto& opened = std::get<OpenStructure>(advice.opening->edit);
    const Territory& territory = *c.project.territory;
    const IndexSet before = coveredUnder(c, c.scenario);
    using Key = std::tuple<std::size_t, std::int64_t, double, std::string>;
    std::optional<std::pair<Key, double>> best;
    for (const Commune& site : territory.communes()) {
        const auto tenths = smallestTenths(c, site.code, advice.commune, most);
        if (!tenths) {
            continue;
        }
        Scenario tried = c.scenario;
        tried.edits.push_back(OpenStructure{"e", StructureKind::Evs, site.code, RadiusRule{*tenths / 10.0},
                                            freeOpeningId(c.scenario)});
        std::size_t gained = 0;
        std::int64_t population = 0;
        (coveredUnder(c, tried) - before).forEach([&](CommuneIndex i) {
            gained += i == advice.commune ? 0U : 1U;
            population += i == advice.commune ? 0 : territory.commune(i).population.value_or(0);
        });
        const Key key{100 - gained, -population,
                      distance(site.reference, territory.commune(advice.commune).reference), site.code};
        if (!best || key < best->first) {
            best = {key, *tenths / 10.0};
        }
    }
    REQUIRE(best);
    REQUIRE(opened.site == std::get<3>(best->first));
    REQUIRE(std::get<RadiusRule>(opened.rule).kilometres == best->second);
}

/// All greater limits of the edit's rule that could be the smallest one, ascending.
std::vector<ServiceRule> greaterRules(const ServiceRule& rule) {
    std::vector<ServiceRule> greater;
    if (const auto* radius = std::get_if<RadiusRule>(&rule)) {
        for (int tenths = 0; tenths <= 500; ++tenths) {
            if (tenths / 10.0 > radius->kilometres) {
                greater.emplace_back(RadiusRule{tenths / 10.0});
            }
        }
    }
    if (const auto* near = std::get_if<NeighboursRule>(&rule)) {
        for (int rings = near->rings + 1; rings <= 9; ++rings) {
            greater.emplace_back(NeighboursRule{rings});
        }
    }
    if (const auto* time = std::get_if<TravelTimeRule>(&rule)) {
        for (int minutes = 0; minutes <= 60; ++minutes) { // the matrix holds whole ones
            if (minutes > time->minutes) {
                greater.emplace_back(TravelTimeRule{static_cast<double>(minutes)});
            }
        }
    }
    return greater;
}

ServiceRule* ruleOf(ScenarioEdit& edit) {
    if (auto* opening = std::get_if<OpenStructure>(&edit)) {
        return &opening->rule;
    }
    auto* move = std::get_if<MoveStructure>(&edit);
    return move != nullptr && move->rule ? &*move->rule : nullptr;
}

/// By trying every greater rule in every edit: those that cover the commune, with what they add.
void checkRule(const RandomCase& c, const Advice& advice) {
    struct Tried {
        std::size_t added;
        ScenarioEdit edit;
    };
    std::map<std::size_t, Tried> possible; // by rank
    const auto territoryOf = [&](const Scenario& scenario, const std::string& id) {
        const Situation situation = c.situation(scenario);
        const auto s = std::ranges::find(situation.structures, id, &ActiveStructure::id);
        return s == situation.structures.end() ? IndexSet(c.project.territory->size()) : s->communes;
    };
    for (std::size_t rank = 0; rank < c.scenario.edits.size(); ++rank) {
        Scenario tried = c.scenario;
        ServiceRule* rule = ruleOf(tried.edits[rank]);
        if (rule == nullptr) {
            continue;
        }
        const std::string& id = structureOf(tried.edits[rank]);
        for (const ServiceRule& greater : greaterRules(*rule)) {
            *rule = greater;
            const IndexSet after = territoryOf(tried, id);
            if (after.contains(advice.commune)) {
                possible.insert({rank, {(after - territoryOf(c.scenario, id)).count(), tried.edits[rank]}});
                break;
            }
        }
    }
    REQUIRE(possible.empty() != advice.rule.has_value());
    if (!advice.rule) {
        return;
    }
    checkEffect(c, advice.commune, *advice.rule);
    REQUIRE(advice.rule->replaces);
    REQUIRE(possible.contains(*advice.rule->replaces));
    const Tried& same = possible.at(*advice.rule->replaces);
    REQUIRE(same.edit == advice.rule->edit);
    REQUIRE(same.added == advice.rule->added.size());
    REQUIRE(*advice.rule->more > 0);
    REQUIRE(std::ranges::all_of(possible, [&](const auto& p) { return p.second.added >= same.added; }));
}

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
        REQUIRE(all.size() == c.project.territory->size() - coveredUnder(c, c.scenario).count());
        for (const Advice& advice : all) {
            CAPTURE(advice.commune);
            REQUIRE_FALSE(advice.isCovered);
            REQUIRE(sameAdvice(advice, adviceFor(c.project, situation, advice.commune, options)));
            checkExtension(c, situation, advice);
            checkRule(c, advice);
            checkOpening(c, advice, most);
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
    for (std::size_t i = 0; i < all.size(); i += 9) {
        CAPTURE(all[i].commune);
        REQUIRE(all[i].extension);
        checkEffect(c, all[i].commune, *all[i].extension);
        checkOpening(c, all[i], options.radiusKilometres);
        REQUIRE_FALSE(all[i].rule);
        REQUIRE(all[i].smallest() == &*all[i].extension);
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
