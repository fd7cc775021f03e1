// The status line: what lies under the mouse, what the map's scale leaves out, on what the map rests.
#pragma once

#include "app/document/project_document.hpp"

class QLabel;
class QStatusBar;

namespace maillage {

class LegendPanel;
class MapView;

class StatusLine : public QObject {
    Q_OBJECT
public:
    StatusLine(const ProjectDocument& document, MapView& map, LegendPanel& legend, QStatusBar& bar);

private:
    /// Tells what the map's scale leaves out: signs gathered in one, names without room.
    void followLayout();
    void showPointed(std::optional<CommuneIndex> commune);
    void refresh();

    const ProjectDocument& m_document;
    MapView& m_map;
    LegendPanel& m_legend;
    QLabel* m_pointed;
    QLabel* m_notice;
    QLabel* m_unplaced;
    QLabel* m_scale;
};

} // namespace maillage
