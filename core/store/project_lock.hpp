// Who has a project open: a small file beside it (".NAME.verrou") that tells colleagues on a shared drive. It
// holds nobody back by itself, and what a crash leaves of it counts for nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace maillage {

struct LockOwner {
    std::string person;
    std::string machine;
    std::int64_t process = 0;
    std::int64_t since = 0; // seconds since 1970

    bool operator==(const LockOwner&) const = default;
};

/// How often a lock is renewed by who holds it; one that was not for six times as long is of nobody.
inline constexpr int kLockRenewalMinutes = 10;

/// Goes with the scope, unless somebody else took over.
class ProjectLock {
public:
    /// Where a lock cannot be written (a folder that may only be read), there is none, and nobody is told. An
    /// older one of somebody else is taken over.
    explicit ProjectLock(const std::filesystem::path& project);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

    /// So that others see that it is still held.
    void renew() const;
    /// Where it went, as when somebody took over and left, it is there again. For who knows of no other
    /// holder.
    void restore() const;

private:
    std::filesystem::path m_file;
    LockOwner m_owner;
};

/// Who else has the project open: another process that still runs on this machine, or a machine whose lock is
/// young. nullopt: nobody that is known.
[[nodiscard]] std::optional<LockOwner> otherHolder(const std::filesystem::path& project);

} // namespace maillage
