// The one undo command: the project before and after. Parts are shared, so both are small, and neither
// direction can fail.
#pragma once

#include "app/document/project_document.hpp"

#include <QUndoCommand>

namespace maillage {

class ReplaceCommand : public QUndoCommand {
public:
    /// Precondition: the document can derive its figures from `after`. Commands of one `mergeId` merge, -1
    /// never.
    ReplaceCommand(ProjectDocument& document, Project after, const QString& what, int mergeId);
    /// A step that was done before, put back; it merges with none.
    ReplaceCommand(ProjectDocument& document, const HistoryStep& step);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* next) override;
    [[nodiscard]] const Project& before() const { return m_before; }
    [[nodiscard]] const Project& after() const { return m_after; }
    /// When it was done, seconds since 1970.
    [[nodiscard]] std::int64_t moment() const { return m_moment; }
    /// What it holds that the step before does not (project_size.hpp).
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    ProjectDocument& m_document;
    Project m_before;
    Project m_after;
    int m_mergeId;
    std::int64_t m_moment;
    std::size_t m_bytes;
};

} // namespace maillage
