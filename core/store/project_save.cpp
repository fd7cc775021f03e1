#include "core/base/saving_time.hpp"
#include "core/base/staged_file.hpp"
#include "core/base/text.hpp"
#include "core/store/database_hold.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/row_replacement.hpp"
#include "core/store/saving_turn.hpp"
#include "core/store/store_errors.hpp"

#include <chrono>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// What stands in the target now; null where no database does.
using MakeProject = std::function<Project(Database* now)>;

/// Of the copy: what others put in may have been wrong before.
std::string brokenReferences(Database& database) {
    return database.textOf("SELECT count(*) FROM pragma_foreign_key_check");
}

/// The copy of what stands there with our rows replaced: layers, columns and styles of others stay.
void stageCopy(const StagedFile& staged, Database& now, const std::string& fresh) {
    Database copy = Database::ownFile(staged.path());
    copy.copyFrom(now);
    const std::string before = brokenReferences(copy);
    replaceRows(copy, fresh);
    if (brokenReferences(copy) != before) {
        throw SqliteFailure{"FOREIGN KEY constraint failed"};
    }
}

/// Reads back what will be the project: from the file, by our own reader.
void checkStaged(const StagedFile& staged, const std::string& fresh, const std::string& moment) {
    Database made = Database::ownFile(staged.path());
    const std::string verdict = made.textOf("PRAGMA integrity_check");
    if (verdict != "ok") {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(staged.target().shown), verdict});
    }
    if (projectBytes(readRows(made), moment) != fresh) {
        throw Error(ErrorCode::WriteFailed, {utf8Of(staged.target().shown), "read back"});
    }
}

void stageProject(StagedFile& staged, Database* now, const Project& project) {
    const std::string moment = savingTime();
    const std::string fresh = projectBytes(project, moment);
    if (now != nullptr && isProject(*now) && !holdsOnlyOurs(*now, fresh)) {
        stageCopy(staged, *now, fresh);
    } else {
        staged.write(fresh);
    }
    if (staged.target().kind != TargetKind::Device) {
        checkStaged(staged, fresh, moment);
    }
}

/// Where locks hold nobody back, somebody else gave the name to another file after ours was read.
struct ReplacedMeanwhile {};

FileStamp saveOnce(const fs::path& path, std::chrono::milliseconds patience, const MakeProject& make) {
    StagedFile staged(path);
    const SavingTurn turn(staged, patience);
    try {
        std::optional<DatabaseHold> hold;
        if (staged.target().kind == TargetKind::RegularFile) {
            hold = DatabaseHold::of(staged.target().file, path, patience);
        }
        const FileStamp before = stampOf(path);
        Database* now = hold ? &hold->content() : nullptr;
        stageProject(staged, now, make(now));
        staged.seal();
        if (hold) {
            hold->checkNoJournal();
        }
        if (staged.target().kind != TargetKind::Device && stampOf(path) != before) {
            throw ReplacedMeanwhile{};
        }
        // Before it has its name: after that, what stands there may be of somebody else already.
        const FileStamp made = stampOf(staged.path());
        staged.giveName();
        return made;
    } catch (const SqliteFailure& failure) {
        const bool isDamaged = failure.trouble == SqliteTrouble::Damaged;
        throw Error(isDamaged ? AnyErrorCode(ErrorCode::ProjectDamaged)
                              : AnyErrorCode(ErrorCode::WriteFailed),
                    {utf8Of(path), failure.message});
    } catch (const DamagedRow& row) {
        throw Error(ErrorCode::ProjectDamaged, {utf8Of(path), row.detail});
    }
}

/// The one way in which a project gets into a file: see README.md.
FileStamp saveInto(const fs::path& path, std::chrono::milliseconds patience, const MakeProject& make) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        try {
            return saveOnce(path, patience, make);
        } catch (const ReplacedMeanwhile&) {
            if (std::chrono::steady_clock::now() > deadline) {
                throw Error(ErrorCode::ProjectInUse, {utf8Of(path)});
            }
        }
    }
}

bool isSameProject(const Project& a, const Project& b) {
    return projectBytes(a, "") == projectBytes(b, "");
}

} // namespace

FileStamp writeProject(const Project& project, const fs::path& path) {
    return saveInto(path, kUsualWait, [&](Database* /*now*/) { return project; });
}

FileStamp saveProject(const Project& project, const fs::path& path, const ProjectOnDisk& opened) {
    return saveInto(path, kUsualWait, [&](Database* now) {
        const FileStamp stamp = stampOf(path);
        // Another size or time alone is a copy or a backup put back; a file that went is written anew.
        const bool isKnown = stamp == opened.stamp && isFine(stamp);
        if (!isKnown && stamp != FileStamp() &&
            (now == nullptr || !isSameProject(readCheckedRows(*now, path), opened.project))) {
            throw Error(ErrorCode::ProjectChanged, {utf8Of(path)});
        }
        return project;
    });
}

void changeProject(const fs::path& path, const std::function<Project(const Project&)>& change) {
    saveInto(path, kLongWait, [&](Database* now) {
        return change(now == nullptr ? readProject(path) : readCheckedRows(*now, path));
    });
}

} // namespace maillage
