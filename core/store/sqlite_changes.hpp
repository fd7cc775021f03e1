// What turns the rows of one database into those of another, by SQLite's own session extension.
#pragma once

#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// The difference of two databases of the same tables, as their bytes: rows are told apart by their keys.
/// Empty where there is none. Throws SqliteFailure.
[[nodiscard]] std::string changesBetween(std::string_view before, std::string_view after);

/// Makes of the database that changes were taken from the one that they lead to. Throws SqliteFailure where
/// they do not fit; nothing is changed then.
void applyChanges(Database& database, std::string_view changes);

} // namespace maillage
