// Structures added and changed in their form, from wherever a person asks for it.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class FigurePanel;
class MapView;
class StructureFormDialog;
class TablePanel;
class ToolFeature;

class StructureFeature : public QObject {
    Q_OBJECT
public:
    StructureFeature(MapView& map, const FigurePanel& figures, const TablePanel& tables,
                     const ToolFeature& menus, Frame& frame);

    /// The form of a new structure, seated in `seat` where one is given.
    void add(std::optional<CommuneIndex> seat);
    /// That of the structure of this id, if the project has it.
    void edit(const std::string& structure);

private:
    void fillChosen(QMenu& menu);
    /// One at a time: another takes its place.
    void show(StructureFormDialog* dialog);

    MapView& m_map;
    Frame& m_frame;
};

} // namespace maillage
