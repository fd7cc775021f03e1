// What a GeoPackage (OGC 12-128r18, version 1.3) wants beside the tables themselves: the systems of
// coordinates that it names, the table of its contents, the head of a geometry.
#pragma once

#include "core/geo/map_projection.hpp"
#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// The two undefined systems and EPSG:4326, which the standard asks of every file, and that of the layers.
/// Throws SqliteFailure.
void writeSpatialReferences(Database& database, const MapProjection& projected);

/// Declares tables one by one; QGIS lists them in this order, the layers first.
class GeoPackageContents {
public:
    /// `epsg`: the system of its layers; `lastChange`: when the tables were written (savingTime). Throws
    /// SqliteFailure.
    GeoPackageContents(Database& database, int epsg, std::string lastChange);

    /// A table with a column `geom` of this kind ("POINT", "MULTIPOLYGON"). Throws SqliteFailure.
    void addLayer(const char* table, const std::string& description, const char* kind,
                  const Envelope& extent);
    /// A table without geometry; `identifier` is what a list of layers calls it. Throws SqliteFailure.
    void addAttributes(const char* table, const char* identifier, const char* description);

private:
    Statement m_contents;
    Statement m_columns;
    std::int64_t m_epsg;
    std::string m_lastChange;
};

/// GeoPackage binary: "GP", version 0, flags (little-endian, with or without envelope), the system, then WKB.
[[nodiscard]] std::string geoPackageBlob(const std::string& wkb, const Envelope* envelope, int epsg);

/// Where a geometry that geoPackageBlob wrote lies: from its envelope, or a point's own place; nullopt for
/// anything else.
[[nodiscard]] std::optional<Envelope> extentOfBlob(std::string_view blob);

} // namespace maillage
