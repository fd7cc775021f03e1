// SQLite as owned handles: the only file that includes sqlite3.h.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace maillage {

/// What SQLite said; the store turns it into an Error that names the file.
struct SqliteFailure {
    std::string message;
};

/// Of the library that is loaded: "3.40.1".
[[nodiscard]] std::string sqliteVersion();

class Database {
public:
    /// A new one, in memory.
    Database();
    /// An existing file, to read. Throws SqliteFailure.
    explicit Database(const std::filesystem::path& path);

    /// The same where nobody writes to it meanwhile and nothing may be made beside it: a file that was left
    /// in WAL mode, in a folder that may only be read. What waits in a journal beside it is not seen. Throws
    /// SqliteFailure.
    [[nodiscard]] static Database immutable(const std::filesystem::path& path);

    /// Runs statements without parameters. Throws SqliteFailure.
    void execute(const std::string& sql);
    /// What a file with this content would hold. Throws SqliteFailure.
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    Database(const std::string& name, int flags);
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
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
