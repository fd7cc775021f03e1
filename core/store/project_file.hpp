// The project file: one GeoPackage that QGIS and ogrinfo open, written and read through SQLite alone. How it
// is saved, and what is on the disk if the machine stops meanwhile: README.md beside.
#pragma once

#include "core/model/project.hpp"
#include "core/base/platform/file_stamp.hpp"

#include <chrono>
#include <filesystem>
#include <functional>

namespace maillage {

/// A project as it stood in its file when that was read or written.
struct ProjectOnDisk {
    Project project;
    FileStamp stamp;
};

/// How long to wait for another program that is writing the file.
inline constexpr std::chrono::seconds kUsualWait{5};
/// The same where several may be writing one after the other.
inline constexpr std::chrono::seconds kLongWait{30};

/// Throws Error{FileMissing, FileEmpty, ProjectNotMaillage, ProjectTooNew, ProjectDamaged, ProjectBusy,
/// ProjectInJournal}.
[[nodiscard]] Project readProject(const std::filesystem::path& path);
/// The same without the outlines, where the file knows who neighbours whom: they are read when somebody asks
/// for them, which throws Error{ProjectChanged} when the file has others by then. For who counts, draws
/// nothing, and ends.
[[nodiscard]] Project readProjectToCount(const std::filesystem::path& path);
/// The same, so that what others write to the file later can be noticed.
[[nodiscard]] ProjectOnDisk readProjectOnDisk(const std::filesystem::path& path);
/// A database that is no project of ours: layers of somebody else. False where it cannot be looked into: that
/// is for the opening to tell.
[[nodiscard]] bool isOtherGeoPackage(const std::filesystem::path& path);

/// The old file or the new one, whole; what others added to a project stays. Into an absent file or one that
/// holds nothing of others, the same project gives the same bytes. Throws Error{WriteFailed, LinkBroken,
/// ProjectInUse, ProjectDamaged}, after which the file is as it was. By its stamp what others write to it
/// later can be noticed.
FileStamp writeProject(const Project& project, const std::filesystem::path& path);
/// The same unless the file holds another project by now than the one that was opened: throws
/// Error{ProjectChanged}.
[[nodiscard]] FileStamp saveProject(const Project& project, const std::filesystem::path& path,
                                    const ProjectOnDisk& opened);
/// Reads the project, changes it and writes it while nobody else can: what others wrote before is in it.
/// Throws what reading, `change` and writing throw.
void changeProject(const std::filesystem::path& path, const std::function<Project(const Project&)>& change);

} // namespace maillage
