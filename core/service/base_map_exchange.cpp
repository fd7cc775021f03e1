#include "core/service/base_map_exchange.hpp"

#include "core/io/layers/base_map_importer.hpp"

namespace maillage {

namespace {

/// Of a project that has nothing but communes yet: those of the schéma of the Allier.
constexpr Date kFirstReferenceDate{2022, 12, 31};
constexpr int kFirstYear = 2019;

} // namespace

ImportOutcome exchangeBaseMap(const Project& project, const DataSource& layer, const Monitor& monitor,
                              const std::optional<Provenance>& provenance) {
    ImportedBaseMap imported = importBaseMap(layer, *project.territory, monitor, provenance);
    return {project.withBaseMap(std::move(imported.map)), std::move(imported.diagnostics)};
}

ImportOutcome projectFromLayer(const DataSource& layer, const std::string& departement,
                               const Monitor& monitor) {
    ImportedTerritory imported = importTerritory(layer, departement, monitor);
    const bool whole = departement == "tous";
    return {emptyProject(std::move(imported.territory), std::move(imported.map),
                         {kFirstReferenceDate, kFirstYear, whole ? "France" : "Département " + departement,
                          whole ? "de France" : "du département " + departement}),
            std::move(imported.diagnostics)};
}

} // namespace maillage
