// From a layer of communes (shapefile, GeoPackage, GeoJSON, any CRS, through GDAL) to a base map or a new
// territory.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/monitor.hpp"
#include "core/io/files/data_source.hpp"
#include "core/model/project.hpp"

#include <span>

namespace maillage {

struct ImportedBaseMap {
    std::shared_ptr<const BaseMap> map;
    std::vector<Diagnostic> diagnostics;
};
/// Joins the layer's communes to the territory's by INSEE code, text to text. Communes of other départements
/// are left out and counted; those of before a merger are carried over by `passages`. `provenance`: where the
/// caller knows better than the file. Throws an Error that names file, row and field for every defect listed
/// in layer_errors.hpp.
[[nodiscard]] ImportedBaseMap importBaseMap(const DataSource& source, const Territory& territory,
                                            const Monitor& monitor = {},
                                            const std::optional<Provenance>& provenance = {},
                                            std::span<const CommunePassage> passages = {});

struct ImportedTerritory {
    std::shared_ptr<const Territory> territory;
    std::shared_ptr<const BaseMap> map;
    std::vector<Diagnostic> diagnostics;
};
/// Makes a territory from the layer alone. `departement`: its code, or "tous" for every commune of the layer
/// that EPSG:2154 can hold; an overseas département has its own projection. Reference points are interior
/// points. `provenance` as above. Throws as above.
[[nodiscard]] ImportedTerritory importTerritory(const DataSource& source, const std::string& departement,
                                                const Monitor& monitor = {},
                                                const std::optional<Provenance>& provenance = {});

} // namespace maillage
