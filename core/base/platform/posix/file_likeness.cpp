// Owner, rights and notes of a file; declared in files.hpp.
#include "core/base/platform/files.hpp"

#include <algorithm>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kRights = 0777;
constexpr mode_t kRightsAndBits = 07777;
constexpr mode_t kRightsOfGroup = 070;
constexpr const char* kAccessList = "system.posix_acl_access";

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

bool makeAlike(int descriptor, const fs::path& model) {
    struct stat before {};
    if (::stat(model.c_str(), &before) != 0) {
        return true;
    }
    struct stat own {};
    if (::fstat(descriptor, &own) != 0) {
        return false;
    }
    // Only root gives a file away; a group is given by those who are in it. A file that stays ours keeps no
    // set-user bit that was meant for its owner.
    mode_t rights = before.st_mode & kRightsAndBits;
    const bool isGivenAway = own.st_uid != before.st_uid || own.st_gid != before.st_gid;
    if (isGivenAway && ::fchown(descriptor, before.st_uid, before.st_gid) != 0) {
        rights &= kRights;
        if (own.st_gid != before.st_gid && ::fchown(descriptor, static_cast<uid_t>(-1), before.st_gid) != 0) {
            // What was for that group is for no other.
            rights &= ~kRightsOfGroup;
        }
    }
    if (::fchmod(descriptor, rights) != 0) {
        return false;
    }
    if (!copyAccessList(model, descriptor) && ::fchmod(descriptor, rights & ~kRightsOfGroup) != 0) {
        return false;
    }
    copyNotes(model, descriptor);
    return true;
}

} // namespace maillage
