// Whole files or none: what is on the disk is never half written.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Puts `bytes` in a file beside the target, waits until the disk has them, and gives it the target's name.
/// On failure the target is as it was and nothing else stays. Links are followed; rights and owner stay. A
/// target that is no regular file (a pipe, a device) is written to as it stands. Throws Error{LinkBroken,
/// WriteFailed}.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

struct NamedBytes {
    std::filesystem::path path;
    std::string bytes;
};
/// Several files that belong together: none gets its name before the disk has them all. Throws
/// Error{LinkBroken, WriteFailed}.
void writeFilesAtomically(const std::vector<NamedBytes>& files);

} // namespace maillage
