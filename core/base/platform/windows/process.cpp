#include "core/base/platform/process.hpp"

#include "core/base/platform/names.hpp"
#include "core/base/platform/windows/windows_call.hpp"

#define SECURITY_WIN32
#include <security.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <process.h>

namespace maillage {

namespace {

constexpr DWORD kLongestName = 256;
using WideName = std::array<wchar_t, kLongestName + 1>;

} // namespace

std::filesystem::path programFolder() {
    std::array<wchar_t, MAX_PATH> name{};
    const DWORD length = ::GetModuleFileNameW(nullptr, name.data(), MAX_PATH);
    return std::filesystem::path(std::wstring(name.data(), length)).parent_path();
}

void becomeProgram(const std::filesystem::path& program, char** arguments) {
    ::_execv(program.string().c_str(), arguments);
}

std::int64_t processId() {
    return static_cast<std::int64_t>(::GetCurrentProcessId());
}

bool isRunning(std::int64_t process) {
    if (process <= 0) {
        return false;
    }
    const HANDLE handle = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr) {
        return ::GetLastError() == ERROR_ACCESS_DENIED; // another person's
    }
    const bool isAlive = ::WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    ::CloseHandle(handle);
    return isAlive;
}

std::string machineName() {
    WideName raw{};
    DWORD length = kLongestName;
    if (::GetComputerNameExW(ComputerNameDnsHostname, raw.data(), &length) == FALSE || length == 0) {
        return "localhost";
    }
    return plainMachineName(utf8OfWide({raw.data(), length}));
}

std::string personName() {
    WideName raw{};
    ULONG shown = kLongestName;
    if (::GetUserNameExW(NameDisplay, raw.data(), &shown) != FALSE && shown > 0) {
        return utf8OfWide({raw.data(), shown});
    }
    DWORD length = kLongestName;
    if (::GetUserNameW(raw.data(), &length) == FALSE || length <= 1) {
        return "?";
    }
    return utf8OfWide({raw.data(), length - 1}); // it counts the end
}

void makeWritingFailuresErrors() {
    // No signal ends a program that writes; a standard stream may be missing.
    for (FILE* const standard : {stdin, stdout, stderr}) {
        if (::_fileno(standard) < 0) {
            static_cast<void>(std::freopen("NUL", "r", standard));
        }
    }
}

bool isErrorOnTerminal() {
    return ::_isatty(::_fileno(stderr)) != 0;
}

void onFirstInterrupt(void (*handler)(int)) {
    std::signal(SIGINT, handler); // Windows forgets it once it was called
}

void endOnInterrupt() {
    std::signal(SIGINT, SIG_DFL);
}

} // namespace maillage
