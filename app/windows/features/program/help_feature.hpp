// The window's help: the guide at the place that one is at, first steps, what the program is made of.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class FirstSteps;
class MapView;

class HelpFeature : public QObject {
    Q_OBJECT
public:
    HelpFeature(const ProjectDocument& document, MapView& map, Frame& frame);

    /// Opens the guide at a section; at the first when it is unknown.
    void showGuide(const QString& section);
    void showFirstSteps();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFirstSteps(MapView& map);
    void showAbout();

    const ProjectDocument& m_document;
    Frame& m_frame;
    FirstSteps* m_firstSteps;
};

} // namespace maillage
