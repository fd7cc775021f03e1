// Files as only the system handles them: made alone, held, on the disk for good. Descriptors are those of its
// C library; where one of these fails, errno says why.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace maillage {

inline constexpr int kNoFile = -1;

enum class NewFile {
    AsUsual,    // rights as the person's files have them
    OwnerAlone, // until it has the rights of what it replaces
};

/// A file that was not there, to be read and written; kNoFile, with EEXIST, where there is one.
[[nodiscard]] int makeFile(const std::filesystem::path& path, NewFile rights);
/// A device or a pipe that is there; kNoFile where that cannot be.
[[nodiscard]] int openToWrite(const std::filesystem::path& path);

/// A new file for its owner alone that is held until it is closed, also by the end of the process; kNoFile
/// where that cannot be.
[[nodiscard]] int makeHeldFile(const std::filesystem::path& path);
/// The same of a file that is there; kNoFile also where somebody holds it.
[[nodiscard]] int takeHeldFile(const std::filesystem::path& path);

/// All of the bytes into an open file.
[[nodiscard]] bool writeAll(int descriptor, std::string_view bytes);
[[nodiscard]] bool cutFile(int descriptor, std::int64_t length);
/// Waits until the disk has what was written.
[[nodiscard]] bool syncFile(int descriptor);
/// The same of the bytes alone, not of times and rights.
[[nodiscard]] bool syncBytes(int descriptor);
/// Some file systems tell of a full disk only here.
[[nodiscard]] bool closeFile(int descriptor);

void removeFile(const std::filesystem::path& path);
/// The file gets the other's name, whether that is taken or not, at once for everybody who looks.
[[nodiscard]] bool renameFile(const std::filesystem::path& from, const std::filesystem::path& to);
/// Waits until the disk has the names in a folder, where the system can; a folder that may not be read is no
/// failure.
[[nodiscard]] bool syncFolder(const std::filesystem::path& folder);

/// Gives an open file the owner, the rights and the notes of another, as far as that is allowed: what was for
/// a group that it cannot have is for no other. A file that is not there gives nothing.
[[nodiscard]] bool makeAlike(int descriptor, const std::filesystem::path& model);

[[nodiscard]] bool mayRead(const std::filesystem::path& path);
[[nodiscard]] bool mayWrite(const std::filesystem::path& path);

/// A new file, or a new folder, of this person alone in the system's folder for such; empty where that cannot
/// be.
[[nodiscard]] std::filesystem::path makeScratchFile();
[[nodiscard]] std::filesystem::path makeScratchFolder();

} // namespace maillage
