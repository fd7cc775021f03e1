// How the command line says which communes a new structure serves.
#pragma once

#include "core/model/scenario.hpp"

#include <CLI/CLI.hpp>

namespace maillage {

/// --rayon, --communes, --epci, --voisins as typed.
struct TerritoryOptions {
    std::string radius;
    std::string communes;
    bool epci = false;
    std::string rings;

    void addTo(CLI::App& command);
    /// Without any of them: the commune of the site alone. Throws UsageError for several, or a wrong value.
    [[nodiscard]] ServiceRule rule() const;
};

} // namespace maillage
