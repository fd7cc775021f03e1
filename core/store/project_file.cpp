#include "core/store/project_file.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/saving_time.hpp"
#include "core/base/text.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/project_schema.hpp"
#include "core/store/store_errors.hpp"

#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// Throws unless the file is a project of ours that this program can read.
void checkVersion(Database& database, const fs::path& path) {
    Statement tables(database,
                     "SELECT count(*) FROM sqlite_master WHERE name IN ('maillage_meta','communes')");
    if (!tables.step() || tables.integer(0) != 2) {
        throw Error(ErrorCode::ProjectNotMaillage, {utf8Of(path)});
    }
    Statement version(database, "SELECT valeur FROM maillage_meta WHERE cle='version'");
    const std::string text = version.step() ? version.text(0) : std::string();
    const auto number = parseInteger(text);
    if (!number) {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), "maillage_meta version"});
    }
    if (*number > kProjectVersion) {
        throw Error(ErrorCode::ProjectTooNew, {utf8Of(path), text});
    }
}

bool looksLikeSqlite(const SqliteFailure& failure) {
    return failure.message.find("not a database") == std::string::npos;
}

} // namespace

Project readProject(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (fs::file_size(path, ignored) == 0) {
        throw Error(ErrorCode::FileEmpty, {utf8Of(path)});
    }
    try {
        Database database(path);
        database.execute("BEGIN;");
        checkVersion(database, path);
        return readRows(database);
    } catch (const SqliteFailure& failure) {
        if (!looksLikeSqlite(failure)) {
            throw Error(ErrorCode::ProjectNotMaillage, {utf8Of(path)});
        }
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), failure.message});
    } catch (const DamagedRow& row) {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), row.detail});
    }
}

void writeProject(const Project& project, const fs::path& path) {
    std::string bytes;
    try {
        Database database;
        writeRows(database, project, savingTime());
        bytes = database.bytes();
    } catch (const SqliteFailure& failure) {
        throw Error(ErrorCode::WriteFailed, {utf8Of(path), failure.message});
    }
    writeFileAtomically(path, bytes);
}

} // namespace maillage
