#include "app/windows/features/figures/figure_feature.hpp"

namespace maillage {

FigureFeature::FigureFeature(ProjectDocument& document, Frame& frame)
    : m_panel(new FigurePanel(document)),
      m_dock(&frame.addDock({.name = "figures",
                             .title = tr("Indicateurs"),
                             .area = Qt::RightDockWidgetArea,
                             .isPermanent = true},
                            m_panel)),
      m_description(new DescriptionPanel(document)),
      m_descriptionDock(&frame.addDock({.name = "description",
                                        .title = tr("La carte en mots"),
                                        .area = Qt::RightDockWidgetArea,
                                        .action = ActionId::Words},
                                       m_description)) {
    connect(&document.selection(), &Selection::currentChanged, m_panel, &FigurePanel::explain);
    frame.on(ActionId::Words, this, [this, &frame] { frame.reveal(*m_descriptionDock); });
    frame.on(ActionId::CopyWords, this, [this] { m_description->copy(); });
}

} // namespace maillage
