// What a person changes on the map itself: the menus of the structures there, and the way back to looking.
#pragma once

#include "app/document/project_document.hpp"
#include "app/panels/simulation/structure_menu.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;
class TablePanel;

class ToolFeature : public QObject {
    Q_OBJECT
public:
    ToolFeature(ProjectDocument& document, MapView& map, TablePanel& tables, Frame& frame);

    [[nodiscard]] ScenarioChanges& changes() { return *m_changes; }

Q_SIGNALS:
    /// The form of a structure of the base is asked for: of this id, or of a new one with its seat there.
    void structureAsked(const std::string& structure);
    void newStructureAsked(std::optional<maillage::CommuneIndex> seat);

private:
    /// What the menus lead to.
    [[nodiscard]] StructureForms forms();
    void makeMapMenu();
    void makeTableMenu(TablePanel& tables);
    /// The same by the keyboard, for the commune chosen with the arrow keys.
    void makeChosenMenu();
    void showMenu(const std::function<void(QMenu&)>& fill, const QPoint& place);
    /// Escape puts the tool in the hand away, and ends a preview.
    void refreshAbandon();

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    ScenarioChanges* m_changes;
};

} // namespace maillage
