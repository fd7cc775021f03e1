#include "core/service/exports/export_file.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/writers/table_export.hpp"
#include "core/io/layers/layer_export.hpp"
#include "core/service/exports/export_columns.hpp"
#include "core/service/exports/export_styles.hpp"
#include "core/service/exports/export_words.hpp"
#include "core/service/file_check.hpp"
#include "core/service/project_description.hpp"
#include "core/service/exports/template_notice.hpp"
#include "core/store/database_hold.hpp"
#include "core/store/geopackage.hpp"
#include "core/store/project_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, ExportFormat>, 7> kFormats{
    {{".csv", ExportFormat::Csv},
     {".xlsx", ExportFormat::Xlsx},
     {".ods", ExportFormat::Ods},
     {".json", ExportFormat::JsonSettings},
     {".geojson", ExportFormat::GeoJson},
     {".gpkg", ExportFormat::GeoPackage},
     {".shp", ExportFormat::Shapefile}}};

bool hasPlaces(ExportKind kind) {
    return kind != ExportKind::Approvals && kind != ExportKind::Template && kind != ExportKind::Settings &&
           kind != ExportKind::Published;
}

const char* descriptionOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::Communes:
        return "communes et par quoi elles sont couvertes";
    case ExportKind::Structures:
        return "centres sociaux et espaces de vie sociale";
    case ExportKind::Territories:
        return "communes du territoire d'intervention de chaque structure";
    case ExportKind::ZonesBlanches:
        return "communes sans centre social ni EVS, par secteur";
    case ExportKind::Scenario:
        return "ce que le scénario change à la couverture des communes";
    case ExportKind::Approvals:
        return "agréments des structures";
    case ExportKind::Qpvs:
        return "quartiers prioritaires de la politique de la ville";
    case ExportKind::Needs:
        return "besoins des communes, indicateur par indicateur";
    case ExportKind::Settings:
        return "réglages du projet";
    case ExportKind::Published:
        return "chiffres publiés";
    case ExportKind::Template:
    case ExportKind::Everything:
        break;
    }
    return "modèle à remplir";
}

/// A name that databases take as it stands.
std::string layerName(ExportKind kind) {
    std::string name(toText(kind));
    std::ranges::replace(name, '-', '_');
    return name;
}

std::vector<ExportLayer> layersOf(std::vector<ExportTable> tables, const Palette& palette, int epsg) {
    std::vector<ExportLayer> layers;
    for (ExportTable& one : tables) {
        ExportLayer layer{layerName(one.kind), descriptionOf(one.kind), std::move(one.table)};
        if (hasPlaces(one.kind)) {
            const bool isPoint = one.kind == ExportKind::Structures;
            layer.geometry = isPoint ? LayerGeometry::Point : LayerGeometry::Area;
            layer.epsg = epsg;
            layer.areas = std::move(one.places.areas);
            layer.points = std::move(one.places.points);
            const LayerStyle style = exportStyle(one.kind, palette);
            layer.qml = qmlOf(style);
            layer.sld = sldOf(style, layer.name);
        }
        layers.push_back(std::move(layer));
    }
    return layers;
}

