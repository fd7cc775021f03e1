#include "core/analysis/figures/commune_group.hpp"

namespace maillage {

CommuneGroup groupOf(const Territory& territory, IndexSet communes) {
    CommuneGroup group{std::move(communes), 0, 0, 0};
    group.communes.forEach([&](CommuneIndex i) {
        ++group.count;
        const auto& population = territory.commune(i).population;
        group.population += population.value_or(0);
        group.populationUnknown += population ? 0U : 1U;
    });
    return group;
}

std::optional<std::int64_t> populationChange(const Territory& territory, const CommuneGroup& before,
                                             const CommuneGroup& after) {
    const auto came = groupOf(territory, after.communes - before.communes).knownPopulation();
    const auto went = groupOf(territory, before.communes - after.communes).knownPopulation();
    return came && went ? std::optional(*came - *went) : std::nullopt;
}

} // namespace maillage
