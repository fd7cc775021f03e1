#include "core/io/files/source_file.hpp"

#include "core/base/error.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/text.hpp"
#include "core/io/files/api_answer.hpp"
#include "core/io/files/archive.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/layer_bounds.hpp"
#include "core/io/files/shapefile_check.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

namespace {

namespace fs = std::filesystem;

bool isLayerFile(const std::string& name) {
    constexpr std::array<std::string_view, 7> kExtensions{".shp", ".gpkg", ".geojson", ".json",
                                                          ".fgb", ".tab",  ".mif"};
    // A Mac keeps its own notes beside each file.
    const bool isMacNote =
        name.find("__MACOSX") != std::string::npos || fs::path(name).filename().string().starts_with("._");
    return !isMacNote && std::ranges::find(kExtensions, lowerExtension(name)) != kExtensions.end();
}

/// Chooses among the names in an archive: sets `file.chosen`, and `file.others` where there was a choice.
/// Throws Error{FileNotALayer, FileOtherKind}.
void chooseInArchive(std::vector<std::string> names, const std::string& shown, LayerKind kind,
                     OpenableFile& file) {
    if (names.empty()) {
        throw Error(ErrorCode::FileOtherKind, {shown, "archive_vide"});
    }
    const bool holdsArchive = std::ranges::any_of(names, [](const std::string& name) {
        return lowerExtension(name) == ".zip" || lowerExtension(name) == ".7z";
    });
    std::erase_if(names, [](const std::string& name) { return !isLayerFile(name); });
    if (names.empty()) {
        throw Error(ErrorCode::FileOtherKind,
                    {shown, holdsArchive ? "archive_d_archives" : "archive_sans_couche"});
    }
    const auto rank = [&](const std::string& name) {
        return layerRank(fs::path(name).stem().string(), kind);
    };
    const auto best = std::ranges::min_element(names, {}, rank);
    file.chosen = *best;
    names.erase(best);
    for (const std::string& name : names) {
        file.others.push_back(fs::path(name).filename().string());
    }
}

/// All that belongs to a layer's file: "a/COMMUNE.shp" has "a/COMMUNE.dbf" beside it.
bool belongsTo(const std::string& name, const std::string& layerFile) {
    const fs::path one(name);
    const fs::path other(layerFile);
    return one.parent_path() == other.parent_path() &&
           asciiLower(one.stem().string()) == asciiLower(other.stem().string());
}

void openOtherArchive(const fs::path& path, const std::string& shown, LayerKind kind, OpenableFile& file) {
    file.others.clear();
    chooseInArchive(archiveEntries(path), shown, kind, file);
    auto folder = std::make_shared<ScratchFolder>();
    extractEntries(path, folder->path(),
                   [&](const std::string& name) { return belongsTo(name, file.chosen); });
    file.gdalPath = (folder->path() / fs::path(file.chosen).filename()).string();
    file.keeper = std::move(folder);
}

void openZip(const fs::path& path, const std::string& shown, LayerKind kind, OpenableFile& file) {
    checkZipEntries(path, shown);
    const std::string root = "/vsizip/" + fs::absolute(path).string();
    std::vector<std::string> names = entriesOf(root, true);
    if (names.empty()) {
        throw Error(ErrorCode::FileUnreadable, {shown, "zip"});
    }
    chooseInArchive(std::move(names), shown, kind, file);
    if (lowerExtension(file.chosen) == ".gpkg") {
        // A database is read here and there: taken out, and looked at before GDAL opens it.
        openOtherArchive(path, shown, kind, file);
        return;
    }
    file.gdalPath = root + "/" + file.chosen;
    checkUnpacked(file.gdalPath, path, shown);
}

/// Bytes in GDAL's memory, with the text that they stand in.
struct TextInMemory {
    std::string text;
    GdalMemoryFile file;
    explicit TextInMemory(std::string bytes) : text(std::move(bytes)), file(".geojson", text) {}
};

/// A list of communes as the API of the State answers is opened as the layer that it would have been.
void openApiAnswer(const fs::path& path, const std::string& shown, OpenableFile& file) {
    constexpr std::uintmax_t kMostBytes = 512ULL << 20U;
    std::error_code error;
    if (fs::file_size(path, error) > kMostBytes) {
        return;
    }
    std::ifstream in(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first == std::string::npos || (text[first] != '[' && text.find("\"contour\"") == std::string::npos)) {
        return;
    }
    ApiAnswer answer = readApiAnswer(std::string_view(text).substr(first));
    switch (answer.kind) {
    case ApiAnswerKind::None:
        return;
    case ApiAnswerKind::Points:
        throw Error(ErrorCode::FileOtherKind, {shown, "api_centres"});
    case ApiAnswerKind::Metres:
        throw Error(ErrorCode::FileOtherKind, {shown, "api_metres"});
    case ApiAnswerKind::Outlines:
        break;
    }
    auto kept = std::make_shared<TextInMemory>(std::move(answer.geoJson));
    file.gdalPath = kept->file.path();
    file.keeper = std::move(kept);
}

/// A word for what is no layer, by its name; empty for what may be one.
std::string_view otherKindOf(std::string_view extension) {
    struct Known {
        std::string_view extension;
        std::string_view word;
    };
    constexpr std::array<Known, 22> kKnown{
        {{".qgz", "projet_qgis"},    {".qgs", "projet_qgis"}, {".lyr", "style"},   {".lyrx", "style"},
         {".qlr", "style"},          {".qml", "style"},       {".sld", "style"},   {".mxd", "projet_arcgis"},
         {".aprx", "projet_arcgis"}, {".kml", "kml"},         {".kmz", "kml"},     {".gpx", "kml"},
         {".pdf", "image"},          {".png", "image"},       {".jpg", "image"},   {".tif", "image"},
         {".xlsx", "tableau"},       {".ods", "tableau"},     {".xls", "tableau"}, {".csv", "tableau"},
         {".cpg", "annexe"},         {".sbn", "annexe"}}};
    const auto found = std::ranges::find(kKnown, extension, &Known::extension);
    return found == kKnown.end() ? std::string_view() : found->word;
}

} // namespace

