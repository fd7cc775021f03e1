#include "core/base/platform/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerAlone = 0600;
constexpr mode_t kAsUsual = 0666; // less what the person's umask takes away

/// Some file systems cannot wait for a folder; what they have is as good as it gets.
bool isUnsupported(int number) {
    return number == EINVAL || number == ENOTSUP || number == EROFS || number == EBADF;
}

int openHeld(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_RDWR | O_CLOEXEC | O_NOFOLLOW, kOwnerAlone);
    if (descriptor != kNoFile && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return kNoFile;
    }
    return descriptor;
}

std::string scratchPattern(std::error_code& problem) {
    return (fs::temp_directory_path(problem) / "maillage-XXXXXX").string();
}

} // namespace

int makeFile(const fs::path& path, NewFile rights) {
    return ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC,
                  rights == NewFile::AsUsual ? kAsUsual : kOwnerAlone);
}

int openToWrite(const fs::path& path) {
    return ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
}

int makeHeldFile(const fs::path& path) {
    return openHeld(path, O_CREAT | O_EXCL);
}

int takeHeldFile(const fs::path& path) {
    return openHeld(path, 0);
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

bool cutFile(int descriptor, std::int64_t length) {
    return ::ftruncate(descriptor, length) == 0;
}

bool syncFile(int descriptor) {
    return ::fsync(descriptor) == 0;
}

bool syncBytes(int descriptor) {
    return ::fdatasync(descriptor) == 0;
}

bool closeFile(int descriptor) {
    return ::close(descriptor) == 0;
}

void removeFile(const fs::path& path) {
    ::unlink(path.c_str());
}

bool renameFile(const fs::path& from, const fs::path& to) {
    return ::rename(from.c_str(), to.c_str()) == 0;
}

bool syncFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == kNoFile) {
        return true; // a folder that may be written in but not read
    }
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    errno = number;
    return number == 0 || isUnsupported(number);
}

bool mayRead(const fs::path& path) {
    return ::access(path.c_str(), R_OK) == 0;
}

bool mayWrite(const fs::path& path) {
    return ::access(path.c_str(), W_OK) == 0;
}

fs::path makeScratchFile() {
    std::error_code problem;
    std::string name = scratchPattern(problem);
    const int descriptor = problem ? kNoFile : ::mkstemp(name.data());
    if (descriptor == kNoFile) {
        errno = problem ? problem.value() : errno;
        return {};
    }
    ::close(descriptor);
    return name;
}

fs::path makeScratchFolder() {
    std::error_code problem;
    std::string name = scratchPattern(problem);
    if (problem || ::mkdtemp(name.data()) == nullptr) {
        errno = problem ? problem.value() : errno;
        return {};
    }
    return name;
}

} // namespace maillage
