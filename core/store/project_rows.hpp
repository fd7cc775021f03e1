// The two halves of the project file: rows into a database and out of one.
#pragma once

#include "core/model/project.hpp"
#include "core/store/sqlite_handle.hpp"

#include <filesystem>

namespace maillage {

/// Fills an empty database; `lastChange` is the moment of saving (savingTime). Throws SqliteFailure.
void writeRows(Database& database, const Project& project, const std::string& lastChange);

/// The file of a project that nobody else put anything in: the same project and moment give the same bytes.
/// Throws SqliteFailure.
[[nodiscard]] std::string projectBytes(const Project& project, const std::string& lastChange);

/// Whether a database is a project of ours, of any version. Throws SqliteFailure.
[[nodiscard]] bool isProject(Database& database);
/// Throws Error{ProjectNotMaillage, ProjectTooNew, ProjectDamaged}, naming this file, SqliteFailure,
/// DamagedRow.
[[nodiscard]] Project readCheckedRows(Database& database, const std::filesystem::path& path);

/// A row that cannot be: names the table and what is wrong with it.
struct DamagedRow {
    std::string detail;
};
/// The value, or DamagedRow{where} without one.
template <typename Value>
Value checked(std::optional<Value> value, const std::string& where) {
    if (!value) {
        throw DamagedRow{where};
    }
    return *value;
}
/// Throws SqliteFailure, DamagedRow.
[[nodiscard]] Project readRows(Database& database);

} // namespace maillage
