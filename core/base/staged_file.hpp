// A file being made beside its target: whole and on the disk before it gets the target's name.
#pragma once

#include "core/base/write_target.hpp"

#include <string_view>

namespace maillage {

/// Vanishes with the scope unless it got its name. A device or a pipe has nothing beside it: what is written
/// goes there at once.
class StagedFile {
public:
    /// Nothing is written yet; leftovers beside the target are removed. What replaces a file is for its owner
    /// alone until it has the rights of that. Throws Error{LinkBroken, WriteFailed}.
    explicit StagedFile(const std::filesystem::path& path);
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    ~StagedFile();

    [[nodiscard]] const WriteTarget& target() const { return m_target; }
    /// Where the bytes are meanwhile, for those who write them by other means.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Throws Error{WriteFailed}.
    void write(std::string_view bytes);
    /// Gives it rights, owner and attributes of what it replaces, and waits until the disk has it. Throws
    /// Error{WriteFailed}.
    void seal();
    /// The target's name, for good: the folder is on the disk too. After seal. Throws Error{WriteFailed}.
    void giveName();

private:
    [[noreturn]] void fail() const;

    WriteTarget m_target;
    std::filesystem::path m_path;
    int m_descriptor;
    bool m_isBeside = false;
};

} // namespace maillage
