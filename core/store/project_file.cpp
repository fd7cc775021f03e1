#include "core/store/project_file.hpp"

#include "core/base/platform/files.hpp"
#include "core/base/text.hpp"
#include "core/store/neighbour_rows.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/project_schema.hpp"
#include "core/store/store_errors.hpp"

#include <array>
#include <fstream>
#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

fs::path sidecarOf(const fs::path& path, const char* ending) {
    return fs::path(path).concat(ending);
}

bool mayWriteBeside(const fs::path& path) {
    return mayWrite(path) && mayWrite(fs::absolute(path).parent_path());
}

/// A program such as QGIS leaves a file in WAL mode.
bool isInWal(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    constexpr std::size_t kHeadLength = 20;
    std::array<char, kHeadLength> head{};
    file.read(head.data(), head.size());
    return file && head[18] == 2;
}

/// Something may wait beside the file, or will be made there: only who may write there sees it whole and
/// leaves nothing behind.
bool wantsMending(const fs::path& path) {
    std::error_code ignored;
    return isInWal(path) || fs::exists(sidecarOf(path, "-journal"), ignored) ||
           fs::exists(sidecarOf(path, "-wal"), ignored);
}

/// SQLite opens a file in WAL mode only where it may make files beside it.
Database openLeftInWal(const fs::path& path) {
    std::error_code none;
    const auto waiting = fs::file_size(sidecarOf(path, "-wal"), none);
    if (!none && waiting > 0) {
        throw Error(ErrorCode::ProjectInJournal, {utf8Of(path)});
    }
    return Database::immutable(path);
}

Database openToRead(const fs::path& path) {
    const bool mends = wantsMending(path);
    if (mends && !mayWriteBeside(path) && isInWal(path)) {
        return openLeftInWal(path);
    }
    return mends ? Database::writable(path) : Database(path);
}

[[noreturn]] void tellFailure(const SqliteFailure& failure, const fs::path& path) {
    switch (failure.trouble) {
    case SqliteTrouble::Busy:
        throw Error(ErrorCode::ProjectBusy, {utf8Of(path)});
    case SqliteTrouble::Journal:
        throw Error(ErrorCode::ProjectInJournal, {utf8Of(path)});
    case SqliteTrouble::NotDatabase:
        throw Error(ErrorCode::ProjectNotMaillage, {utf8Of(path)});
    case SqliteTrouble::Damaged:
    case SqliteTrouble::WriteFailed:
    case SqliteTrouble::Other:
        break;
    }
    throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), failure.message});
}

/// What `read` gives of the file as it stands now; its failures name the file.
template <typename Read>
auto readFrom(const fs::path& path, const Read& read) {
    try {
        Database database = openToRead(path);
        database.execute("BEGIN;");
        return read(database);
    } catch (const SqliteFailure& failure) {
        tellFailure(failure, path);
    } catch (const DamagedRow& row) {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), row.detail});
    }
}

void checkIsFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (fs::file_size(path, ignored) == 0) {
        throw Error(ErrorCode::FileEmpty, {utf8Of(path)});
    }
}

} // namespace

bool isProject(Database& database) {
    Statement tables(database,
                     "SELECT count(*) FROM sqlite_master WHERE name IN ('maillage_meta','communes')");
    return tables.step() && tables.integer(0) == 2;
}

Project readCheckedRows(Database& database, const fs::path& path, const LateOutlines& late) {
    if (!isProject(database)) {
        throw Error(ErrorCode::ProjectNotMaillage, {utf8Of(path)});
    }
    const std::string text = database.textOf("SELECT valeur FROM maillage_meta WHERE cle='version'");
    const auto number = parseInteger(text);
    if (!number) {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), "maillage_meta version"});
    }
    if (*number > kProjectVersion) {
        throw Error(ErrorCode::ProjectTooNew, {utf8Of(path), text});
    }
    return readRows(database, late);
}

Project readProject(const fs::path& path) {
    checkIsFile(path);
    return readFrom(path, [&](Database& database) { return readCheckedRows(database, path); });
}

Project readProjectToCount(const fs::path& path) {
    checkIsFile(path);
    const auto readLate = [path](const Territory& territory, const std::string& mark) {
        OutlineMark now;
        std::vector<Area> areas =
            readFrom(path, [&](Database& database) { return readOutlines(database, territory, &now); });
        if (now.text() != mark) {
            throw Error(ErrorCode::ProjectChanged, {utf8Of(path)});
        }
        return areas;
    };
    return readFrom(path, [&](Database& database) { return readCheckedRows(database, path, readLate); });
}

ProjectOnDisk readProjectOnDisk(const fs::path& path) {
    // Before it is read: what is written meanwhile is noticed later.
    const FileStamp stamp = stampOf(path);
    return {readProject(path), stamp};
}

bool isOtherGeoPackage(const fs::path& path) {
    try {
        Database database(path);
        return !isProject(database);
    } catch (const SqliteFailure&) {
        return false;
    }
}

} // namespace maillage
