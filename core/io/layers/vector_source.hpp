// A layer of polygons from a file of any format that producers of commune maps use, one feature after the
// other.
//
// ESRI Shapefile, GeoPackage, GeoJSON and a few more, also in .gz and .zip. Everything is as it stands in the
// file: attributes as text, geometry as WKB in the layer's own system. Belongs to the thread that made it.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/io/files/data_source.hpp"
#include "core/io/files/source_file.hpp"
#include "core/io/layers/raw_feature.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

class VectorSource {
public:
    /// Without a wanted layer, takes the one whose name says what is wanted ("commune", "qpv"), else the
    /// first of polygons, and tells which where there are several. Throws Error{FileMissing, FileEmpty,
    /// FileUnreadable, FileTruncated, FileNotALayer, SidecarMissing, CrsMissing, LayerMissing,
    /// LayerWithoutPolygons}. `isDos`: texts that are no UTF-8 are CP850, all of them.
    explicit VectorSource(const DataSource& source, LayerKind kind = LayerKind::Communes, bool isDos = false);
    ~VectorSource();
    VectorSource(VectorSource&&) noexcept;
    VectorSource& operator=(VectorSource&&) noexcept;

    [[nodiscard]] const std::string& layerName() const;
    [[nodiscard]] const std::vector<std::string>& fields() const;
    /// "EPSG:2154" where the system is known for sure, else its WKT.
    [[nodiscard]] const std::string& crs() const;
    /// How many features the file says it has.
    [[nodiscard]] std::size_t announcedCount() const;
    /// nullopt after the last one. Throws Error{FileTruncated, FileUnreadable}.
    [[nodiscard]] std::optional<RawFeature> next();
    /// The texts that were read are of CP850, and some were taken for Windows-1252.
    [[nodiscard]] bool hasMixedTexts() const;
    /// What has been seen so far.
    [[nodiscard]] std::vector<Diagnostic> diagnostics() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace maillage
