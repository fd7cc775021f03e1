#include "core/store/sqlite_changes.hpp"

// The declarations of the session extension, which Debian's SQLite has.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <limits>
#include <sqlite3.h>
#include <vector>

namespace maillage {

namespace {

void check(int code, const Database& database) {
    if (code != SQLITE_OK) {
        const char* message = sqlite3_errmsg(database.handle());
        throw SqliteFailure{message == nullptr ? sqlite3_errstr(code) : message};
    }
}

struct SessionDeleter {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
struct MemoryDeleter {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

std::string taken(int size, void* memory) {
    const std::unique_ptr<void, MemoryDeleter> owned(memory);
    return memory == nullptr ? std::string()
                             : std::string(static_cast<const char*>(memory), static_cast<std::size_t>(size));
}

int sizeOf(std::string_view changes) {
    if (changes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw SqliteFailure{sqlite3_errstr(SQLITE_TOOBIG)};
    }
    return static_cast<int>(changes.size());
}

/// SQLite reads them and takes them as not const.
void* contentOf(std::string_view changes) {
    return const_cast<char*>(changes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace

std::string changesBetween(std::string_view before, std::string_view after) {
    Database database = Database::ofBytes(after);
    database.attach("earlier", before);
    sqlite3_session* made = nullptr;
    check(sqlite3session_create(database.handle(), "main", &made), database);
    const std::unique_ptr<sqlite3_session, SessionDeleter> session(made);
    std::vector<std::string> tables;
    Statement names(database, "SELECT name FROM main.sqlite_master WHERE type='table' AND name NOT LIKE "
                              "'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    while (names.step()) {
        tables.push_back(names.text(0));
    }
    for (const std::string& table : tables) {
        check(sqlite3session_attach(made, table.c_str()), database);
        char* message = nullptr;
        if (sqlite3session_diff(made, "earlier", table.c_str(), &message) != SQLITE_OK) {
            const SqliteFailure failure{message == nullptr ? "?" : message};
            sqlite3_free(message);
            throw SqliteFailure(failure);
        }
    }
    int size = 0;
    void* changes = nullptr;
    check(sqlite3session_changeset(made, &size, &changes), database);
    return taken(size, changes);
}

void applyChanges(Database& database, std::string_view changes) {
    const auto refuse = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply(database.handle(), sizeOf(changes), contentOf(changes), nullptr,
                                            refuse, nullptr);
    if (code != SQLITE_OK) {
        throw SqliteFailure{sqlite3_errstr(code)};
    }
}

} // namespace maillage
