#include "core/store/journal/recovery.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/page/page_template.hpp"
#include "core/store/journal/journal_frames.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/sqlite_changes.hpp"
#include "core/store/store_errors.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>

namespace maillage {

namespace {

/// `now` with the parts of `before` in the place of those that are equal to them.
Project sharing(Project now, const Project& before) {
    const auto share = [](auto& part, const auto& other) {
        if (part != nullptr && other != nullptr && *part == *other) {
            part = other;
        }
    };
    share(now.territory, before.territory);
    share(now.baseMap, before.baseMap);
    share(now.structures, before.structures);
    share(now.qpvs, before.qpvs);
    share(now.published, before.published);
    share(now.scenarios, before.scenarios);
    share(now.sources, before.sources);
    share(now.passages, before.passages);
    share(now.travelTimes, before.travelTimes);
    share(now.needs, before.needs);
    share(now.pageTemplates, before.pageTemplates);
    return now;
}

} // namespace

AbandonedWork::AbandonedWork(HeldFile file) : m_file(std::move(file)) {
    std::ifstream stream(m_file.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    std::error_code unknown;
    if (const auto time = std::filesystem::last_write_time(m_file.path(), unknown); !unknown) {
        const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
        m_written = std::chrono::duration_cast<std::chrono::seconds>(since).count();
    }
    read(bytes.str());
}

void AbandonedWork::fail(const std::string& detail) const {
    throw Error(ErrorCode::JournalDamaged, {utf8Of(m_file.path()), detail});
}

void AbandonedWork::read(std::string_view journal) {
    std::vector<JournalFrame> frames = framesOf(journal);
    // What belongs to a group that was cut short counts for nothing.
    while (!frames.empty() && frames.back().kind != FrameKind::State) {
        frames.pop_back();
    }
    const bool isOurs = frames.size() >= 3 && frames[0].kind == FrameKind::Head &&
                        FrameCursor(frames[0].fields).number() == kJournalVersion &&
                        frames[1].kind == FrameKind::First;
    if (!isOurs) {
        fail("head");
    }
    m_first = frames[1].fields;
    for (const JournalFrame& frame : frames) {
        FrameCursor fields(frame.fields);
        if (frame.kind == FrameKind::Step) {
            const auto what = fields.text();
            const auto moment = fields.number();
            const auto changes = fields.text();
            if (!what || !moment || !changes) {
                fail("step");
            }
            m_steps.push_back({std::string(*what), *moment, std::string(*changes)});
        } else if (frame.kind == FrameKind::Cut || frame.kind == FrameKind::Drop) {
            const auto count = fields.number();
            if (!count || *count < 0 || static_cast<std::size_t>(*count) > m_steps.size()) {
                fail("count");
            }
            const auto end = m_steps.begin() + *count;
            if (frame.kind == FrameKind::Cut) {
                m_steps.erase(end, m_steps.end());
            } else {
                std::move(m_steps.begin(), end, std::back_inserter(m_dropped));
                m_steps.erase(m_steps.begin(), end);
            }
        } else if (frame.kind == FrameKind::State) {
            const auto file = fields.text();
            const auto done = fields.number();
            const auto saved = fields.number();
            if (!file || !done || !saved || *done < 0 || static_cast<std::size_t>(*done) > m_steps.size()) {
                fail("state");
            }
            m_projectFile = std::filesystem::path(std::string(*file));
            m_done = static_cast<std::size_t>(*done);
            m_saved = *saved < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(*saved));
        }
    }
}

std::vector<std::string> AbandonedWork::unsavedSteps() const {
    const std::size_t saved = std::min(m_saved.value_or(0), m_steps.size());
    std::vector<std::string> names;
    for (std::size_t i = std::min(saved, m_done); i < std::max(saved, m_done); ++i) {
        names.push_back(m_steps[i].what);
    }
    return names;
}

WorkHistory AbandonedWork::history() const {
    try {
        Database database = Database::ofBytes(m_first);
        for (const Step& step : m_dropped) {
            applyChanges(database, step.changes);
        }
        WorkHistory history{m_projectFile, readRows(database), {}, m_done, m_saved};
        for (const Step& step : m_steps) {
            applyChanges(database, step.changes);
            const Project& before = history.steps.empty() ? history.first : history.steps.back().after;
            history.steps.push_back({step.what, step.moment, sharing(readRows(database), before)});
        }
        return history;
    } catch (const SqliteFailure& failure) {
        fail(failure.message);
    } catch (const DamagedRow& row) {
        fail(row.detail);
    }
}

std::vector<AbandonedWork> abandonedWorks(const std::filesystem::path& folder) {
    std::vector<AbandonedWork> works;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.path().extension() != ".journal") {
            continue;
        }
        HeldFile file = HeldFile::taken(entry.path());
        if (!file.isOpen()) {
            continue; // its process lives
        }
        try {
            AbandonedWork work(std::move(file));
            if (work.isUnsaved()) {
                works.push_back(std::move(work));
            } else {
                work.remove();
            }
        } catch (const Error&) {
            std::filesystem::remove(entry.path(), none); // nothing whole was ever written to it
        }
    }
    std::ranges::sort(works, std::ranges::greater(), &AbandonedWork::moment);
    return works;
}

} // namespace maillage
