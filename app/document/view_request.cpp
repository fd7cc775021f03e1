#include "app/document/view_request.hpp"

namespace maillage {

PageRequest requestOf(const Project& project, const ViewState& view, const Scenario& scenario) {
    PageRequest request{{view.date, view.withHypotheses, scenario.edits.empty() ? nullptr : &scenario},
                        view.theme};
    request.comparedScenario = project.findScenario(view.comparedScenario);
    request.comparedDate = view.comparedDate;
    request.map = view.options;
    return request;
}

Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
               const Derived* previous) {
    return derive(project, requestOf(project, view, scenario), previous);
}

} // namespace maillage
