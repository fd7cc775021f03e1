#include "core/store/project_file.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/saving_time.hpp"
#include "core/base/text.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/project_schema.hpp"
#include "core/store/store_errors.hpp"

#include <array>
#include <fstream>
#include <system_error>
#include <unistd.h>

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

/// A program such as QGIS leaves a file in WAL mode, which SQLite opens only where it may make files beside
/// it.
bool isLeftInWal(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    constexpr std::size_t kHeadLength = 20;
    std::array<char, kHeadLength> head{};
    file.read(head.data(), head.size());
    return file && head[18] == 2 && ::access(fs::absolute(path).parent_path().c_str(), W_OK) != 0;
}

Project readFrom(Database database, const fs::path& path) {
    database.execute("BEGIN;");
    checkVersion(database, path);
    return readRows(database);
}

Project readLeftInWal(const fs::path& path) {
    std::error_code none;
    const auto waiting = fs::file_size(fs::path(path).concat("-wal"), none);
    if (!none && waiting > 0) {
        throw Error(ErrorCode::ProjectInJournal, {utf8Of(path)});
    }
    return readFrom(Database::immutable(path), path);
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
        return isLeftInWal(path) ? readLeftInWal(path) : readFrom(Database(path), path);
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
