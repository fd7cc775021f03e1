// The needs of communes and EPCI: their dock, what of it is seen on the map, and what goes to a file.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"
#include "core/io/files/table_source.hpp"

namespace maillage {

class MapView;
class NeedPanel;

class NeedPanelFeature : public QObject {
    Q_OBJECT
public:
    NeedPanelFeature(ProjectDocument& document, MapView& map, Frame& frame);

    [[nodiscard]] NeedPanel& panel() { return *m_panel; }
    /// Brings its dock to the front.
    void show();
    /// The same, on the portrait of the commune that is chosen.
    void showPortrait();

Q_SIGNALS:
    /// This is to be written to a file of about this name.
    void exportAsked(const maillage::Table& table, const QString& name);

private:
    void addIndicator();

    ProjectDocument& m_document;
    Frame& m_frame;
    NeedPanel* m_panel;
    QDockWidget* m_dock;
};

} // namespace maillage
