// Writes what is done in a document to its journal, on a thread of its own, as it is done.
#pragma once

#include "app/document/project_document.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace maillage {

/// What comes while something is being written is written together next; the disk is waited for at most
/// every few seconds. Destroying it ends the journal's file where everything is saved, and leaves it
/// otherwise.
class JournalKeeper : public QObject {
    Q_OBJECT
public:
    /// Nothing is written before the first step. The document must outlive it.
    JournalKeeper(ProjectDocument& document, std::filesystem::path folder, QObject* parent = nullptr);
    ~JournalKeeper() override;

    /// Waits until the disk has all that was done so far.
    void flush();
    /// What was done is saved, taken up elsewhere or not wanted: no file of it stays.
    void discard();

Q_SIGNALS:
    /// Once, until it is written again: what is done now would be lost with the program.
    void failed(const maillage::Error& error);

private:
    void note();
    void work(const std::stop_token& stop);
    /// Told on the thread of this object, once for all failures in a row.
    void tellFailure(const Error& error);

    ProjectDocument& m_document;
    std::filesystem::path m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_awake;
    std::condition_variable m_written;
    std::optional<WorkHistory> m_next;
    bool m_isWriting = false;
    bool m_mustSync = false;
    bool m_isDiscarded = false;
    bool m_hasFailed = false; // of the worker alone
    std::jthread m_thread;
};

} // namespace maillage
