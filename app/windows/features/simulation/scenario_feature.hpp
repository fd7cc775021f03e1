// The list of scenarios, and the dialogs that merge, compare or make one the base.
#pragma once

#include "app/panels/simulation/scenario_panel.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class ScenarioFeature : public QObject {
    Q_OBJECT
public:
    ScenarioFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

private:
    void merge(const std::string& name);
    void makeBase(const std::string& name);
    void compare();

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
    ScenarioPanel* m_panel;
};

} // namespace maillage
