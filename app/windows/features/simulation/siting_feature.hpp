// Where the next structures should open: the dock that asks, and the preview of an answer on the map.
#pragma once

#include "app/panels/siting/siting_panel.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class SitingFeature : public QObject {
    Q_OBJECT
public:
    SitingFeature(ProjectDocument& document, MapView& map, Frame& frame);

private:
    void show();
    void askCertificate();

    ProjectDocument& m_document;
    Frame& m_frame;
    SitingPanel* m_panel;
    QDockWidget* m_dock;
};

} // namespace maillage
