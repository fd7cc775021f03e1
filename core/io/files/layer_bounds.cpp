#include "core/io/files/layer_bounds.hpp"

#include "core/base/error.hpp"
#include "core/base/json_depth.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <fstream>
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
