#include "app/windows/features/map/display_feature.hpp"

#include "app/map/map_view.hpp"

#include <QActionGroup>

namespace maillage {

DisplayFeature::DisplayFeature(ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document),
      m_frame(frame),
      m_panel(new ThemePanel(document)),
      m_dock(&frame.addDock({.name = "themes",
                             .title = tr("Thème"),
                             .area = Qt::LeftDockWidgetArea,
                             .isPermanent = true,
                             .size = 290},
                            m_panel)) {
    makeThemes();
    followOption(ActionId::CommuneNames, &MapOptions::communeNames);
    followOption(ActionId::EpciBorders, &MapOptions::epciBorders);
    followOption(ActionId::EpciNames, &MapOptions::epciNames);
    followHypotheses();
    frame.on(ActionId::ShowAll, &map, [&map] { map.showAll(); });
    frame.on(ActionId::ZoomIn, &map, [&map] { map.zoomAt(map.rect().center(), 1); });
    frame.on(ActionId::ZoomOut, &map, [&map] { map.zoomAt(map.rect().center(), -1); });
}

void DisplayFeature::makeThemes() {
    auto* group = new QActionGroup(this);
    for (QAction* action : m_frame.actions().themes()) {
        group->addAction(action);
        const auto theme = static_cast<Theme>(action->data().toInt());
        connect(action, &QAction::triggered, this,
                [this, theme] { m_document.look([theme](ViewState& view) { view.theme = theme; }); });
        const auto follow = [this, action, theme] { action->setChecked(m_document.view().theme == theme); };
        connect(&m_document, &ProjectDocument::changed, this, follow);
        follow();
    }
}

void DisplayFeature::followOption(ActionId id, bool MapOptions::*option) {
    QAction& action = m_frame.action(id);
    connect(&action, &QAction::triggered, this, [this, option](bool on) {
        m_document.look([option, on](ViewState& view) { view.options.*option = on; });
    });
    const auto follow = [this, &action, option] { action.setChecked(m_document.view().options.*option); };
    connect(&m_document, &ProjectDocument::changed, this, follow);
    follow();
}

void DisplayFeature::followHypotheses() {
    QAction& attestedOnly = m_frame.action(ActionId::AttestedOnly);
    connect(&attestedOnly, &QAction::toggled, this,
            [this](bool on) { m_document.look([on](ViewState& view) { view.withHypotheses = !on; }); });
    const auto follow = [this, &attestedOnly] { attestedOnly.setChecked(!m_document.view().withHypotheses); };
    connect(&m_document, &ProjectDocument::changed, this, follow);
    follow();
}

} // namespace maillage
