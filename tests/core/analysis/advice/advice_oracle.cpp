#include "tests/core/analysis/advice/advice_oracle.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace maillage::test {

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

namespace {

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

} // namespace

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

TriedOpenings::TriedOpenings(const RandomCase& c, double most) {
    for (const Commune& site : c.project.territory->communes()) {
        auto& covered = m_covered.emplace_back();
        auto& smallest = m_smallest.emplace_back(c.project.territory->size());
        for (int tenths = 0; tenths / 10.0 <= most; ++tenths) {
            Scenario scenario = c.scenario;
            scenario.edits.emplace_back(OpenStructure{"e", StructureKind::Evs, site.code,
                                                      RadiusRule{tenths / 10.0}, freeOpeningId(c.scenario)});
            covered.push_back(coveredUnder(c, scenario));
            covered.back().forEach([&](CommuneIndex i) {
                if (!smallest[i]) {
                    smallest[i] = tenths;
                }
            });
        }
    }
}

void checkOpening(const RandomCase& c, const TriedOpenings& tried, const Advice& advice) {
    REQUIRE(advice.opening);
    checkEffect(c, advice.commune, *advice.opening);
    const auto& opened = std::get<OpenStructure>(advice.opening->edit);
    const Territory& territory = *c.project.territory;
    const IndexSet before = coveredUnder(c, c.scenario);
    using Key = std::tuple<std::size_t, std::int64_t, double, std::string>;
    std::optional<std::pair<Key, double>> best;
    for (CommuneIndex s = 0; s < territory.size(); ++s) {
        const Commune& site = territory.commune(s);
        const auto tenths = tried.smallestTenths(s, advice.commune);
        if (!tenths) {
            continue;
        }
        std::size_t gained = 0;
        std::int64_t population = 0;
        (tried.covered(s, *tenths) - before).forEach([&](CommuneIndex i) {
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

namespace {

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

} // namespace

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

} // namespace maillage::test
