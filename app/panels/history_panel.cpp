#include "app/panels/history_panel.hpp"

#include "app/text/texts.hpp"

#include <QStyle>
#include <QUndoView>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QUndoView* makeHistoryPanel(QUndoStack& stack) {
    auto* view = new QUndoView(&stack);
    view->setEmptyLabel(tr("État d'ouverture"));
    view->setCleanIcon(view->style()->standardIcon(QStyle::SP_DialogSaveButton));
    view->setAccessibleName(tr("Historique"));
    view->setAccessibleDescription(
        tr("Chaque étape depuis l'ouverture\u00A0; choisir une étape y ramène le projet"));
    view->setToolTip(tr("Un clic ramène le projet à cette étape\u00A0; le dessin marque l'état enregistré"));
    return view;
}

} // namespace maillage
