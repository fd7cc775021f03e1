#include "core/base/write_target.hpp"

#include "core/base/error.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".tmp";
/// Of a name in a folder, on every file system that people use.
constexpr std::size_t kLongestName = 255;
constexpr std::size_t kRoomForMark = 100; // of machine, process and number

/// The begin of every temporary name beside a target: it never ends inside a character.
std::string stemOf(const fs::path& file) {
    std::string name = file.filename().string();
    if (name.size() > kLongestName - kRoomForMark) {
        std::size_t end = kLongestName - kRoomForMark;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        name.resize(end);
    }
    return "." + name + ".";
}

/// Who wrote a temporary file; before machines were named in it, only a process and a number were.
struct Mark {
    std::string machine;
    std::int64_t process = 0;
    std::int64_t counter = 0;
};

std::optional<Mark> markOf(const std::string& name, const std::string& stem) {
    if (!name.starts_with(stem) || !name.ends_with(kEnding) || name.size() <= stem.size() + kEnding.size()) {
        return std::nullopt;
    }
    const std::string mark = name.substr(stem.size(), name.size() - stem.size() - kEnding.size());
    const std::size_t counter = mark.rfind('-');
    if (counter == std::string::npos || counter == 0) {
        return std::nullopt;
    }
    const auto rank = parseInteger(mark.substr(counter + 1));
    const std::size_t process = mark.rfind('-', counter - 1);
    const std::size_t begin = process == std::string::npos ? 0 : process + 1;
    const auto number = parseInteger(mark.substr(begin, counter - begin));
    if (!rank || !number || *number <= 0) {
        return std::nullopt;
    }
    return Mark{begin == 0 ? machineName() : mark.substr(0, process), *number, *rank};
}

bool isDayOld(const fs::path& file) {
    std::error_code unknown;
    const auto written = fs::last_write_time(file, unknown);
    return !unknown && fs::file_time_type::clock::now() - written > std::chrono::hours(24);
}

std::atomic<std::int64_t> lastCounter{0};

/// Whether nobody writes that file any more. A former process may have had the number of this one: what this
/// one has not counted yet is of that.
bool isLeftover(const Mark& mark, const fs::path& file) {
    if (mark.machine != machineName()) {
        return isDayOld(file);
    }
    return mark.process == processId() ? mark.counter > lastCounter : !isRunning(mark.process);
}

} // namespace

void failToWrite(const fs::path& path, int number) {
    throw Error(ErrorCode::WriteFailed, {utf8Of(path), std::generic_category().message(number)});
}

WriteTarget writeTarget(const fs::path& path) {
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (!fs::exists(status)) {
        if (problem && problem.value() != ENOENT) {
            failToWrite(path, problem.value());
        }
        std::error_code ignored;
        if (fs::is_symlink(fs::symlink_status(path, ignored))) {
            throw Error(ErrorCode::LinkBroken, {utf8Of(path), utf8Of(fs::read_symlink(path, ignored))});
        }
        return {path, path, TargetKind::New};
    }
    if (fs::is_directory(status)) {
        failToWrite(path, EISDIR);
    }
    if (!fs::is_regular_file(status)) {
        return {path, path, TargetKind::Device};
    }
    const fs::path file = fs::canonical(path, problem);
    if (problem) {
        failToWrite(path, problem.value());
    }
    if (!mayWrite(file)) {
        failToWrite(path, errno);
    }
    return {path, file, TargetKind::RegularFile};
}

fs::path temporaryName(const fs::path& file) {
    const std::string mark =
        machineName() + "-" + formatInteger(processId()) + "-" + formatInteger(++lastCounter);
    return file.parent_path() / (stemOf(file) + mark + std::string(kEnding));
}

fs::path hiddenBeside(const fs::path& file, std::string_view ending) {
    return file.parent_path() / (stemOf(file) + std::string(ending));
}

void removeLeftovers(const fs::path& file) {
    const std::string stem = stemOf(file);
    const fs::path folder = file.parent_path().empty() ? fs::path(".") : file.parent_path();
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        const auto mark = markOf(entry->path().filename().string(), stem);
        if (mark && isLeftover(*mark, entry->path())) {
            std::error_code unremovable;
            fs::remove(entry->path(), unremovable);
        }
    }
}

} // namespace maillage
