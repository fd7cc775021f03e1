// The file of the document: saved, and shared with others.
#include "app/document/project_document.hpp"

#include "core/base/text.hpp"
#include "core/store/store_errors.hpp"

namespace maillage {

void ProjectDocument::save(const std::filesystem::path& path) {
    if (path != m_path || !m_onDisk) {
        return saveOver(path);
    }
    if (m_heldBy && otherHolder(path)) {
        throw Error(ErrorCode::ProjectHeld,
                    {utf8Of(path), m_heldBy->person, m_heldBy->machine, formatInteger(m_heldBy->since)});
    }
    settle(path, saveProject(m_project, path, *m_onDisk));
    m_undoStack.setClean();
    Q_EMIT changed();
}

void ProjectDocument::saveOver(const std::filesystem::path& path) {
    writeProject(m_project, path);
    settle(path, stampOf(path));
    m_undoStack.setClean();
    Q_EMIT changed();
}

void ProjectDocument::mergeWith(const ProjectOnDisk& theirs, const Project& merged) {
    replaceProject(merged, tr("Réunir avec les changements d'un autre"));
    m_onDisk = theirs;
}

void ProjectDocument::settle(const std::filesystem::path& path, const FileStamp& stamp) {
    const bool isAnother = path != m_path;
    m_path = path;
    m_onDisk = ProjectOnDisk{m_project, stamp};
    if (isAnother) {
        m_lock.reset();
    }
    if (m_lock == nullptr) {
        lock();
    }
}

void ProjectDocument::settleRestored(const WorkHistory& history) {
    m_path.clear();
    m_onDisk.reset();
    m_heldBy.reset();
    m_lock.reset();
    if (history.file.empty()) {
        return;
    }
    settle(history.file, FileStamp());
    // What the file held for the person who worked on it; saving compares it with what it holds then.
    const std::size_t saved = history.saved.value_or(0);
    m_onDisk->project = saved == 0 ? history.first : history.steps[saved - 1].after;
}

void ProjectDocument::lock() {
    m_heldBy = otherHolder(m_path);
    if (!m_heldBy) {
        m_lock = std::make_shared<ProjectLock>(m_path);
    }
}

void ProjectDocument::takeOver() {
    m_heldBy.reset();
    m_lock = std::make_shared<ProjectLock>(m_path);
}

} // namespace maillage
