// Nothing done in the window is lost with it: each step goes to a journal, and what an interrupted sitting
// left is offered at the next start.
#pragma once

#include "app/dialogs/files/recovery_dialog.hpp"
#include "app/document/journal_keeper.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class RecoveryFeature : public QObject {
    Q_OBJECT
public:
    RecoveryFeature(ProjectDocument& document, MapView& map, Frame& frame);

    /// From now on, and all that was done before.
    void keepJournal(const std::filesystem::path& folder);
    /// The window goes, and what it holds is saved, not wanted, or in another's journal.
    void endJournal();
    /// Waits until the disk has all that was done.
    void flushJournal();

    /// Asks about the work that interrupted sittings left in the folder, the last first, until one is taken
    /// up.
    void offer(const std::filesystem::path& folder);
    /// How it is asked about; by default, a dialog.
    void setQuestion(std::function<RecoveryAnswer(const RecoveryWords&)> question) {
        m_ask = std::move(question);
    }

private:
    /// True when it is taken up.
    bool offerOne(AbandonedWork& work);

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    std::unique_ptr<JournalKeeper> m_keeper;
    std::function<RecoveryAnswer(const RecoveryWords&)> m_ask;
};

} // namespace maillage
