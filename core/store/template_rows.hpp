// Page templates as rows: a name and its JSON. The table is only in the file of a project that has one.
#pragma once

#include "core/model/page/page_template.hpp"
#include "core/store/sqlite_handle.hpp"

#include <memory>

namespace maillage {

inline constexpr const char* kTemplateTable = "maillage_modeles";

/// Makes the table where there is none. Throws SqliteFailure.
void makeTemplateTable(Database& database);
/// Throws SqliteFailure.
void writeTemplates(Database& database, const std::vector<PageTemplate>& templates);
/// Null for none. Throws SqliteFailure, DamagedRow.
[[nodiscard]] std::shared_ptr<const std::vector<PageTemplate>> readTemplates(Database& database);

} // namespace maillage
