#include "core/store/journal/held_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace maillage {

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept {
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_descriptor = std::exchange(other.m_descriptor, kNone);
    }
    return *this;
}

HeldFile HeldFile::opened(std::filesystem::path path, int flags) {
    constexpr mode_t kOwnerAlone = 0600;
    HeldFile file;
    file.m_descriptor = ::open(path.c_str(), flags | O_RDWR | O_CLOEXEC | O_NOFOLLOW, kOwnerAlone);
    if (file.isOpen() && ::flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        file.close();
    }
    file.m_path = std::move(path);
    return file;
}

HeldFile HeldFile::made(std::filesystem::path path) {
    return opened(std::move(path), O_CREAT | O_EXCL);
}

HeldFile HeldFile::taken(std::filesystem::path path) {
    return opened(std::move(path), 0);
}

void HeldFile::remove() {
    if (isOpen()) {
        ::unlink(m_path.c_str());
        close();
    }
}

void HeldFile::close() {
    if (isOpen()) {
        ::close(std::exchange(m_descriptor, kNone));
    }
}

} // namespace maillage