std::size_t unplacedRows(const ExportLayer& layer) {
    const auto isNowhere = [](const Area* area) { return area == nullptr || area->isEmpty(); };
    const auto isUnknown = [](const std::optional<MapPoint>& point) { return !point; };
    return static_cast<std::size_t>(std::ranges::count_if(layer.areas, isNowhere) +
                                    std::ranges::count_if(layer.points, isUnknown));
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

fs::path beside(const fs::path& path, const std::string& extension) {
    return fs::path(path).replace_extension(extension);
}

bool holds(const fs::path& path, const std::string& text) {
    std::ifstream stream(path, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()} == text;
}

/// Adds the styles beside a layer; those of somebody else stay.
void addStyles(const ExportLayer& layer, const fs::path& path, std::vector<NamedBytes>& files,
               ExportOutcome& outcome) {
    for (const auto& [extension, text] : {std::pair(".qml", &layer.qml), std::pair(".sld", &layer.sld)}) {
        const fs::path style = beside(path, extension);
        if (isThere(style)) {
            if (!holds(style, *text)) {
                outcome.keptStyles.push_back(style);
            }
        } else {
            files.push_back({style, *text});
            outcome.styles.push_back(style);
        }
    }
}

/// The files of a shapefile. A .dbf that stands there without its .shp is another's.
std::vector<NamedBytes> shapefileFiles(const ExportLayer& layer, const fs::path& path) {
    const std::string shown = utf8Of(path);
    std::vector<NamedBytes> files;
    for (FilePart& part : shapefileParts(layer, shown)) {
        const fs::path file = part.extension == ".shp" ? path : beside(path, part.extension);
        if (!isThere(path) && isThere(file)) {
            throw Error(ErrorCode::FileInTheWay, {shown, utf8Of(file)});
        }
        files.push_back({file, std::move(part.bytes)});
    }
    return files;
}

/// Spatial indexes of the shapes that were there before would hide some of the new ones.
void dropOldIndexes(const fs::path& path) {
    std::error_code ignored;
    for (const char* extension : {".qix", ".sbn", ".sbx", ".idm", ".ind"}) {
        fs::remove(beside(path, extension), ignored);
    }
}

/// Layers that are written over may be open in QGIS: told, as of a project. Throws Error{ProjectInUse}.
std::optional<DatabaseHold> heldLayers(const fs::path& path, ExportFormat format) {
    std::error_code unknown;
    const fs::path file = fs::canonical(path, unknown);
    if (format != ExportFormat::GeoPackage || unknown || !fs::is_regular_file(file, unknown)) {
        return std::nullopt;
    }
    try {
        return DatabaseHold::of(file, path, kUsualWait);
    } catch (const SqliteFailure&) {
        return std::nullopt; // no layers that anybody could have open
    }
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const fs::path& path) {
    const std::string extension = lowerExtension(path);
    const auto found =
        std::ranges::find(kFormats, extension, &std::pair<std::string_view, ExportFormat>::first);
    return found == kFormats.end() ? std::nullopt : std::optional(found->second);
}

bool canExport(ExportKind kind, ExportFormat format) {
    switch (format) {
    case ExportFormat::Xlsx:
    case ExportFormat::Ods:
    case ExportFormat::GeoPackage:
        return true;
    case ExportFormat::Csv:
        return kind != ExportKind::Everything;
    case ExportFormat::JsonSettings:
        return kind == ExportKind::Settings;
    case ExportFormat::GeoJson:
    case ExportFormat::Shapefile:
        return kind != ExportKind::Everything && hasPlaces(kind);
    }
    return false;
}

ExportOutcome exportToFile(const Project& project, const ExportRequest& request, const fs::path& path,
                           const CsvOptions& csv, const Palette& palette, const Monitor& monitor) {
    // Shares of the work; the writing itself cannot be given up.
    constexpr double kRowsComputed = 0.4;
    constexpr double kMade = 0.8;
    const ExportFormat format = *exportFormatOf(path);
    if (format == ExportFormat::JsonSettings) {
        writeFileAtomically(path, descriptionJson(descriptionOf(project), project.territory->departement()));
        return {};
    }
    monitor.step(0);
    std::vector<ExportTable> tables = exportTables(project, request);
    monitor.step(kRowsComputed);
    const bool carries =
        format == ExportFormat::Xlsx || format == ExportFormat::Ods || format == ExportFormat::GeoJson;
    const std::string carried = carries && request.kind != ExportKind::Template
                                    ? parametersText(parametersOf(project, request, tables, request.program))
                                    : std::string();
    ExportOutcome outcome;
    if (format == ExportFormat::Csv || format == ExportFormat::Xlsx || format == ExportFormat::Ods) {
        // A plain CSV and the layers are for programs, the others for people.
        const bool isForPeople = format != ExportFormat::Csv || csv.forExcel;
        Workbook workbook;
        for (ExportTable& one : tables) {
            if (isForPeople) {
                putInWords(project, request, one);
            }
            workbook.push_back({std::string(toText(one.kind)), one.table});
        }
        if (request.kind == ExportKind::Template && format != ExportFormat::Csv) {
            workbook.insert(workbook.begin(), {"Notice", templateNotice(project, tables.front().table)});
        } else {
            workbook.push_back({"Définitions", definitionsTable(project, request, tables)});
        }
        monitor.step(kMade);
        writeTables(workbook, path, csv, carried);
        return outcome;
    }
    const std::vector<ExportLayer> layers =
        layersOf(std::move(tables), palette, projectionOf(project.territory->departement()).epsg);
    for (const ExportLayer& layer : layers) {
        outcome.unplaced += unplacedRows(layer);
    }
    const std::string shown = utf8Of(path);
    std::vector<NamedBytes> files;
    if (format == ExportFormat::GeoPackage) {
        files.push_back({path, geoPackageBytes(layers, shown)});
    } else if (format == ExportFormat::GeoJson) {
        files.push_back({path, geoJsonWithMember(geoJsonBytes(layers.front(), shown), carried)});
        addStyles(layers.front(), path, files, outcome);
    } else {
        files = shapefileFiles(layers.front(), path);
        addStyles(layers.front(), path, files, outcome);
    }
    monitor.step(kMade);
    const auto hold = heldLayers(path, format);
    writeFilesAtomically(files);
    if (format == ExportFormat::Shapefile) {
        dropOldIndexes(path);
    }
    return outcome;
}

} // namespace maillage
