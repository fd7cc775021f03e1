// A database that is about to be replaced, held: nobody writes to it meanwhile, and nobody would lose what
// they have open in it.
#pragma once

#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// Whoever writes a file of SQLite's holds it from before it is read until its name is given to the new one.
/// Nothing else of this process may open and close the file meanwhile: that would drop the system's locks.
class DatabaseHold {
public:
    /// nullopt where no database stands there. Mends what an interrupted write left. Throws
    /// Error{ProjectInUse} naming `shown` when another program keeps it longer than `patience`,
    /// SqliteFailure.
    [[nodiscard]] static std::optional<DatabaseHold> of(const std::filesystem::path& file,
                                                        const std::filesystem::path& shown,
                                                        std::chrono::milliseconds patience);

    /// What the file holds now, and until the end of the hold.
    [[nodiscard]] Database& content() { return m_content; }
    /// Just before the file is replaced: a journal that another program made beside it since would spoil the
    /// new one. Throws Error{ProjectInUse}.
    void checkNoJournal() const;

private:
    DatabaseHold(Database lock, Database content, std::filesystem::path file, std::filesystem::path shown);

    Database m_lock;
    Database m_content;
    std::filesystem::path m_file;
    std::filesystem::path m_shown;
};

/// Whether a file begins as SQLite's do, and is not empty. Opens and closes it.
[[nodiscard]] bool isDatabase(const std::filesystem::path& file);

} // namespace maillage
