#include "app/document/journal_keeper.hpp"

#include "core/store/journal/journal_writer.hpp"

#include <chrono>

namespace maillage {

namespace {

using Clock = std::chrono::steady_clock;

/// What a machine that loses its power may take away.
constexpr std::chrono::seconds kSyncEvery(5);
/// Where nothing could be written.
constexpr std::chrono::seconds kTryAgainAfter(20);

} // namespace

JournalKeeper::JournalKeeper(ProjectDocument& document, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_document(document), m_folder(std::move(folder)) {
    const QUndoStack& steps = document.undoStack();
    connect(&steps, &QUndoStack::indexChanged, this, &JournalKeeper::note);
    connect(&steps, &QUndoStack::cleanChanged, this, &JournalKeeper::note);
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    if (steps.count() > 0) {
        note();
    }
}

JournalKeeper::~JournalKeeper() {
    if (m_document.undoStack().isClean()) {
        discard();
    }
}

void JournalKeeper::note() {
    WorkHistory now = m_document.history();
    const std::scoped_lock lock(m_mutex);
    m_next = std::move(now);
    m_awake.notify_one();
}

void JournalKeeper::flush() {
    std::unique_lock lock(m_mutex);
    m_mustSync = true;
    m_awake.notify_one();
    m_written.wait(lock, [this] { return !m_next && !m_isWriting && !m_mustSync; });
}

void JournalKeeper::discard() {
    {
        const std::scoped_lock lock(m_mutex);
        m_next.reset();
        m_isDiscarded = true;
    }
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void JournalKeeper::tellFailure(const Error& error) {
    if (!std::exchange(m_hasFailed, true)) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    }
}

void JournalKeeper::work(const std::stop_token& stop) {
    JournalWriter journal(m_folder);
    std::optional<WorkHistory> unwritten;
    bool isSynced = true;
    Clock::time_point synced = Clock::now() - kSyncEvery;
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto hasWork = [this] { return m_next.has_value() || m_mustSync; };
        if (unwritten) {
            m_awake.wait_for(lock, stop, kTryAgainAfter, hasWork);
        } else if (!isSynced) {
            m_awake.wait_until(lock, stop, synced + kSyncEvery, hasWork);
        } else {
            m_awake.wait(lock, stop, hasWork);
        }
        if (m_next) {
            unwritten = std::exchange(m_next, std::nullopt);
        }
        const bool mustSync = std::exchange(m_mustSync, false);
        m_isWriting = true;
        lock.unlock();
        try {
            if (unwritten) {
                // Nothing done yet, or all of another project: there is nothing to take up. A project that
                // no file ever had is all there is of it.
                const bool isEmpty = unwritten->steps.empty() && unwritten->isSaved();
                isEmpty ? journal.remove() : journal.record(*unwritten);
                unwritten.reset();
                isSynced = false;
            }
            if (!isSynced && (mustSync || Clock::now() >= synced + kSyncEvery)) {
                journal.sync();
                isSynced = true;
                synced = Clock::now();
            }
            m_hasFailed = false;
        } catch (const Error& error) {
            tellFailure(error);
        } catch (const std::bad_alloc&) {
            tellFailure(Error(ErrorCode::WriteFailed, {m_folder.string(), "memory"}));
        }
        lock.lock();
        m_isWriting = false;
        m_written.notify_all();
    }
    if (m_next) {
        unwritten = std::exchange(m_next, std::nullopt);
    }
    lock.unlock();
    if (m_isDiscarded) {
        journal.remove();
    } else if (unwritten) {
        try {
            journal.record(*unwritten);
        } catch (const Error&) {
            // The last attempt; it was told before.
        }
    }
}

} // namespace maillage
