// What the menu of edition offers: undo and redo, the search of a place, and which communes are chosen.
#pragma once

#include "app/panels/map/search_box.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class EditFeature : public QObject {
    Q_OBJECT
public:
    EditFeature(ProjectDocument& document, MapView& map, Frame& frame);

    [[nodiscard]] SearchBox& searchBox() { return *m_search; }

private:
    void giveUndo();
    /// Every commune, or every line of the list that has the focus.
    void selectAll();

    ProjectDocument& m_document;
    Frame& m_frame;
    SearchBox* m_search;
};

} // namespace maillage
