// What was done to the project, step by step; a click goes to that state.
#pragma once

class QUndoStack;
class QUndoView;

namespace maillage {

/// Of the stack, which must outlive it: the steps in their order, from the project as it was opened on; the
/// state that was saved bears a mark.
[[nodiscard]] QUndoView* makeHistoryPanel(QUndoStack& stack);

} // namespace maillage
