#include "app/windows/features/map/edit_feature.hpp"

#include "app/map/map_view.hpp"

#include <QAbstractItemView>
#include <QApplication>

#include <numeric>

namespace maillage {

namespace {

std::vector<CommuneIndex> allCommunes(const Territory& territory) {
    std::vector<CommuneIndex> communes(territory.size());
    std::iota(communes.begin(), communes.end(), CommuneIndex{0});
    return communes;
}

} // namespace

EditFeature::EditFeature(ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document), m_frame(frame), m_search(new SearchBox(document)) {
    giveUndo();
    connect(m_search, &SearchBox::chosen, &map, &MapView::goTo);
    connect(m_search, &SearchBox::notFound, this, [this](const QString& sentence) { m_frame.say(sentence); });
    frame.on(ActionId::Search, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    frame.on(ActionId::SelectAll, this, [this] { selectAll(); });
    frame.on(ActionId::Deselect, this, [this] { m_document.selection().choose(std::nullopt); });
}

void EditFeature::giveUndo() {
    Actions& actions = m_frame.actions();
    QUndoStack& stack = m_document.undoStack();
    actions.give(ActionId::Undo, *stack.createUndoAction(m_frame.window(), actions.row(ActionId::Undo).text));
    actions.give(ActionId::Redo, *stack.createRedoAction(m_frame.window(), actions.row(ActionId::Redo).text));
}

void EditFeature::selectAll() {
    // In a list, its lines.
    if (auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        list != nullptr && m_frame.window()->isAncestorOf(list) &&
        list->selectionMode() == QAbstractItemView::ExtendedSelection) {
        return list->selectAll();
    }
    m_document.selection().set(allCommunes(*m_document.project().territory));
}

} // namespace maillage
