// Communes taken together, with their inhabitants.
#pragma once

#include "core/base/bitset.hpp"
#include "core/model/territory.hpp"

namespace maillage {

/// A set of communes with its inhabitants. Communes of unknown population are left out of `population` and
/// counted.
struct CommuneGroup {
    IndexSet communes;
    std::size_t count = 0;
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;
};
[[nodiscard]] CommuneGroup groupOf(const Territory& territory, IndexSet communes);

} // namespace maillage
