// Whole files or none: what is on the disk is never half written.
#pragma once

#include <filesystem>
#include <string_view>

namespace maillage {

/// Puts `bytes` in a file beside the target, waits until the disk has them, and gives it the target's name.
/// On failure the target is as it was and nothing else stays. A target that is no regular file (a pipe, a
/// device) is written to as it stands. Throws Error{WriteFailed}.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

} // namespace maillage
