// An archive that GDAL cannot look into (.7z, .tar…): what is in it, and a few files of it in a folder that
// goes away.
//
// The only file that includes libarchive's headers.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace maillage {

/// A folder of its own, removed with all that is in it at the end.
class ScratchFolder {
public:
    /// Throws Error{WriteFailed}.
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Names of the files in the archive, with their folders. Throws Error{FileUnreadable, ArchiveTooLarge}.
[[nodiscard]] std::vector<std::string> archiveEntries(const std::filesystem::path& path);

/// Writes the wanted files into the folder, by their last name alone: an archive's folders are not made, so
/// that none can lead elsewhere. Throws Error{FileUnreadable, WriteFailed, ArchiveTooLarge}: more than 4 Go
/// are not unpacked.
void extractEntries(const std::filesystem::path& path, const std::filesystem::path& folder,
                    const std::function<bool(const std::string& name)>& isWanted);

} // namespace maillage
