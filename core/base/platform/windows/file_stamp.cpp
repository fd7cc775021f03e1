#include "core/base/platform/file_stamp.hpp"

#include "core/base/platform/windows/windows_call.hpp"

namespace maillage {

namespace {

std::uint64_t wholeOf(DWORD high, DWORD low) {
    constexpr unsigned kBits = 32;
    return (static_cast<std::uint64_t>(high) << kBits) | low;
}

} // namespace

FileStamp stampOf(const std::filesystem::path& path) {
    constexpr std::int64_t kNanosecondsPerTick = 100;
    constexpr std::int64_t kTicksUntil1970 = 116'444'736'000'000'000;
    const HANDLE handle = ::CreateFileW(path.c_str(), FILE_READ_ATTRIBUTES,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return {};
    }
    BY_HANDLE_FILE_INFORMATION known{};
    const bool isKnown = ::GetFileInformationByHandle(handle, &known) != FALSE;
    ::CloseHandle(handle);
    if (!isKnown) {
        return {};
    }
    const auto ticks = static_cast<std::int64_t>(
        wholeOf(known.ftLastWriteTime.dwHighDateTime, known.ftLastWriteTime.dwLowDateTime));
    return {wholeOf(known.nFileSizeHigh, known.nFileSizeLow), (ticks - kTicksUntil1970) * kNanosecondsPerTick,
            wholeOf(known.nFileIndexHigh, known.nFileIndexLow)};
}

} // namespace maillage
