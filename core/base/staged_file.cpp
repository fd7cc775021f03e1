#include "core/base/staged_file.hpp"

#include "core/base/platform.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr int kNoFile = -1;
constexpr mode_t kOwnerAlone = 0600;
constexpr mode_t kAsUsual = 0666; // less what the person's umask takes away
constexpr mode_t kRights = 0777;
constexpr mode_t kRightsAndBits = 07777;
constexpr mode_t kRightsOfGroup = 070;
constexpr const char* kAccessList = "system.posix_acl_access";

/// Some file systems cannot wait for a folder; what they have is as good as it gets.
bool isUnsupported(int number) {
    return number == EINVAL || number == ENOTSUP || number == EROFS || number == EBADF;
}

std::string attributeOf(const fs::path& file, const char* name) {
    const ssize_t size = ::getxattr(file.c_str(), name, nullptr, 0);
    std::string value(static_cast<std::size_t>(std::max<ssize_t>(size, 0)), '\0');
    if (size <= 0 || ::getxattr(file.c_str(), name, value.data(), value.size()) != size) {
        return {};
    }
    return value;
}

/// The list of rights beyond owner and group; false where it could not be taken over.
bool copyAccessList(const fs::path& from, int to) {
    const std::string list = attributeOf(from, kAccessList);
    return list.empty() || ::fsetxattr(to, kAccessList, list.data(), list.size(), 0) == 0;
}

/// What people and programs noted on the file ("user.…"); what cannot be taken over is left.
void copyNotes(const fs::path& from, int to) {
    const ssize_t size = ::listxattr(from.c_str(), nullptr, 0);
    std::string names(static_cast<std::size_t>(std::max<ssize_t>(size, 0)), '\0');
    if (size <= 0 || ::listxattr(from.c_str(), names.data(), names.size()) != size) {
        return;
    }
    for (std::size_t begin = 0; begin < names.size(); begin = names.find('\0', begin) + 1) {
        const std::string name = names.c_str() + begin;
        if (name.starts_with("user.")) {
            const std::string value = attributeOf(from, name.c_str());
            static_cast<void>(::fsetxattr(to, name.c_str(), value.data(), value.size(), 0));
        }
    }
}

} // namespace

StagedFile::StagedFile(const fs::path& path)
    : m_target(writeTarget(path)), m_path(m_target.file), m_descriptor(kNoFile) {
    if (m_target.kind == TargetKind::Device) {
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        if (m_descriptor == kNoFile) {
            fail();
        }
        return;
    }
    removeLeftovers(m_target.file);
    const mode_t rights = m_target.kind == TargetKind::New ? kAsUsual : kOwnerAlone;
    do {
        m_path = temporaryName(m_target.file);
        m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, rights);
    } while (m_descriptor == kNoFile && errno == EEXIST);
    if (m_descriptor == kNoFile) {
        fail();
    }
    m_isBeside = true;
}

StagedFile::~StagedFile() {
    if (m_descriptor != kNoFile) {
        ::close(m_descriptor);
    }
    if (m_isBeside) {
        ::unlink(m_path.c_str());
    }
}

void StagedFile::fail() const {
    failToWrite(m_target.shown, errno);
}

void StagedFile::write(std::string_view bytes) {
    if (!writeAll(m_descriptor, bytes)) {
        fail();
    }
}

void StagedFile::resemble() const {
    struct stat before {};
    if (m_target.kind != TargetKind::RegularFile || ::stat(m_target.file.c_str(), &before) != 0) {
        return;
    }
    struct stat own {};
    if (::fstat(m_descriptor, &own) != 0) {
        fail();
    }
    // Only root gives a file away; a group is given by those who are in it. A file that stays ours keeps no
    // set-user bit that was meant for its owner.
    mode_t rights = before.st_mode & kRightsAndBits;
    const bool isGivenAway = own.st_uid != before.st_uid || own.st_gid != before.st_gid;
    if (isGivenAway && ::fchown(m_descriptor, before.st_uid, before.st_gid) != 0) {
        rights &= kRights;
        if (own.st_gid != before.st_gid &&
            ::fchown(m_descriptor, static_cast<uid_t>(-1), before.st_gid) != 0) {
            // What was for that group is for no other.
            rights &= ~kRightsOfGroup;
        }
    }
    if (::fchmod(m_descriptor, rights) != 0) {
        fail();
    }
    if (!copyAccessList(m_target.file, m_descriptor) &&
        ::fchmod(m_descriptor, rights & ~kRightsOfGroup) != 0) {
        fail();
    }
    copyNotes(m_target.file, m_descriptor);
}

void StagedFile::seal() {
    if (m_isBeside) {
        resemble();
        if (::fsync(m_descriptor) != 0) {
            fail();
        }
    }
    // Some file systems tell of a full disk only here.
    const int descriptor = m_descriptor;
    m_descriptor = kNoFile;
    if (::close(descriptor) != 0) {
        fail();
    }
}

void StagedFile::giveName() {
    if (!m_isBeside) {
        return;
    }
    if (::rename(m_path.c_str(), m_target.file.c_str()) != 0) {
        fail();
    }
    m_isBeside = false;
    const fs::path parent = m_target.file.parent_path();
    const int folder = ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder == kNoFile) {
        return; // a folder that may be written in but not read
    }
    const int number = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (number != 0 && !isUnsupported(number)) {
        failToWrite(m_target.shown, number);
    }
}

} // namespace maillage
