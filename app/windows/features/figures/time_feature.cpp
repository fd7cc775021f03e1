#include "app/windows/features/figures/time_feature.hpp"

#include "app/panels/charts/chart_panel.hpp"
#include "app/panels/figures/evolution_panel.hpp"

namespace maillage {

TimeFeature::TimeFeature(ProjectDocument& document, Frame& frame) {
    constexpr int kHeight = 320;
    frame.addDock({.name = "evolution",
                   .title = tr("Évolution"),
                   .area = Qt::BottomDockWidgetArea,
                   .action = ActionId::Evolution,
                   .size = kHeight},
                  new EvolutionPanel(document));
    frame.addDock({.name = "charts",
                   .title = tr("Graphiques"),
                   .area = Qt::BottomDockWidgetArea,
                   .action = ActionId::Charts,
                   .size = kHeight},
                  new ChartPanel(document));
}

} // namespace maillage
