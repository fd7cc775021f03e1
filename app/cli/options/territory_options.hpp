// How the command line says which communes a new structure serves.
#pragma once

#include "core/model/project.hpp"

#include <CLI/CLI.hpp>

namespace maillage {

/// --rayon, --communes, --epci, --voisins, --temps and --matrice as typed.
struct TerritoryOptions {
    std::string radius;
    std::string communes;
    bool epci = false;
    std::string rings;
    std::string minutes;
    std::string matrix;

    void addTo(CLI::App& command);
    /// Without any of them: the commune of the site alone. Throws UsageError for several, or a wrong value.
    [[nodiscard]] ServiceRule rule() const;
    /// Whether any of them was given.
    [[nodiscard]] bool isGiven() const;
    /// The project with the travel times of --matrice, if it was given; pairs that miss are told on standard
    /// error. Throws Error.
    [[nodiscard]] Project withMatrix(const Project& project) const;

private:
    [[nodiscard]] int count() const;
};

} // namespace maillage
