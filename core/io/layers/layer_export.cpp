#include "core/io/layers/layer_export.hpp"

#include "core/base/error.hpp"
#include "core/base/saving_time.hpp"
#include "core/base/text.hpp"
#include "core/geo/wkb.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/layers/layer_errors.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t kMostBytesOfDbf = 254;

/// A file of GDAL's memory being written, with what GDAL says meanwhile.
class LayerFile {
public:
    LayerFile(const char* driver, const std::string& extension, std::string shownPath)
        : m_shownPath(std::move(shownPath)), m_file(extension, m_nothing) {
        VSIUnlink(m_file.path().c_str());
        const GDALDriverH found = GDALGetDriverByName(driver);
        if (found == nullptr) {
            fail();
        }
        m_dataset.reset(GDALCreate(found, m_file.path().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (!m_dataset) {
            fail();
        }
    }
    LayerFile(const LayerFile&) = delete;
    LayerFile& operator=(const LayerFile&) = delete;

    void add(const ExportLayer& layer, const std::vector<std::string>& names,
             const std::vector<std::string>& options) {
        OGRSpatialReferenceH system = OSRNewSpatialReference(nullptr);
        OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
        OSRImportFromEPSG(system, layer.epsg);
        const bool isPlaced = layer.geometry != LayerGeometry::None;
        const OGRwkbGeometryType type = layer.geometry == LayerGeometry::Area    ? wkbMultiPolygon
                                        : layer.geometry == LayerGeometry::Point ? wkbPoint
                                                                                 : wkbNone;
        const OGRLayerH made =
            GDALDatasetCreateLayer(m_dataset.get(), layer.name.c_str(), isPlaced ? system : nullptr, type,
                                   gdalOptions(options).List());
        OSRRelease(system);
        if (made == nullptr) {
            fail();
        }
        for (std::size_t c = 0; c < names.size(); ++c) {
            addField(made, names[c], layer.table.kindOf(c));
        }
        for (std::size_t row = 0; row < layer.table.rows.size(); ++row) {
            addRow(made, layer, row);
        }
    }

    /// The table in which QGIS looks for styles, by the name of the layer and of its column of geometry, with
    /// the types that QGIS gives its fields.
    void addStylesOf(const std::vector<ExportLayer>& layers) {
        const OGRLayerH made = GDALDatasetCreateLayer(m_dataset.get(), "layer_styles", nullptr, wkbNone,
                                                      gdalOptions({"FID=id"}).List());
        if (made == nullptr) {
            fail();
        }
        for (const char* name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                                 "styleName", "styleQML", "styleSLD"}) {
            addField(made, name, CellKind::Text);
        }
        const OgrFieldDefinition flag(OGR_Fld_Create("useAsDefault", OFTInteger));
        OGR_Fld_SetSubType(flag.get(), OFSTBoolean);
        OGR_L_CreateField(made, flag.get(), TRUE);
        for (const char* name : {"description", "owner", "ui"}) {
            addField(made, name, CellKind::Text);
        }
        const OgrFieldDefinition moment(OGR_Fld_Create("update_time", OFTDateTime));
        OGR_L_CreateField(made, moment.get(), TRUE);
        for (const ExportLayer& layer : layers) {
            if (layer.qml.empty()) {
                continue;
            }
            const OgrFeature feature(OGR_F_Create(OGR_L_GetLayerDefn(made)));
            const std::string now = savingTime();
            const std::array<const char*, 12> values{"",
                                                     "",
                                                     layer.name.c_str(),
                                                     "geom",
                                                     layer.name.c_str(),
                                                     layer.qml.c_str(),
                                                     layer.sld.c_str(),
                                                     "1",
                                                     layer.description.c_str(),
                                                     "",
                                                     "",
                                                     now.c_str()};
            for (std::size_t c = 0; c < values.size(); ++c) {
                OGR_F_SetFieldString(feature.get(), static_cast<int>(c), values[c]);
            }
            if (OGR_L_CreateFeature(made, feature.get()) != OGRERR_NONE) {
                fail();
            }
        }
    }

    /// Ends the writing. The file's bytes, and those of files beside it by their ending.
    void close() {
        m_dataset.reset();
        if (m_errors.hasFailure()) {
            fail();
        }
    }
    [[nodiscard]] std::string bytes() const { return bytesOf(m_file.path()); }
    [[nodiscard]] std::string bytesBeside(const std::string& extension) const {
        const std::string path = m_file.path().substr(0, m_file.path().rfind('.')) + extension;
        std::string bytes = bytesOf(path);
        VSIUnlink(path.c_str());
        return bytes;
    }

private:
    [[noreturn]] void fail() const { throw Error(ErrorCode::WriteFailed, {m_shownPath, m_errors.message()}); }

    [[nodiscard]] std::string bytesOf(const std::string& path) const {
        vsi_l_offset size = 0;
        const GByte* bytes = VSIGetMemFileBuffer(path.c_str(), &size, FALSE);
        if (bytes == nullptr) {
            fail();
        }
        return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
    }

    void addField(OGRLayerH layer, const std::string& name, CellKind kind) const {
        const OGRFieldType type = kind == CellKind::Integer ? OFTInteger64
                                  : kind == CellKind::Date  ? OFTDate
                                  : kind == CellKind::Text  ? OFTString
                                                            : OFTReal;
        const OgrFieldDefinition field(OGR_Fld_Create(name.c_str(), type));
        if (OGR_L_CreateField(layer, field.get(), TRUE) != OGRERR_NONE) {
            fail();
        }
    }

    void addRow(OGRLayerH layer, const ExportLayer& source, std::size_t row) const {
        const OgrFeature feature(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
        const std::vector<std::string>& cells = source.table.rows[row];
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (!cells[c].empty()) {
                setField(feature.get(), static_cast<int>(c), source.table.kindOf(c), cells[c]);
            }
        }
        std::string wkb;
        if (source.geometry == LayerGeometry::Area && source.areas[row] != nullptr &&
            !source.areas[row]->isEmpty()) {
            wkb = toWkb(*source.areas[row]);
        } else if (source.geometry == LayerGeometry::Point && source.points[row]) {
            wkb = toWkb(*source.points[row]);
        }
        if (!wkb.empty()) {
            OGRGeometryH geometry = nullptr;
            if (OGR_G_CreateFromWkb(wkb.data(), nullptr, &geometry, static_cast<int>(wkb.size())) !=
                    OGRERR_NONE ||
                OGR_F_SetGeometryDirectly(feature.get(), geometry) != OGRERR_NONE) {
                fail();
            }
        }
        if (OGR_L_CreateFeature(layer, feature.get()) != OGRERR_NONE) {
            fail();
        }
    }

    static void setField(OGRFeatureH feature, int field, CellKind kind, const std::string& cell) {
        if (kind == CellKind::Integer) {
            if (const auto number = parseInteger(cell)) {
                OGR_F_SetFieldInteger64(feature, field, *number);
            }
        } else if (kind == CellKind::Number || kind == CellKind::Percent) {
            if (const auto number = parseDouble(cell)) {
                OGR_F_SetFieldDouble(feature, field, *number);
            }
        } else {
            OGR_F_SetFieldString(feature, field, cell.c_str());
        }
    }

    std::string m_shownPath;
    std::string m_nothing;
    GdalErrors m_errors;
    GdalMemoryFile m_file;
    GdalDataset m_dataset;
};

std::string clipped(const std::string& name, std::size_t length) {
    return name.substr(0, length);
}

} // namespace

