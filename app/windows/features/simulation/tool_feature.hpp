// What a person changes on the map itself: the structures of the scenario, a territory, an EVS that is tried.
// One of these at a time; Escape ends it.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;
class ScenarioTool;
class TablePanel;

class ToolFeature : public QObject {
    Q_OBJECT
public:
    ToolFeature(ProjectDocument& document, MapView& map, TablePanel& tables, Frame& frame);

    [[nodiscard]] ScenarioTool& tool() { return *m_tool; }

private:
    void followModes();
    void followMap();
    void makeMenus();
    void showMenu(const std::function<void(QMenu&)>& fill, const QPoint& place);
    void abandon();
    void refreshAbandon();

    ProjectDocument& m_document;
    MapView& m_map;
    TablePanel& m_tables;
    Frame& m_frame;
    ScenarioTool* m_tool;
};

} // namespace maillage
