// Tables and layers of a project to a file, of every kind and format.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/monitor.hpp"
#include "core/carto/style/map_style.hpp"
#include "core/service/exports/export_tables.hpp"

#include <filesystem>

namespace maillage {

enum class ExportFormat { Csv, Xlsx, Ods, JsonSettings, GeoJson, GeoPackage, Shapefile };

/// By the ending of the name; nullopt for another.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const std::filesystem::path& path);
/// Whether this kind can be written so: one table alone in .csv, one layer alone in .geojson and .shp, only
/// what has a place; the settings alone in .json, with the published figures.
[[nodiscard]] bool canExport(ExportKind kind, ExportFormat format);

struct ExportOutcome {
    /// The styles that stand beside the file (.qml, .sld).
    std::vector<std::filesystem::path> styles;
    /// Styles of that name that were there before and were left as they are.
    std::vector<std::filesystem::path> keptStyles;
    /// Rows without a place in a layer.
    std::size_t unplaced = 0;
};

/// Writes the whole or nothing. Workbooks and .geojson carry their parameters (file_check.hpp). Beside
/// .geojson and .shp go their styles, in the colours of `palette`; a style that is there already stays.
/// Throws Error{WriteFailed, FieldTooLong, FileInTheWay, Cancelled}, the last before anything is written.
/// Precondition: canExport.
ExportOutcome exportToFile(const Project& project, const ExportRequest& request,
                           const std::filesystem::path& path, const CsvOptions& csv = {},
                           const Palette& palette = {}, const Monitor& monitor = {});

} // namespace maillage
