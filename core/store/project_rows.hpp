// The two halves of the project file: rows into a database and out of one.
#pragma once

#include "core/model/project.hpp"
#include "core/store/sqlite_handle.hpp"

#include <filesystem>
#include <functional>
#include <vector>

namespace maillage {

class OutlineMark;

/// Gives the outlines, of this mark, of a project that was read without them; throws Error.
using LateOutlines = std::function<std::vector<Area>(const Territory&, const std::string& mark)>;

/// Fills an empty database; `lastChange` is the moment of saving (savingTime). Throws SqliteFailure.
void writeRows(Database& database, const Project& project, const std::string& lastChange);

/// The file of a project that nobody else put anything in: the same project and moment give the same bytes.
/// Throws SqliteFailure.
[[nodiscard]] std::string projectBytes(const Project& project, const std::string& lastChange);

/// Whether a database is a project of ours, of any version. Throws SqliteFailure.
[[nodiscard]] bool isProject(Database& database);
/// Throws Error{ProjectNotMaillage, ProjectTooNew, ProjectDamaged}, naming this file, SqliteFailure,
/// DamagedRow.
[[nodiscard]] Project readCheckedRows(Database& database, const std::filesystem::path& path,
                                      const LateOutlines& late = {});

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
/// With `late` the outlines stay in the file until somebody asks for them, where the file knows the
/// neighbours. Throws SqliteFailure, DamagedRow.
[[nodiscard]] Project readRows(Database& database, const LateOutlines& late = {});
/// By commune of the territory; all rows are added to `mark`, null for none. Throws SqliteFailure,
/// DamagedRow.
[[nodiscard]] std::vector<Area> readOutlines(Database& database, const Territory& territory,
                                             OutlineMark* mark = nullptr);

} // namespace maillage
