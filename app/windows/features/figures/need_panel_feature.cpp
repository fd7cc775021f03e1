#include "app/windows/features/figures/need_panel_feature.hpp"

#include "app/dialogs/needs/indicator_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/needs/need_panel.hpp"

#include <QDockWidget>

namespace maillage {

NeedPanelFeature::NeedPanelFeature(ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document),
      m_frame(frame),
      m_panel(new NeedPanel(document)),
      m_dock(&frame.addDock({.name = "needs",
                             .title = tr("Besoins"),
                             .area = Qt::BottomDockWidgetArea,
                             .action = ActionId::Needs,
                             .size = 340},
                            m_panel)) {
    connect(m_panel, &NeedPanel::exportAsked, this, &NeedPanelFeature::exportAsked);
    connect(m_panel, &NeedPanel::indicatorAsked, this, &NeedPanelFeature::addIndicator);
    connect(m_panel, &NeedPanel::importAsked, this,
            [&frame] { frame.action(ActionId::ImportNeeds).trigger(); });
    connect(m_panel, &NeedPanel::mapAsked, this, [this, &map](Theme theme) {
        map.interruptTool();
        m_document.look([theme](ViewState& view) { view.theme = theme; });
    });
}

void NeedPanelFeature::show() {
    m_frame.reveal(*m_dock);
}

void NeedPanelFeature::showPortrait() {
    m_panel->showTab(NeedPanel::PortraitTab);
    show();
}

void NeedPanelFeature::addIndicator() {
    auto* dialog = new IndicatorDialog(m_document.project(), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NeedIndicator added = dialog->indicator();
        Project project = m_document.project();
        NeedFacts facts = *project.needs;
        facts.indicators.push_back(added);
        project = project.withNeeds(std::move(facts));
        const bool isDone = m_frame.attempt([&] {
            m_document.replaceProject(
                project, tr("Ajouter l'indicateur « %1 »").arg(QString::fromStdString(added.label)));
        });
        if (isDone) {
            m_panel->inquiry().ask({added.id});
        }
    });
    dialog->open();
}

} // namespace maillage
