// Our rows in a file in which others have layers, tables, columns and styles of their own, which stay.
#pragma once

#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// Whether the file holds nothing but what writeRows makes (`fresh`, as bytes). Throws SqliteFailure.
[[nodiscard]] bool holdsOnlyOurs(Database& file, const std::string& fresh);

/// Puts the rows of `fresh` in the place of ours, in one transaction. A column that somebody added keeps its
/// value in each row that stays (the same code, the same identifier), and such a row keeps its `fid` where
/// the order allows. Throws SqliteFailure.
void replaceRows(Database& file, const std::string& fresh);

} // namespace maillage
