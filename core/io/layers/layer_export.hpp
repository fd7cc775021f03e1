// Layers and tables to the files that a geographic information system opens.
#pragma once

#include "core/geo/area.hpp"
#include "core/io/files/table_source.hpp"

#include <optional>

namespace maillage {

enum class LayerGeometry { None, Area, Point };

struct ExportLayer {
    std::string name;
    std::string description;
    Table table;
    LayerGeometry geometry = LayerGeometry::None;
    /// The system of its coordinates, by its number of the EPSG.
    int epsg = 2154;
    // Of each row; what they point to must outlive the layer. Null, nullopt: without a place.
    std::vector<const Area*> areas{};
    std::vector<std::optional<MapPoint>> points{};
    // How it is drawn, as whole .qml and .sld; empty without a geometry.
    std::string qml{};
    std::string sld{};
};

/// Every layer and table, the layers first, with their styles in `layer_styles` as QGIS looks for them.
/// Throws Error{WriteFailed} with `shownPath`.
[[nodiscard]] std::string geoPackageBytes(const std::vector<ExportLayer>& layers,
                                          const std::string& shownPath);

/// RFC 7946: WGS 84, shells counter-clockwise. Throws Error{WriteFailed}.
[[nodiscard]] std::string geoJsonBytes(const ExportLayer& layer, const std::string& shownPath);

struct FilePart {
    std::string extension; // ".dbf"
    std::string bytes;
};
/// .shp, .shx, .dbf, .prj and .cpg, in UTF-8, with the names of fieldNames. Throws Error{WriteFailed,
/// FieldTooLong}.
[[nodiscard]] std::vector<FilePart> shapefileParts(const ExportLayer& layer, const std::string& shownPath);

/// The names of the columns in a .dbf, which has room for ten letters: all different.
[[nodiscard]] std::vector<std::string> fieldNames(const std::vector<std::string>& columns);

} // namespace maillage
