#include "core/io/files/layer_bounds.hpp"

#include "core/base/error.hpp"
#include "core/base/json_depth.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace maillage {

namespace {

/// Unpacked to packed, of a layer: text of coordinates packs to a tenth.
constexpr std::uint64_t kMostRatio = 100;
constexpr std::uint64_t kAlwaysUnpacked = 32ULL << 20U;

namespace fs = std::filesystem;

} // namespace

void checkUnpacked(const std::string& gdalPath, const fs::path& packed, const std::string& shown) {
    std::error_code none;
    const std::uint64_t packedSize = fs::file_size(packed, none);
    const VsiFile file(VSIFOpenL(gdalPath.c_str(), "rb"));
    std::vector<char> block(std::size_t{1} << 20U);
    std::uint64_t unpacked = 0;
    while (file) {
        const std::size_t read = VSIFReadL(block.data(), 1, block.size(), file.get());
        unpacked += read;
        if (unpacked > kAlwaysUnpacked && unpacked / kMostRatio > packedSize) {
            throw Error(ErrorCode::ArchiveTooLarge, {shown});
        }
        if (read < block.size()) {
            return;
        }
    }
}

void checkZipEntries(const fs::path& zip, const std::string& shown) {
    // The count of entries stands in the record that ends the file, before a remark of 64 kB at most.
    constexpr std::streamoff kLongestEnd = 66'000;
    constexpr std::size_t kCountAt = 10;
    constexpr unsigned kMostZipEntries = 10'000;
    std::ifstream in(zip, std::ios::binary | std::ios::ate);
    const std::streamoff size = in.tellg();
    std::string end(static_cast<std::size_t>(std::max<std::streamoff>(std::min(size, kLongestEnd), 0)), '\0');
    in.seekg(size - static_cast<std::streamoff>(end.size()));
    in.read(end.data(), static_cast<std::streamsize>(end.size()));
    const std::size_t at = end.rfind("PK\x05\x06");
    if (at == std::string::npos || at + kCountAt + 2 > end.size()) {
        return;
    }
    const unsigned count = static_cast<unsigned char>(end[at + kCountAt]) +
                           256U * static_cast<unsigned char>(end[at + kCountAt + 1]);
    if (count > kMostZipEntries) {
        throw Error(ErrorCode::ArchiveTooLarge, {shown});
    }
}

void checkJsonShape(const fs::path& path, const std::string& shown) {
    constexpr std::size_t kMostMembers = 5'000;
    constexpr std::size_t kBlock = std::size_t{1} << 20U;
    std::ifstream in(path, std::ios::binary);
    std::vector<char> block(kBlock);
    JsonShape shape;
    while (in) {
        in.read(block.data(), kBlock);
        if (!shape.holds({block.data(), static_cast<std::size_t>(in.gcount())}, kMostMembers)) {
            throw Error(ErrorCode::FileUnreadable, {shown, "not a layer's JSON"});
        }
    }
}

} // namespace maillage
