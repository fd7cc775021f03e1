// Where a file is to be written, looked at before anything is: links followed, what cannot be refused, and
// the names that half written files have beside it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// Throws Error{WriteFailed} in the words of the system's error `number`.
[[noreturn]] void failToWrite(const std::filesystem::path& path, int number);

enum class TargetKind {
    New,
    RegularFile,
    Device, // or a pipe: written into as it stands
};

struct WriteTarget {
    std::filesystem::path shown; // as the person gave it
    std::filesystem::path file;  // behind all links
    TargetKind kind = TargetKind::New;
};

/// Throws Error{LinkBroken, WriteFailed}: a link to nothing, a folder, a file without the right to write in
/// it.
[[nodiscard]] WriteTarget writeTarget(const std::filesystem::path& path);

/// ".NAME.MACHINE-PID-N.tmp", in the folder of the target; a long NAME is cut at a character.
[[nodiscard]] std::filesystem::path temporaryName(const std::filesystem::path& file);

/// ".NAME.ENDING", in the folder of the target; a long NAME is cut at a character.
[[nodiscard]] std::filesystem::path hiddenBeside(const std::filesystem::path& file, std::string_view ending);

/// Removes the half written files that processes which are no more left beside this target: of this machine
/// those whose process is gone, of others those that are a day old. Never fails.
void removeLeftovers(const std::filesystem::path& file);

} // namespace maillage
