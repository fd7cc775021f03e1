#include "core/store/database_hold.hpp"

#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"
#include "core/store/store_errors.hpp"

#include <array>
#include <fstream>
#include <random>
#include <system_error>
#include <thread>

namespace maillage {

namespace {

namespace fs = std::filesystem;
using HoldClock = std::chrono::steady_clock;

/// A program that works in WAL keeps the file for hours.
constexpr std::chrono::milliseconds kPatienceWithWal{3000};
constexpr std::string_view kDatabaseMagic{"SQLite format 3\0", 16};
constexpr std::string_view kJournalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};

bool beginsWith(const fs::path& file, std::string_view magic) {
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 16> head{};
    stream.read(head.data(), static_cast<std::streamsize>(magic.size()));
    return stream && std::string_view(head.data(), magic.size()) == magic;
}

std::chrono::milliseconds remaining(HoldClock::time_point deadline) {
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - HoldClock::now());
    return std::max(rest, std::chrono::milliseconds(0));
}

/// Out of the WAL that a program such as QGIS works in: only who is alone with the file gets it out.
bool leavesWal(Database& database) {
    try {
        return database.textOf("PRAGMA journal_mode=DELETE") == "delete";
    } catch (const SqliteFailure& failure) {
        if (failure.trouble != SqliteTrouble::Busy) {
            throw;
        }
        return false;
    }
}

/// A connection that alone may write, to the file that has this name now.
Database locked(const fs::path& file, std::chrono::milliseconds patience) {
    const HoldClock::time_point begin = HoldClock::now();
    std::minstd_rand chance(static_cast<unsigned>(processId()));
    while (true) {
        Database database = Database::writable(file);
        database.setPatience(remaining(begin + patience));
        if (leavesWal(database)) {
            // Nobody is in the middle of anything; then others may look at it while it is copied.
            database.execute("BEGIN EXCLUSIVE; ROLLBACK; BEGIN IMMEDIATE;");
            // Who was before us may have put another file there while we waited for the old one.
            if (!database.hasMoved()) {
                return database;
            }
        } else if (HoldClock::now() >= begin + std::min(patience, kPatienceWithWal)) {
            throw SqliteFailure{"database is locked", SqliteTrouble::Busy};
        } else {
            // Who waits with the file open is himself in the way of others who wait.
            database = Database();
            std::this_thread::sleep_for(std::chrono::milliseconds(20 + chance() % 100));
        }
    }
}

} // namespace

bool isDatabase(const fs::path& file) {
    return beginsWith(file, kDatabaseMagic);
}

DatabaseHold::DatabaseHold(Database lock, Database content, fs::path file, fs::path shown)
    : m_lock(std::move(lock)),
      m_content(std::move(content)),
      m_file(std::move(file)),
      m_shown(std::move(shown)) {}

std::optional<DatabaseHold> DatabaseHold::of(const fs::path& file, const fs::path& shown,
                                             std::chrono::milliseconds patience) {
    if (!isDatabase(file)) {
        return std::nullopt;
    }
    try {
        Database lock = locked(file, patience);
        Database content(file);
        content.execute("BEGIN;");
        return DatabaseHold(std::move(lock), std::move(content), file, shown);
    } catch (const SqliteFailure& failure) {
        if (failure.trouble == SqliteTrouble::Busy) {
            throw Error(ErrorCode::ProjectInUse, {utf8Of(shown)});
        }
        throw;
    }
}

void DatabaseHold::checkNoJournal() const {
    std::error_code none;
    const auto waiting = fs::file_size(fs::path(m_file).concat("-wal"), none);
    if ((!none && waiting > 0) || beginsWith(fs::path(m_file).concat("-journal"), kJournalMagic)) {
        throw Error(ErrorCode::ProjectInUse, {utf8Of(m_shown)});
    }
}

} // namespace maillage