std::size_t layerRank(std::string_view name, LayerKind kind) {
    const std::string folded = foldedName(name);
    const auto says = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
    const bool isQpv = says("qpv") || says("quartier") || folded.starts_with("qp");
    const bool isCommune = says("commune");
    constexpr std::size_t kOther = 1'000'000;
    if (kind == LayerKind::Communes ? isCommune : isQpv) {
        return folded.size();
    }
    return (kind == LayerKind::Communes ? isQpv : isCommune) ? 2 * kOther : kOther;
}

OpenableFile openableFile(const DataSource& source, LayerKind kind) {
    const fs::path& path = source.file;
    std::string shown = path.string();
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        throw Error(ErrorCode::FileMissing, {shown});
    }
    OpenableFile file;
    file.gdalPath = shown;
    const std::string extension = lowerExtension(path);
    if (fs::is_directory(status)) {
        if (extension == ".gdb") {
            return file;
        }
        throw Error(ErrorCode::FileOtherKind, {shown, "dossier"});
    }
    if (!mayRead(path)) {
        throw Error(ErrorCode::FileUnreadable, {shown, std::generic_category().message(errno)});
    }
    if (!fs::is_regular_file(status)) {
        throw Error(ErrorCode::FileOtherKind, {shown, "pas_un_fichier"});
    }
    if (fs::file_size(path, error) == 0) {
        throw Error(ErrorCode::FileEmpty, {shown});
    }
    if (const std::string_view word = otherKindOf(extension); !word.empty()) {
        throw Error(ErrorCode::FileOtherKind, {shown, std::string(word)});
    }

    const GdalErrors errors;
    constexpr std::array<std::string_view, 5> kArchives{".7z", ".tar", ".tgz", ".rar", ".txz"};
    if (extension == ".zip") {
        openZip(path, shown, kind, file);
    } else if (std::ranges::find(kArchives, extension) != kArchives.end()) {
        openOtherArchive(path, shown, kind, file);
    } else if (extension == ".gz") {
        if (lowerExtension(path.stem()) == ".gpkg") {
            throw Error(ErrorCode::FileOtherKind, {shown, "gpkg_comprime"});
        }
        file.gdalPath = "/vsigzip/" + fs::absolute(path).string();
        checkUnpacked(file.gdalPath, path, shown);
    } else if (extension == ".shx" || extension == ".dbf" || extension == ".prj") {
        file.gdalPath = siblingOf(path, ".shp");
        if (file.gdalPath.empty()) {
            throw Error(ErrorCode::SidecarMissing, {shown, ".shp"});
        }
        shown = file.gdalPath;
    } else if (extension == ".geojson") {
        checkJsonShape(path, shown);
    } else if (extension == ".json") {
        checkJsonShape(path, shown);
        openApiAnswer(path, shown, file);
    }
    if (lowerExtension(fs::path(file.gdalPath)) == ".shp") {
        checkShapefile(file.gdalPath, shown);
    }
    return file;
}

} // namespace maillage
