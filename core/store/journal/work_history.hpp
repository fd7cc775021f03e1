// What a person did in one sitting, step by step, as a value: what the undo stack of a window shows.
#pragma once

#include "core/model/project.hpp"

#include <filesystem>

namespace maillage {

/// One change, done or undone.
struct HistoryStep {
    std::string what;        // as the menu calls it: "Simuler : EVS simulé à Gannat"
    std::int64_t moment = 0; // seconds since 1970
    Project after;
};

struct WorkHistory {
    /// The file of the project; empty for work that was never saved.
    std::filesystem::path file;
    Project first;
    std::vector<HistoryStep> steps;
    /// How many of them are done; the others can be done again.
    std::size_t done = 0;
    /// How many were done when the file was read or written; nullopt where no undoing leads back there.
    std::optional<std::size_t> saved = 0;

    [[nodiscard]] const Project& current() const { return done == 0 ? first : steps[done - 1].after; }
    [[nodiscard]] bool isSaved() const { return saved == done; }
};

} // namespace maillage
