#include "core/base/platform/process.hpp"

#include "core/base/platform/names.hpp"

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
    return plainMachineName(raw.data());
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

std::filesystem::path programFolder() {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path();
}

void becomeProgram(const std::filesystem::path& program, char** arguments) {
    ::execv(program.c_str(), arguments);
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

bool isErrorOnTerminal() {
    return ::isatty(STDERR_FILENO) != 0;
}

void onFirstInterrupt(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one ends the program
    ::sigaction(SIGINT, &action, nullptr);
}

void endOnInterrupt() {
    std::signal(SIGINT, SIG_DFL);
}

} // namespace maillage
