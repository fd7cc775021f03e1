// A project of any département, begun with the layer of its communes alone.
#pragma once

#include "core/service/base_map_exchange.hpp"

namespace maillage {

struct NewProject {
    /// Its code ("23", "2A", "974"), or "tous" for the whole layer, as one territory.
    std::string departement;
    /// How titles name it: "Creuse", "de la Creuse".
    std::string name;
    std::string nameOf;
    /// The day that its figures are first shown at; the evolution begins some years before.
    Date referenceDate;
    /// One of the whole country gives up the communes of the département alone.
    DataSource communes;
    /// Where the caller knows better than the file.
    std::optional<Provenance> provenance{};
};

/// Communes with their map, and what else the layer tells of them (names, populations, EPCI); no structure.
/// Paris has its arrondissements in the place of the one commune where the layer gives both. Throws what
/// importTerritory throws.
[[nodiscard]] ImportOutcome newProject(const NewProject& wanted, const Monitor& monitor = {});

} // namespace maillage
