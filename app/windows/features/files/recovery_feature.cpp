#include "app/windows/features/files/recovery_feature.hpp"

#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"
#include "core/store/project_file.hpp"

namespace maillage {

namespace {

/// What the file holds now; nullopt where that cannot be read: the work is all the more worth offering.
std::optional<Project> savedProject(const std::filesystem::path& path) {
    if (path.empty()) {
        return std::nullopt;
    }
    try {
        return readProject(path);
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

RecoveryFeature::RecoveryFeature(ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document), m_map(map), m_frame(frame) {}

void RecoveryFeature::keepJournal(const std::filesystem::path& folder) {
    m_keeper = std::make_unique<JournalKeeper>(m_document, folder);
    connect(m_keeper.get(), &JournalKeeper::failed, this, [this](const Error& error) {
        m_frame.tell(
            tr("Journal de travail"),
            tr("Ce que vous faites n'est plus noté au fur et à mesure\u00A0: %1. Enregistrez souvent\u00A0; "
               "Maillage réessaie.")
                .arg(sentenceOf(error)));
    });
}

void RecoveryFeature::endJournal() {
    if (m_keeper != nullptr) {
        m_keeper->discard();
        m_keeper.reset();
    }
}

void RecoveryFeature::flushJournal() {
    if (m_keeper != nullptr) {
        m_keeper->flush();
    }
}

void RecoveryFeature::offer(const std::filesystem::path& folder) {
    std::vector<AbandonedWork> works = abandonedWorks(folder);
    for (std::size_t i = 0; i < works.size(); ++i) {
        bool isTaken = false;
        m_frame.attempt([&] { isTaken = offerOne(works[i]); });
        if (isTaken) {
            const std::size_t others = works.size() - i - 1;
            if (others > 0) {
                m_frame.say(others == 1
                                ? tr("Un autre travail interrompu sera proposé au prochain démarrage")
                                : tr("%1 autres travaux interrompus seront proposés au prochain démarrage")
                                      .arg(countText(others)),
                            Stay::Long);
            }
            return;
        }
    }
}

bool RecoveryFeature::offerOne(AbandonedWork& work) {
    const WorkHistory history = work.history();
    const RecoveryWords words = recoveryWords(work, history.current(), savedProject(work.projectFile()));
    switch (m_ask ? m_ask(words) : RecoveryDialog(words, m_frame.window()).answer()) {
    case RecoveryAnswer::Resume:
        m_map.interruptTool();
        m_document.restore(history);
        m_map.setTool(nullptr);
        m_map.showAll();
        flushJournal(); // the work stands in this window's journal before the other goes
        if (m_keeper != nullptr) {
            work.remove();
        }
        return true;
    case RecoveryAnswer::Later:
        return false;
    case RecoveryAnswer::Forget:
        work.remove();
        return false;
    }
    return false;
}

} // namespace maillage
