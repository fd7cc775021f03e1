#include "core/store/project_lock.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"
#include "core/base/write_target.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <system_error>
#include <vector>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestLock = 1000; // bytes; more is no lock of ours

fs::path lockFileOf(const fs::path& project) {
    std::error_code unknown;
    fs::path file = fs::canonical(project, unknown);
    if (unknown) {
        file = project;
    }
    // Two long names with the same begin share a lock: a word too many, and nothing is held back.
    return hiddenBeside(file, "verrou");
}

std::string lockText(const LockOwner& owner) {
    return joined({owner.person, owner.machine, formatInteger(owner.process), formatInteger(owner.since)},
                  "\n") +
           "\n";
}

std::optional<LockOwner> readLock(const fs::path& file) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown) || fs::file_size(file, unknown) > kLongestLock) {
        return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    std::array<std::string, 4> lines;
    for (std::string& line : lines) {
        std::getline(stream, line);
    }
    const auto process = parseInteger(lines[2]);
    const auto since = parseInteger(lines[3]);
    const auto isPlain = [](const std::string& line) {
        return isValidUtf8(line) && std::ranges::none_of(line, [](char c) { return c >= '\0' && c < ' '; });
    };
    if (!process || !since || !isPlain(lines[0]) || !isPlain(lines[1])) {
        return std::nullopt;
    }
    return LockOwner{lines[0], lines[1], *process, *since};
}

bool isYoung(const fs::path& file) {
    std::error_code unknown;
    const auto written = fs::last_write_time(file, unknown);
    return !unknown &&
           fs::file_time_type::clock::now() - written < std::chrono::minutes(6 * kLockRenewalMinutes);
}

std::int64_t secondsNow() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

ProjectLock::ProjectLock(const fs::path& project)
    : m_file(lockFileOf(project)), m_owner{personName(), machineName(), processId(), secondsNow()} {
    try {
        writeFileAtomically(m_file, lockText(m_owner));
    } catch (const Error&) {
        m_owner.process = 0; // none: nobody is told
    }
}

ProjectLock::~ProjectLock() {
    if (m_owner.process != 0 && readLock(m_file) == m_owner) {
        std::error_code ignored;
        fs::remove(m_file, ignored);
    }
}

void ProjectLock::renew() const {
    if (m_owner.process != 0 && readLock(m_file) == m_owner) {
        std::error_code ignored;
        fs::last_write_time(m_file, fs::file_time_type::clock::now(), ignored);
    }
}

void ProjectLock::restore() const {
    if (m_owner.process == 0 || readLock(m_file) == m_owner) {
        return;
    }
    try {
        writeFileAtomically(m_file, lockText(m_owner));
    } catch (const Error&) {
        // As when it was made: nobody is told.
    }
}

std::optional<LockOwner> otherHolder(const fs::path& project) {
    const fs::path file = lockFileOf(project);
    auto owner = readLock(file);
    if (!owner || !isYoung(file)) {
        return std::nullopt;
    }
    if (owner->machine == machineName() && (owner->process == processId() || !isRunning(owner->process))) {
        return std::nullopt;
    }
    return owner;
}

} // namespace maillage
