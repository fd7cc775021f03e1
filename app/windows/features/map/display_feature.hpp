// What the map shows and how large: its theme with the legend, what it bears besides, its scale.
#pragma once

#include "app/panels/map/theme_panel.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class DisplayFeature : public QObject {
    Q_OBJECT
public:
    DisplayFeature(ProjectDocument& document, MapView& map, Frame& frame);

    [[nodiscard]] QDockWidget& dock() { return *m_dock; }
    [[nodiscard]] LegendPanel& legend() { return m_panel->legend(); }

private:
    void makeThemes();
    /// The action says whether the map bears something, and changes it.
    void followOption(ActionId id, bool MapOptions::*option);
    void followHypotheses();

    ProjectDocument& m_document;
    Frame& m_frame;
    ThemePanel* m_panel;
    QDockWidget* m_dock;
};

} // namespace maillage
