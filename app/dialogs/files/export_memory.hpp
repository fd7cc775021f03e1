// What the export of a map remembers: who signs, paper and format for all projects; title, extent and EPCI
// for each project by itself.
#pragma once

#include "app/document/page_job.hpp"

#include <filesystem>

namespace maillage {

/// Over the user's settings file, which anybody may have written: whatever it holds, the answer can be used.
/// Theme and hypotheses are those of the window, and not remembered. `project`: its file, empty for the one
/// that comes with the program.
class ExportMemory {
public:
    explicit ExportMemory(const std::filesystem::path& project);

    /// Titles are of one theme: one that names the coverage says nothing true of the distances.
    [[nodiscard]] ExportOptions remembered(Theme theme) const;
    void remember(const ExportOptions& options, Theme theme) const;
    /// All of it, of this project and of all.
    void forget() const;

private:
    /// The group of the project.
    QString m_group;
};

} // namespace maillage
