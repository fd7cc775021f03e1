#include "core/service/base_map_exchange.hpp"

#include "core/io/layers/base_map_importer.hpp"

namespace maillage {

namespace {

/// Of a project that has nothing but communes yet: that of the schéma of the Allier.
constexpr Date kFirstReferenceDate{2022, 12, 31};

} // namespace

ImportOutcome exchangeBaseMap(const Project& project, const DataSource& layer, const Monitor& monitor,
                              const std::optional<Provenance>& provenance) {
    ImportedBaseMap imported = importBaseMap(layer, *project.territory, monitor, provenance);
    return {project.withBaseMap(std::move(imported.map)), std::move(imported.diagnostics)};
}

ImportOutcome projectFromLayer(const DataSource& layer, const std::string& departement,
                               const Monitor& monitor) {
    ImportedTerritory imported = importTerritory(layer, departement, monitor);
    Project project(Settings{kFirstReferenceDate});
    project.territory = std::move(imported.territory);
    project.baseMap = std::move(imported.map);
    project.structures = std::make_shared<const StructureSet>();
    project.qpvs = std::make_shared<const std::vector<Qpv>>();
    project.published = std::make_shared<const std::vector<PublishedFigure>>();
    project.scenarios = std::make_shared<const std::vector<Scenario>>();
    project.sources = std::make_shared<const Sources>();
    project.passages = std::make_shared<const std::vector<CommunePassage>>();
    const bool whole = departement == "tous";
    project.settings.name = whole ? "France" : "Département " + departement;
    project.settings.nameOf = whole ? "de France" : "du département " + departement;
    return {std::move(project), std::move(imported.diagnostics)};
}

} // namespace maillage
