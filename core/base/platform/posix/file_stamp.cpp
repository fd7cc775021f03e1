#include "core/base/platform/file_stamp.hpp"

#include <sys/stat.h>

namespace maillage {

FileStamp stampOf(const std::filesystem::path& path) {
    constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
    struct stat known {};
    if (::stat(path.c_str(), &known) != 0) {
        return {};
    }
    return {static_cast<std::uint64_t>(known.st_size),
            known.st_mtim.tv_sec * kNanosecondsPerSecond + known.st_mtim.tv_nsec, known.st_ino};
}

} // namespace maillage
