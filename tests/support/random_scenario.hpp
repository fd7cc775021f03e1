// Scenarios at random on a small project, some of whose edits do not fit it.
#pragma once

#include "tests/support/random_project.hpp"

namespace maillage::test {

/// Openings are named `prefix`1, `prefix`2…; changes are of the structures of the base for which
/// `mayChange(rank)` holds and of those opened.
template <typename MayChange>
Scenario randomScenario(const Project& project, unsigned seed, const std::string& prefix,
                        MayChange mayChange) {
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto code = [&] { return project.territory->communes()[below(project.territory->size())].code; };
    const auto codes = [&] {
        std::vector<std::string> some;
        for (std::size_t n = 1 + below(3); n > 0; --n) {
            some.push_back(code());
        }
        return some;
    };
    const auto rule = [&]() -> ServiceRule {
        switch (below(4)) {
        case 0:
            return ListRule{codes()};
        case 1:
            return RadiusRule{10.0 * static_cast<double>(below(3))};
        case 2:
            return EpciRule{};
        default:
            return NeighboursRule{static_cast<int>(below(3))};
        }
    };
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < project.structures->structures.size(); ++i) {
        if (mayChange(i)) {
            ids.push_back(project.structures->structures[i].id);
        }
    }
    Scenario scenario;
    scenario.name = prefix;
    std::size_t opened = 0;
    for (std::size_t n = below(7); n > 0; --n) {
        const std::size_t what = ids.empty() ? 0 : below(7);
        const std::string id = ids.empty() ? "" : ids[below(ids.size())];
        if (what <= 1) {
            OpenStructure edit;
            edit.id = prefix + std::string(1, static_cast<char>('1' + opened++));
            edit.name = "Ouverte " + edit.id;
            edit.kind = below(2) == 0 ? StructureKind::Evs : StructureKind::CentreSocial;
            edit.site = code();
            edit.rule = rule();
            ids.push_back(edit.id);
            scenario.edits.emplace_back(edit);
        } else if (what == 2) {
            scenario.edits.emplace_back(CloseStructure{id});
        } else if (what == 3) {
            const std::string site = code();
            scenario.edits.emplace_back(
                MoveStructure{id, site, below(2) == 0 ? std::optional(rule()) : std::nullopt});
        } else if (what == 4) {
            scenario.edits.emplace_back(ExtendTerritory{id, codes()});
        } else if (what == 5) {
            scenario.edits.emplace_back(ReduceTerritory{id, codes()});
        } else {
            scenario.edits.emplace_back(BecomeCentreSocial{id});
        }
    }
    return scenario;
}

inline Scenario randomScenario(const Project& project, unsigned seed, const std::string& prefix) {
    return randomScenario(project, seed, prefix, [](std::size_t /*rank*/) { return true; });
}

} // namespace maillage::test
