// The file of the document: saved, and shared with others.
#include "app/document/project_document.hpp"

#include "core/base/text.hpp"
#include "core/store/store_errors.hpp"

namespace maillage {

void ProjectDocument::save(const std::filesystem::path& path) {
    lookAtHolder();
    if (const auto other = otherHolder(path)) {
        throw Error(ErrorCode::ProjectHeld,
                    {utf8Of(path), other->person, other->machine, formatInteger(other->since)});
    }
    if (path != m_path || !m_onDisk) {
        return saveOver(path);
    }
    if (m_heldBy) {
        takeOver();
    }
    settle(path, saveProject(m_project, path, *m_onDisk));
    m_undoStack.setClean();
    Q_EMIT changed();
}

void ProjectDocument::saveOver(const std::filesystem::path& path) {
    settle(path, writeProject(m_project, path));
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
    m_isLeft = false;
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
    m_isLeft = false;
    if (!m_heldBy) {
        m_lock = std::make_shared<ProjectLock>(m_path);
    }
}

void ProjectDocument::lookAtHolder() {
    if (m_path.empty()) {
        return;
    }
    const std::optional<LockOwner> other = otherHolder(m_path);
    if (m_lock && !other) {
        m_lock->restore();
    }
    const bool isLeft = m_heldBy && !other;
    if (isLeft == m_isLeft && (!other || other == m_heldBy)) {
        return;
    }
    m_isLeft = isLeft;
    if (other) {
        m_heldBy = other;
        m_lock.reset();
    }
    Q_EMIT holderChanged();
}

void ProjectDocument::takeOver() {
    m_heldBy.reset();
    m_isLeft = false;
    m_lock.reset(); // or it would take the new one with it
    m_lock = std::make_shared<ProjectLock>(m_path);
    Q_EMIT holderChanged();
}

} // namespace maillage
