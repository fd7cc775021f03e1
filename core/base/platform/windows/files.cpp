#include "core/base/platform/files.hpp"

#include "core/base/platform/process.hpp"
#include "core/base/platform/windows/windows_call.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr int kBytes = _O_BINARY | _O_NOINHERIT;

/// Others may read it and take it away meanwhile; nobody else may write, so that a second holder is refused.
int openHeld(const fs::path& path, DWORD how) {
    const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
                                        FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, how,
                                        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        failedHere();
        return kNoFile;
    }
    const int descriptor = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle), _O_RDWR | kBytes);
    if (descriptor == kNoFile) {
        ::CloseHandle(handle);
    }
    return descriptor;
}

/// A name that nobody has yet, in the folder for such; empty where there is none.
fs::path scratchName() {
    static std::atomic<std::int64_t> counter{0};
    std::error_code problem;
    const fs::path folder = fs::temp_directory_path(problem);
    if (problem) {
        errno = problem.value();
        return {};
    }
    return folder / ("maillage-" + formatInteger(processId()) + "-" + formatInteger(++counter) + "-" +
                     formatInteger(static_cast<std::int64_t>(::GetTickCount64())));
}

} // namespace

int makeFile(const fs::path& path, NewFile /*rights*/) {
    // Rights come from the folder; those of what it replaces come with renameFile.
    return ::_wopen(path.c_str(), _O_RDWR | _O_CREAT | _O_EXCL | kBytes, _S_IREAD | _S_IWRITE);
}

int openToWrite(const fs::path& path) {
    return ::_wopen(path.c_str(), _O_WRONLY | kBytes);
}

int makeHeldFile(const fs::path& path) {
    return openHeld(path, CREATE_NEW);
}

int takeHeldFile(const fs::path& path) {
    return openHeld(path, OPEN_EXISTING);
}

bool writeAll(int descriptor, std::string_view bytes) {
    constexpr std::size_t kMostAtOnce = 1U << 30U;
    while (!bytes.empty()) {
        const auto count = static_cast<unsigned>(std::min(bytes.size(), kMostAtOnce));
        const int written = ::_write(descriptor, bytes.data(), count);
        if (written < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool cutFile(int descriptor, std::int64_t length) {
    errno = ::_chsize_s(descriptor, length);
    return errno == 0;
}

bool syncFile(int descriptor) {
    return ::_commit(descriptor) == 0;
}

bool syncBytes(int descriptor) {
    return ::_commit(descriptor) == 0;
}

bool closeFile(int descriptor) {
    return ::_close(descriptor) == 0;
}

void removeFile(const fs::path& path) {
    ::DeleteFileW(path.c_str());
}

bool renameFile(const fs::path& from, const fs::path& to) {
    // What is replaced hands on its rights, its attributes and its further streams.
    constexpr DWORD kKeepsWhatItCan = REPLACEFILE_IGNORE_MERGE_ERRORS | REPLACEFILE_IGNORE_ACL_ERRORS;
    if (::ReplaceFileW(to.c_str(), from.c_str(), nullptr, kKeepsWhatItCan, nullptr, nullptr) != FALSE) {
        return true;
    }
    return ::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) !=
               FALSE ||
           failedHere();
}

bool syncFolder(const fs::path& /*folder*/) {
    return true; // Windows offers no such wait; its journal keeps names and files together
}

bool makeAlike(int /*descriptor*/, const fs::path& /*model*/) {
    return true; // renameFile does
}

bool mayRead(const fs::path& path) {
    constexpr int kRead = 4;
    return ::_waccess(path.c_str(), kRead) == 0;
}

bool mayWrite(const fs::path& path) {
    constexpr int kWrite = 2;
    return ::_waccess(path.c_str(), kWrite) == 0;
}

fs::path makeScratchFile() {
    fs::path name = scratchName();
    const int descriptor = name.empty() ? kNoFile : makeFile(name, NewFile::OwnerAlone);
    if (descriptor == kNoFile || !closeFile(descriptor)) {
        return {};
    }
    return name;
}

fs::path makeScratchFolder() {
    fs::path name = scratchName();
    if (name.empty() || ::CreateDirectoryW(name.c_str(), nullptr) == FALSE) {
        failedHere();
        return {};
    }
    return name;
}

} // namespace maillage