std::vector<std::string> fieldNames(const std::vector<std::string>& columns) {
    constexpr std::size_t kLongest = 10;
    // What would be cut in the middle of a word.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kShort{
        {{"code_insee_siege", "insee_sieg"},
         {"superficie_carte_km2", "surf_km2"},
         {"distance_km", "dist_km"},
         {"identifiant", "id"},
         {"source_siege", "src_siege"},
         {"reference_siege", "ref_siege"},
         {"source_federe", "src_federe"},
         {"reference_federe", "ref_federe"},
         {"nombre_communes", "nb_communes"},
         {"classe_avant", "cl_avant"},
         {"classe_apres", "cl_apres"},
         {"structures_avant", "str_avant"},
         {"structures_apres", "str_apres"}}};
    std::vector<std::string> names;
    for (const std::string& column : columns) {
        const auto known =
            std::ranges::find(kShort, column, &std::pair<std::string_view, std::string_view>::first);
        const std::string wanted =
            clipped(known == kShort.end() ? column : std::string(known->second), kLongest);
        std::string name = wanted;
        for (std::size_t rank = 2; std::ranges::find(names, asciiLower(name), asciiLower) != names.end();
             ++rank) {
            const std::string suffix = "_" + formatCount(rank);
            name = clipped(wanted, kLongest - suffix.size()) + suffix;
        }
        names.push_back(std::move(name));
    }
    return names;
}

std::string geoPackageBytes(const std::vector<ExportLayer>& layers, const std::string& shownPath) {
    registerGdalDrivers();
    const std::string moment = savingTime();
    const GdalOption date("OGR_CURRENT_DATE", moment.c_str());
    LayerFile file("GPKG", ".gpkg", shownPath);
    for (const bool isPlaced : {true, false}) {
        for (const ExportLayer& layer : layers) {
            if ((layer.geometry != LayerGeometry::None) == isPlaced) {
                file.add(layer, layer.table.columns,
                         {"GEOMETRY_NAME=geom", "FID=fid", "IDENTIFIER=" + layer.name,
                          "DESCRIPTION=" + layer.description});
            }
        }
    }
    file.addStylesOf(layers);
    file.close();
    return file.bytes();
}

std::string geoJsonBytes(const ExportLayer& layer, const std::string& shownPath) {
    registerGdalDrivers();
    LayerFile file("GeoJSON", ".geojson", shownPath);
    // A tenth of a millimetre: borders that two communes share stay the same points.
    file.add(layer, layer.table.columns,
             {"RFC7946=YES", "COORDINATE_PRECISION=9", "DESCRIPTION=" + layer.description});
    file.close();
    return file.bytes();
}

std::vector<FilePart> shapefileParts(const ExportLayer& layer, const std::string& shownPath) {
    registerGdalDrivers();
    for (std::size_t row = 0; row < layer.table.rows.size(); ++row) {
        for (std::size_t c = 0; c < layer.table.columns.size(); ++c) {
            if (layer.table.rows[row][c].size() > kMostBytesOfDbf) {
                throw Error(ErrorCode::FieldTooLong,
                            {shownPath, formatCount(row + 1), layer.table.columns[c],
                             formatCount(layer.table.rows[row][c].size()), formatCount(kMostBytesOfDbf)});
            }
        }
    }
    LayerFile file("ESRI Shapefile", ".shp", shownPath);
    file.add(layer, fieldNames(layer.table.columns), {"ENCODING=UTF-8"});
    file.close();
    std::vector<FilePart> parts{{".shp", file.bytes()}};
    for (const char* extension : {".shx", ".dbf", ".prj", ".cpg"}) {
        parts.push_back({extension, file.bytesBeside(extension)});
    }
    return parts;
}

} // namespace maillage
