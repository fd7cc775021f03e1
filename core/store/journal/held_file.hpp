// A file that belongs to a running process: the system takes the lock away with the process, however it ends.
#pragma once

#include "core/base/platform/files.hpp"

#include <filesystem>
#include <utility>

namespace maillage {

class HeldFile {
public:
    HeldFile() = default;
    HeldFile(HeldFile&& other) noexcept
        : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, kNoFile)) {}
    HeldFile& operator=(HeldFile&& other) noexcept;
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    /// Lets go of it; the file stays.
    ~HeldFile() { close(); }

    /// A new file, for its owner alone, held. Not open where that cannot be; errno says why.
    [[nodiscard]] static HeldFile made(std::filesystem::path path);
    /// A file that is there and that nobody holds; not open otherwise.
    [[nodiscard]] static HeldFile taken(std::filesystem::path path);

    [[nodiscard]] bool isOpen() const { return m_descriptor != kNoFile; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Takes the file away, if it is open.
    void remove();

private:
    HeldFile(std::filesystem::path path, int descriptor);
    void close();

    std::filesystem::path m_path;
    int m_descriptor = kNoFile;
};

} // namespace maillage
