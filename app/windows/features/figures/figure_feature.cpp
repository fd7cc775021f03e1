#include "app/windows/features/figures/figure_feature.hpp"

namespace maillage {

namespace {

ActionId remedyOf(MissingPart part) {
    switch (part) {
    case MissingPart::Qpvs:
        return ActionId::ImportQpvs;
    case MissingPart::Epcis:
        return ActionId::ImportEpcis;
    case MissingPart::Structures:
    case MissingPart::Territories:
    case MissingPart::Populations:
        break;
    }
    return ActionId::ImportList;
}

} // namespace

FigureFeature::FigureFeature(ProjectDocument& document, Frame& frame)
    : m_panel(new FigurePanel(document)), m_description(new DescriptionPanel(document)) {
    frame.addDock({.name = "figures",
                   .title = tr("Indicateurs"),
                   .area = Qt::RightDockWidgetArea,
                   .isPermanent = true,
                   .size = 330},
                  m_panel);
    frame.addDock({.name = "description",
                   .title = tr("La carte en mots"),
                   .area = Qt::RightDockWidgetArea,
                   .action = ActionId::Words},
                  m_description);
    connect(&document.selection(), &Selection::currentChanged, m_panel, &FigurePanel::explain);
    // What brings it opens once the panel has done with the click.
    connect(
        m_panel, &FigurePanel::missingAsked, this,
        [&frame](MissingPart part) { frame.action(remedyOf(part)).trigger(); }, Qt::QueuedConnection);
    connect(m_panel, &FigurePanel::portraitAsked, this, &FigureFeature::portraitAsked);
    frame.on(ActionId::CopyWords, this, [this] { m_description->copy(); });
}

} // namespace maillage
