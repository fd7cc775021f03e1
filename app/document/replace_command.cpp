#include "app/document/replace_command.hpp"

#include "core/model/project_size.hpp"

#include <QDateTime>

namespace maillage {

ReplaceCommand::ReplaceCommand(ProjectDocument& document, Project after, const QString& what, int mergeId)
    : QUndoCommand(what),
      m_document(document),
      m_before(document.m_project),
      m_after(std::move(after)),
      m_mergeId(mergeId),
      m_moment(QDateTime::currentSecsSinceEpoch()),
      m_bytes(bytesNotShared(m_before, m_after)) {}

ReplaceCommand::ReplaceCommand(ProjectDocument& document, const HistoryStep& step)
    : QUndoCommand(QString::fromStdString(step.what)),
      m_document(document),
      m_before(document.m_project),
      m_after(step.after),
      m_mergeId(-1),
      m_moment(step.moment),
      m_bytes(bytesNotShared(m_before, m_after)) {}

void ReplaceCommand::undo() {
    m_document.show(m_before);
}

void ReplaceCommand::redo() {
    m_document.show(m_after);
}

bool ReplaceCommand::mergeWith(const QUndoCommand* next) {
    const auto* following = dynamic_cast<const ReplaceCommand*>(next);
    if (following == nullptr) {
        return false;
    }
    m_after = following->m_after;
    m_moment = following->m_moment;
    m_bytes = bytesNotShared(m_before, m_after);
    // Only changes of the scenario merge; one that ends where it began is no change.
    setObsolete(*m_before.scenarios == *m_after.scenarios);
    return true;
}

} // namespace maillage
