// SQLite files from anywhere: opened so that nothing in them is run and no work is without end.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace maillage {

/// What reading a database may still cost, in steps of SQLite's machine. Outlives the handle that it is given
/// to.
struct DatabaseBudget {
    /// A whole country with its travel times takes a tenth of it; spent in some seconds.
    std::int64_t steps = 400'000'000;
};

/// No view, no trigger, no function of the schema, no extension, no attached file, no value over 64 MB; when
/// the budget is spent every statement fails as interrupted.
void distrust(sqlite3* database, DatabaseBudget& budget);

/// The tables and views of a file that make their rows when they are read: views, virtual tables, tables with
/// computed columns. Empty for what SQLite cannot open: its reader tells why.
[[nodiscard]] std::vector<std::string> computedTables(const std::filesystem::path& path);

/// How the names of such tables are asked for, ordered.
inline constexpr const char* kComputedTablesQuery =
    "SELECT name FROM sqlite_master AS m WHERE type='view' OR (type='table' AND (sql LIKE 'create virtual%' OR "
    "(sql LIKE '%as%(%' AND EXISTS (SELECT 1 FROM pragma_table_xinfo(m.name) WHERE hidden>1)))) ORDER BY name";

} // namespace maillage
