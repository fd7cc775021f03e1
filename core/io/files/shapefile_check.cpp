#include "core/io/files/shapefile_check.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace maillage {

namespace {

namespace fs = std::filesystem;

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
    const VsiFile file(VSIFOpenL(gdalPath.c_str(), "rb"));
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

} // namespace

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

} // namespace maillage
