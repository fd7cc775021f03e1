// SQLite as owned handles: how a file from anywhere is opened stands in core/base/foreign_database.
#pragma once

#include "core/base/foreign_database.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace maillage {

/// What can be told apart of what SQLite says.
enum class SqliteTrouble {
    Other,
    Busy,        // somebody else holds the file, longer than we waited
    Journal,     // changes wait in a journal beside it, which cannot be taken over from here
    NotDatabase, // another kind of file
    WriteFailed, // the disk: full, failing, read only
    Damaged,     // no database as SQLite makes them
};

/// What SQLite said; the store turns it into an Error that names the file.
struct SqliteFailure {
    std::string message;
    SqliteTrouble trouble = SqliteTrouble::Other;
};

/// Of the library that is loaded: "3.40.1".
[[nodiscard]] std::string sqliteVersion();

class Database {
public:
    /// A new one, in memory.
    Database();
    /// An existing file, to read, distrusted. Throws SqliteFailure.
    explicit Database(const std::filesystem::path& path);

    /// An existing file, to read and to write: what an interrupted write left in a journal beside it is
    /// mended at the first look. Throws SqliteFailure.
    [[nodiscard]] static Database writable(const std::filesystem::path& path);
    /// A file of our own that nobody else knows yet: neither locks nor a journal beside it, and the disk is
    /// waited for by who made the file. Throws SqliteFailure.
    [[nodiscard]] static Database ownFile(const std::filesystem::path& path);

    /// The same where nobody writes to it meanwhile and nothing may be made beside it: a file that was left
    /// in WAL mode, in a folder that may only be read. What waits in a journal beside it is not seen. Throws
    /// SqliteFailure.
    [[nodiscard]] static Database immutable(const std::filesystem::path& path);

    /// Runs statements without parameters. Throws SqliteFailure.
    void execute(const std::string& sql);
    /// The first cell of the first row, empty without one. Throws SqliteFailure.
    [[nodiscard]] std::string textOf(std::string_view sql);
    /// Takes over everything that another database holds. Throws SqliteFailure.
    void copyFrom(Database& other);
    /// A database in memory with this content (bytes). Throws SqliteFailure.
    [[nodiscard]] static Database ofBytes(std::string_view content);
    /// A database with this content stands beside this one, to be read as `name`.table. Throws SqliteFailure.
    void attach(const std::string& name, std::string_view content);
    /// How long to wait for what somebody else holds.
    void setPatience(std::chrono::milliseconds patience);
    /// Triggers that others put in a file do not run on what this connection does.
    void keepTriggersStill();
    /// Whether another file has the name of this one by now.
    [[nodiscard]] bool hasMoved() const;
    /// What a file with this content would hold. Throws SqliteFailure.
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    Database(const std::string& name, int flags);
    /// What stands under a name in this connection has this content from now on. Throws SqliteFailure.
    void load(const char* name, std::string_view content);
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<DatabaseBudget>
        m_budget; // of a file; before the handle, which asks it until it is closed
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// A prepared statement: bind in order, then step. Every value is bound, none is pasted into SQL.
class Statement {
public:
    /// Throws SqliteFailure.
    Statement(Database& database, std::string_view sql);

    Statement& bind(std::string_view text);
    Statement& bind(std::int64_t number);
    Statement& bind(double number);
    Statement& bindBlob(std::string_view bytes);
    Statement& bindNull();

    /// True while there is a row. Throws SqliteFailure.
    bool step();
    /// Runs to the end, ready to be bound again.
    void run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string blob(int column) const;
    /// A text or a blob in place: until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* handle) const;
    };
    void check(int code) const;

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    int m_next = 1;
};

} // namespace maillage
