// Communes taken together, with their inhabitants.
#pragma once

#include "core/base/bitset.hpp"
#include "core/model/territory.hpp"

#include <optional>

namespace maillage {

/// A set of communes with its inhabitants. Communes of unknown population are left out of `population` and
/// counted.
struct CommuneGroup {
    IndexSet communes;
    std::size_t count = 0;
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;

    /// nullopt where no commune of it has a known population: that is not 0.
    [[nodiscard]] std::optional<std::int64_t> knownPopulation() const {
        return count > 0 && populationUnknown == count ? std::nullopt : std::optional(population);
    }
};
[[nodiscard]] CommuneGroup groupOf(const Territory& territory, IndexSet communes);

/// By how many inhabitants a group changed; nullopt where the communes that came, or those that went, are all
/// of unknown population.
[[nodiscard]] std::optional<std::int64_t>
populationChange(const Territory& territory, const CommuneGroup& before, const CommuneGroup& after);

} // namespace maillage
