// An EVS that is tried: the tool that carries it over the map, the list of what was opened, and its fiche.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class SimulationFeature : public QObject {
    Q_OBJECT
public:
    /// `above`: the dock under which its own one stands.
    SimulationFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work,
                      QDockWidget& above);

private:
    void makeDock(QDockWidget& above);
    /// The fiche projet of the structure opened by the change of this rank.
    void showFiche(std::size_t rank);

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
