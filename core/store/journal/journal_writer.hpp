// The journal of a sitting: what was done since the project was opened, on the disk as it is done, so that
// the end of the program takes nothing away.
//
// A file of its own in the person's state folder, held by a lock of the system while the process lives; what
// holds no lock was left behind (recovery.hpp). The rows that a step changed are written, not the project.
#pragma once

#include "core/store/journal/held_file.hpp"
#include "core/store/journal/work_history.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace maillage {

class JournalWriter {
public:
    /// Makes no file before there is something to write. The folder is made where it is missing, for its
    /// owner alone.
    explicit JournalWriter(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Appends what tells `now` from what was recorded last; the first time all of it. Where that failed,
    /// the next call writes what is missing. Throws Error{WriteFailed}.
    void record(const WorkHistory& now);
    /// Waits until the disk has it. Throws Error{WriteFailed}.
    void sync();
    /// Takes the file away: what it holds is saved, or not wanted.
    void remove();
    /// Empty while there is none.
    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }

private:
    [[nodiscard]] bool follows(const WorkHistory& now) const;
    void begin(const WorkHistory& now);
    [[nodiscard]] std::string framesTo(const WorkHistory& now);
    void append(const std::string& frames);
    /// What is on the disk stays there until another file holds it all.
    void setAside();
    void forget();
    [[noreturn]] void fail(int number) const;

    std::filesystem::path m_folder;
    HeldFile m_file;
    HeldFile m_aside;
    std::string m_pending;  // how the file begins, not written yet
    std::int64_t m_end = 0; // of the last group of frames that is whole
    /// What the file holds.
    std::optional<WorkHistory> m_recorded;
    /// The last step's project as bytes, which the next one is told from.
    std::string m_lastBytes;
};

} // namespace maillage
