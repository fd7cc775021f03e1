#include "core/base/foreign_database.hpp"

#include "core/base/text.hpp"

#include <sqlite3.h>

#include <array>
#include <memory>

namespace maillage {

namespace {

constexpr int kStepsBetween = 10'000;

/// Called from within SQLite: other than 0 interrupts.
int spend(void* budget) {
    auto& steps = static_cast<DatabaseBudget*>(budget)->steps;
    steps -= kStepsBetween;
    return steps < 0 ? 1 : 0;
}

struct HandleCloser {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
struct StatementFinalizer {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
};

} // namespace

void distrust(sqlite3* database, DatabaseBudget& budget) {
    struct Switch {
        int name;
        int value;
    };
    constexpr std::array kSwitches{Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                   Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                   Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                   Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                   Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 0},
                                   Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                   Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const Switch& one : kSwitches) {
        sqlite3_db_config(database, one.name, one.value, nullptr);
    }
    constexpr int kMostBytes = 64 << 20;
    constexpr int kMostSql = 200'000;
    constexpr std::array kLimits{
        Switch{SQLITE_LIMIT_LENGTH, kMostBytes},  Switch{SQLITE_LIMIT_SQL_LENGTH, kMostSql},
        Switch{SQLITE_LIMIT_EXPR_DEPTH, 100},     Switch{SQLITE_LIMIT_COMPOUND_SELECT, 20},
        Switch{SQLITE_LIMIT_VDBE_OP, 100'000},    Switch{SQLITE_LIMIT_FUNCTION_ARG, 20},
        Switch{SQLITE_LIMIT_ATTACHED, 0},         Switch{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
        Switch{SQLITE_LIMIT_VARIABLE_NUMBER, 50}, Switch{SQLITE_LIMIT_TRIGGER_DEPTH, 1}};
    for (const Switch& one : kLimits) {
        sqlite3_limit(database, one.name, one.value);
    }
    sqlite3_progress_handler(database, kStepsBetween, spend, &budget);
    sqlite3_exec(database, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;", nullptr, nullptr, nullptr);
}

std::vector<std::string> computedTables(const std::filesystem::path& path) {
    DatabaseBudget budget;
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(utf8Of(path).c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, HandleCloser> database(opened);
    if (code != SQLITE_OK) {
        return {};
    }
    distrust(database.get(), budget);
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(database.get(), kComputedTablesQuery, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, StatementFinalizer> row(prepared);
    std::vector<std::string> names;
    while (row && sqlite3_step(row.get()) == SQLITE_ROW) {
        const void* name = sqlite3_column_text(row.get(), 0);
        names.emplace_back(name == nullptr ? "" : static_cast<const char*>(name));
    }
    return names;
}

} // namespace maillage
