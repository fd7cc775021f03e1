#include "core/store/journal/journal_writer.hpp"

#include "core/base/error.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"
#include "core/store/journal/journal_frames.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/sqlite_changes.hpp"
#include "core/store/template_rows.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <system_error>

namespace maillage {

namespace {

/// Steps are told apart by what they share, not by what they hold: unchanged parts are the same.
bool isSame(const Project& p, const Project& q) {
    return p.sharesBaseWith(q) && p.scenarios == q.scenarios && p.pageTemplates == q.pageTemplates;
}

std::string bytesOf(const Project& project) {
    Database database;
    // Of no moment: only what a person changed is told.
    writeRows(database, project, "1970-01-01T00:00:00.000Z");
    makeTemplateTable(database); // changes are those of the same tables
    return database.bytes();
}

std::string nextName() {
    static std::atomic<int> counter{0};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return formatInteger(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) + "-" +
           formatInteger(processId()) + "-" + formatInteger(++counter) + ".journal";
}

} // namespace

void JournalWriter::fail(int number) const {
    throw Error(ErrorCode::WriteFailed, {utf8Of(m_file.isOpen() ? m_file.path() : m_folder),
                                         std::generic_category().message(number)});
}

void JournalWriter::record(const WorkHistory& now) {
    try {
        if (m_recorded && !follows(now)) {
            remove(); // another project
        }
        if (!m_recorded) {
            begin(now);
        }
        append(framesTo(now));
    } catch (const SqliteFailure& failure) {
        setAside();
        throw Error(ErrorCode::WriteFailed, {utf8Of(m_folder), failure.message});
    } catch (const Error&) {
        setAside();
        throw;
    }
    m_recorded = now;
    m_aside.remove();
}

bool JournalWriter::follows(const WorkHistory& now) const {
    return isSame(m_recorded->first, now.first) ||
           std::ranges::any_of(m_recorded->steps,
                               [&](const HistoryStep& step) { return isSame(step.after, now.first); });
}

void JournalWriter::setAside() {
    const bool holdsWork = m_end > 0 && !m_aside.isOpen() && cutFile(m_file.descriptor(), m_end);
    if (holdsWork) {
        m_aside = std::move(m_file);
    } else {
        m_file.remove();
    }
    forget();
}

void JournalWriter::begin(const WorkHistory& now) {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    if (problem) {
        throw Error(ErrorCode::WriteFailed, {utf8Of(m_folder), problem.message()});
    }
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, problem);
    m_file = HeldFile::made(m_folder / nextName());
    if (!m_file.isOpen()) {
        fail(errno);
    }
    m_lastBytes = bytesOf(now.first);
    m_pending = frameBytes(FrameKind::Head, FrameFields().number(kJournalVersion).bytes()) +
                frameBytes(FrameKind::First, m_lastBytes);
    m_recorded.emplace(WorkHistory{{}, now.first, {}, 0, std::nullopt});
}

std::string JournalWriter::framesTo(const WorkHistory& now) {
    std::string frames;
    std::vector<HistoryStep>& known = m_recorded->steps;
    // The first of the steps may be forgotten, so that undoing stays bounded.
    if (!isSame(m_recorded->first, now.first)) {
        const auto last = std::ranges::find_if(
            known, [&](const HistoryStep& step) { return isSame(step.after, now.first); });
        const auto count = last - known.begin() + 1;
        frames += frameBytes(FrameKind::Drop, FrameFields().number(count).bytes());
        known.erase(known.begin(), known.begin() + count);
        m_recorded->first = now.first;
    }
    std::size_t kept = 0;
    while (kept < known.size() && kept < now.steps.size() &&
           isSame(known[kept].after, now.steps[kept].after) && known[kept].what == now.steps[kept].what) {
        ++kept;
    }
    if (kept < known.size()) {
        frames += frameBytes(FrameKind::Cut, FrameFields().number(static_cast<std::int64_t>(kept)).bytes());
        known.resize(kept, HistoryStep{{}, 0, now.first});
        m_lastBytes = bytesOf(kept == 0 ? now.first : known.back().after);
    }
    for (std::size_t i = kept; i < now.steps.size(); ++i) {
        const HistoryStep& step = now.steps[i];
        std::string bytes = bytesOf(step.after);
        frames += frameBytes(FrameKind::Step, FrameFields()
                                                  .text(step.what)
                                                  .number(step.moment)
                                                  .text(changesBetween(m_lastBytes, bytes))
                                                  .bytes());
        m_lastBytes = std::move(bytes);
    }
    const std::int64_t saved = now.saved ? static_cast<std::int64_t>(*now.saved) : -1;
    frames += frameBytes(FrameKind::State, FrameFields()
                                               .text(utf8Of(now.file))
                                               .number(static_cast<std::int64_t>(now.done))
                                               .number(saved)
                                               .bytes());
    return frames;
}

void JournalWriter::append(const std::string& frames) {
    if (!writeAll(m_file.descriptor(), m_pending) || !writeAll(m_file.descriptor(), frames)) {
        fail(errno);
    }
    m_end += static_cast<std::int64_t>(m_pending.size() + frames.size());
    m_pending.clear();
}

void JournalWriter::sync() {
    if (m_file.isOpen() && !syncBytes(m_file.descriptor())) {
        fail(errno);
    }
}

void JournalWriter::remove() {
    m_file.remove();
    m_aside.remove();
    forget();
}

void JournalWriter::forget() {
    m_recorded.reset();
    m_lastBytes.clear();
    m_pending.clear();
    m_end = 0;
}

} // namespace maillage
