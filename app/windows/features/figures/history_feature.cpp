#include "app/windows/features/figures/history_feature.hpp"

#include "app/panels/history_panel.hpp"

#include <QUndoView>

namespace maillage {

HistoryFeature::HistoryFeature(ProjectDocument& document, Frame& frame) {
    frame.addDock({.name = "history",
                   .title = tr("Historique"),
                   .area = Qt::RightDockWidgetArea,
                   .action = ActionId::History},
                  makeHistoryPanel(document.undoStack()));
}

} // namespace maillage
