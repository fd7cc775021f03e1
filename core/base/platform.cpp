#include "core/base/platform.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace maillage {

std::int64_t processId() {
    return ::getpid();
}

bool isRunning(std::int64_t process) {
    // Another person's process answers EPERM: it runs.
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

std::string machineName() {
    constexpr std::size_t kLongest = 64;
    std::array<char, kLongest + 1> raw{};
    if (::gethostname(raw.data(), kLongest) != 0 || raw[0] == '\0') {
        return "localhost";
    }
    std::string name(raw.data());
    for (char& c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isPlain && c != '.') {
            c = '-';
        }
    }
    return name;
}

std::string personName() {
    const passwd* known = ::getpwuid(::geteuid());
    if (known == nullptr) {
        return "?";
    }
    const std::string full = known->pw_gecos == nullptr ? "" : known->pw_gecos;
    const std::string name = full.substr(0, full.find(','));
    return name.empty() ? known->pw_name : name;
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

void makeWritingFailuresErrors() {
    // SIGPIPE stays as it is: `maillage … | head` ends as every command does.
    std::signal(SIGXFSZ, SIG_IGN);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(standard, F_GETFD) == -1 && errno == EBADF) {
            // Taken, so that no file gets its number; read only, so that writing there fails and is told.
            static_cast<void>(::open("/dev/null", O_RDONLY));
        }
    }
}

} // namespace maillage
