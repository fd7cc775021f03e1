// A zip file that is written, in memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct ZipEntry {
    std::string name;
    std::string bytes;
    /// Compressed; the `mimetype` of an OpenDocument file is not.
    bool isDeflated = true;
};

/// What libzip says of a failure.
struct ZipFailure {
    std::string message;
};

/// The entries in this order, none with a time of its own. Throws ZipFailure.
[[nodiscard]] std::string zipBytes(const std::vector<ZipEntry>& entries);

} // namespace maillage
