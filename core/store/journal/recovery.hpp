// What a process that ended before its time left behind: found, described, and made a history again.
#pragma once

#include "core/store/journal/held_file.hpp"
#include "core/store/journal/work_history.hpp"

#include <filesystem>
#include <vector>

namespace maillage {

/// A journal that no process holds any more. While it lives, no other process finds it.
class AbandonedWork {
public:
    /// Throws Error{JournalDamaged} for what holds no whole group of frames.
    explicit AbandonedWork(HeldFile file);

    /// Of the project; empty for work that was never saved.
    [[nodiscard]] const std::filesystem::path& projectFile() const { return m_projectFile; }
    /// When the last step was done, seconds since 1970; without one, when the journal was written.
    [[nodiscard]] std::int64_t moment() const { return m_steps.empty() ? m_written : m_steps.back().moment; }
    [[nodiscard]] bool isUnsaved() const { return m_saved != m_done; }
    /// What was done (or undone) since the file was read or written, as the menu calls it, in order.
    [[nodiscard]] std::vector<std::string> unsavedSteps() const;
    /// Every step, done and undone, and the projects between them, which share what they do not change.
    /// Throws Error{JournalDamaged}.
    [[nodiscard]] WorkHistory history() const;
    /// It is saved, taken up again, or not wanted.
    void remove() { m_file.remove(); }

private:
    struct Step {
        std::string what;
        std::int64_t moment = 0;
        std::string changes;
    };
    [[noreturn]] void fail(const std::string& detail) const;
    void read(std::string_view journal);

    HeldFile m_file;
    std::int64_t m_written = 0;
    std::filesystem::path m_projectFile;
    std::string m_first;
    std::vector<Step> m_dropped; // they lead to the project before the first step
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    std::optional<std::size_t> m_saved;
};

/// The journals of a folder that no process holds, the last used first; those without unsaved work, or
/// without anything that can be read, are taken away.
[[nodiscard]] std::vector<AbandonedWork> abandonedWorks(const std::filesystem::path& folder);

} // namespace maillage
