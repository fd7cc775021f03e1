// The communes with their state, as a CSV whose first columns never change.
#pragma once

#include "core/analysis/figures/indicators.hpp"
#include "core/io/files/table_source.hpp"

namespace maillage {

/// Columns: code_insee, nom, population, code_epci, nom_epci, classe, structures (slugs joined by ";"),
/// x_l93, y_l93 (reference point, metres), distance_km, then superficie_carte_km2 (of the base map), voisines
/// (codes joined by ";") and attestee ("oui" when no hypothesis is needed for the commune to be covered,
/// empty when it is not covered).
[[nodiscard]] Table communeTable(const Project& project, const Situation& situation);

} // namespace maillage
