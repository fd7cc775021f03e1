#include "core/store/journal/held_file.hpp"

namespace maillage {

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept {
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_descriptor = std::exchange(other.m_descriptor, kNoFile);
    }
    return *this;
}

HeldFile::HeldFile(std::filesystem::path path, int descriptor)
    : m_path(std::move(path)), m_descriptor(descriptor) {}

HeldFile HeldFile::made(std::filesystem::path path) {
    const int descriptor = makeHeldFile(path);
    return {std::move(path), descriptor};
}

HeldFile HeldFile::taken(std::filesystem::path path) {
    const int descriptor = takeHeldFile(path);
    return {std::move(path), descriptor};
}

void HeldFile::remove() {
    if (isOpen()) {
        removeFile(m_path);
        close();
    }
}

void HeldFile::close() {
    if (isOpen()) {
        static_cast<void>(closeFile(std::exchange(m_descriptor, kNoFile)));
    }
}

} // namespace maillage
