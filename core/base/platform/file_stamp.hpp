// By what a file that somebody else wrote is noticed before it is read.
#pragma once

#include <cstdint>
#include <filesystem>

namespace maillage {

/// All zero where there is no file.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t nanoseconds = 0; // last written, since 1970
    std::uint64_t number = 0;     // another file under the same name has another one

    bool operator==(const FileStamp&) const = default;
};

/// Whether another file would have another stamp for certain. Where whole seconds are kept (SSH, FAT), and
/// one number for each name, two that were written in the same one may have the same.
[[nodiscard]] constexpr bool isFine(const FileStamp& stamp) {
    constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;
    return stamp.nanoseconds % kNanosecondsPerMillisecond != 0;
}

/// Follows links.
[[nodiscard]] FileStamp stampOf(const std::filesystem::path& path);

} // namespace maillage
