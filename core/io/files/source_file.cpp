#include "core/io/files/source_file.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace maillage {

namespace {

namespace fs = std::filesystem;

struct VsiFileDeleter {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

struct FileHead {
    std::array<unsigned char, 32> bytes{};
    std::uint64_t size = 0;

    [[nodiscard]] std::uint64_t littleEndian(std::size_t at, std::size_t width) const {
        std::uint64_t value = 0;
        for (std::size_t i = width; i-- > 0;) {
            value = value << 8U | bytes[at + i];
        }
        return value;
    }
    [[nodiscard]] std::uint64_t bigEndian(std::size_t at) const {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value << 8U | bytes[at + i];
        }
        return value;
    }
};

/// nullopt when the file cannot be read.
std::optional<FileHead> headOf(const std::string& gdalPath) {
    const std::unique_ptr<VSILFILE, VsiFileDeleter> file(VSIFOpenL(gdalPath.c_str(), "rb"));
    if (!file) {
        return std::nullopt;
    }
    FileHead head;
    VSIFReadL(head.bytes.data(), 1, head.bytes.size(), file.get());
    VSIFSeekL(file.get(), 0, SEEK_END);
    head.size = VSIFTellL(file.get());
    return head;
}

/// A .dbf cut short gives empty attributes, and GDAL does not say a word.
void checkTableLength(const std::string& gdalPath, const std::string& shownPath) {
    const std::optional<FileHead> head = headOf(gdalPath);
    if (!head) {
        return;
    }
    const std::uint64_t announced = head->littleEndian(4, 4);
    const std::uint64_t headerSize = head->littleEndian(8, 2);
    const std::uint64_t recordSize = head->littleEndian(10, 2);
    if (headerSize == 0 || recordSize == 0) {
        return;
    }
    const std::uint64_t present = head->size < headerSize ? 0 : (head->size - headerSize) / recordSize;
    if (present < announced) {
        throw Error(ErrorCode::FileTruncated, {shownPath, formatCount(announced), formatCount(present)});
    }
}

void checkIndexLength(const std::string& gdalPath, const std::string& shownPath) {
    constexpr std::uint64_t kHeaderSize = 100;
    constexpr std::uint64_t kRecordSize = 8;
    const std::optional<FileHead> head = headOf(gdalPath);
    if (!head) {
        return;
    }
    const std::uint64_t announcedSize = head->bigEndian(24) * 2; // told in words of 16 bits
    if (head->size < announcedSize && announcedSize >= kHeaderSize) {
        const std::uint64_t present = head->size < kHeaderSize ? 0 : (head->size - kHeaderSize) / kRecordSize;
        throw Error(
            ErrorCode::FileTruncated,
            {shownPath, formatCount((announcedSize - kHeaderSize) / kRecordSize), formatCount(present)});
    }
}

/// The names in the folder or archive that holds a file, as GDAL lists them.
std::vector<std::string> entriesOf(const std::string& folder, bool recursive) {
    const CPLStringList list(recursive ? VSIReadDirRecursive(folder.c_str()) : VSIReadDir(folder.c_str()));
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(list.Count()));
    for (int i = 0; i < list.Count(); ++i) {
        names.emplace_back(list[i]);
    }
    std::ranges::sort(names);
    return names;
}

/// Path of the file beside `shapefile` with this extension, whatever its case; empty when there is none.
std::string siblingOf(const fs::path& shapefile, std::string_view extension) {
    const std::string wanted = asciiLower(shapefile.stem().string()) + std::string(extension);
    const std::string folder = shapefile.parent_path().empty() ? "." : shapefile.parent_path().string();
    for (const std::string& name : entriesOf(folder, false)) {
        if (asciiLower(name) == wanted) {
            return (fs::path(folder) / name).string();
        }
    }
    return {};
}

/// `shown` is the file that the user named: the shapefile itself or the archive that holds it.
void checkShapefile(const std::string& gdalPath, const std::string& shown) {
    for (const std::string_view extension : {".shx", ".dbf", ".prj"}) {
        const std::string sibling = siblingOf(gdalPath, extension);
        if (sibling.empty()) {
            throw Error(ErrorCode::SidecarMissing, {shown, std::string(extension)});
        }
        const std::string shownSibling = shown == gdalPath ? sibling : shown;
        const std::optional<FileHead> head = headOf(sibling);
        if (head && head->size == 0) {
            throw Error(ErrorCode::FileEmpty, {shownSibling});
        }
        if (extension == ".shx") {
            checkIndexLength(sibling, shownSibling);
        } else if (extension == ".dbf") {
            checkTableLength(sibling, shownSibling);
        }
    }
}

bool isLayerFile(const std::string& name) {
    constexpr std::array<std::string_view, 5> kExtensions{".shp", ".gpkg", ".geojson", ".json", ".fgb"};
    return std::ranges::find(kExtensions, lowerExtension(name)) != kExtensions.end();
}

std::string layerFileInArchive(const std::string& archive, const std::string& shown) {
    std::vector<std::string> names = entriesOf(archive, true);
    if (names.empty()) {
        throw Error(ErrorCode::FileUnreadable, {shown, "zip"});
    }
    std::erase_if(names, [](const std::string& name) { return !isLayerFile(name); });
    if (names.empty()) {
        throw Error(ErrorCode::FileNotALayer, {shown, "zip"});
    }
    // The shortest name: "COMMUNE.shp" rather than "COMMUNE_ASSOCIEE_OU_DELEGUEE.shp".
    const auto rank = [](const std::string& name) {
        const bool saysCommune =
            asciiLower(fs::path(name).stem().string()).find("commune") != std::string::npos;
        return std::pair(!saysCommune, fs::path(name).filename().string().size());
    };
    return archive + "/" +
           *std::ranges::min_element(names, [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

} // namespace

std::string gdalPathOf(const DataSource& source) {
    const fs::path& path = source.file;
    std::string shown = path.string();
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        throw Error(ErrorCode::FileMissing, {shown});
    }
    const std::string extension = lowerExtension(path);
    if (fs::is_directory(status)) {
        if (extension == ".gdb") {
            return shown;
        }
        throw Error(ErrorCode::FileNotALayer, {shown, std::generic_category().message(EISDIR)});
    }
    if (::access(path.c_str(), R_OK) != 0) {
        throw Error(ErrorCode::FileUnreadable, {shown, std::generic_category().message(errno)});
    }
    if (fs::is_regular_file(status) && fs::file_size(path, error) == 0) {
        throw Error(ErrorCode::FileEmpty, {shown});
    }

    const GdalErrors errors;
    if (extension == ".zip") {
        std::string inside = layerFileInArchive("/vsizip/" + fs::absolute(path).string(), shown);
        if (lowerExtension(inside) == ".shp") {
            checkShapefile(inside, shown);
        }
        return inside;
    }
    if (extension == ".gz") {
        return "/vsigzip/" + fs::absolute(path).string();
    }
    if (extension == ".shx" || extension == ".dbf" || extension == ".prj") {
        std::string shapefile = siblingOf(path, ".shp");
        if (shapefile.empty()) {
            throw Error(ErrorCode::SidecarMissing, {shown, ".shp"});
        }
        checkShapefile(shapefile, shapefile);
        return shapefile;
    }
    if (extension == ".shp") {
        checkShapefile(shown, shown);
    }
    return shown;
}

} // namespace maillage
