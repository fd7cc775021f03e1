#include "app/document/view_request.hpp"

#include "core/base/error.hpp"
#include "core/carto/need_fills.hpp"

namespace maillage {

namespace {

/// What can be drawn of it: facts may have gone since it was chosen.
std::optional<NeedMapRequest> drawable(const Project& project, const ViewState& view) {
    if (!isOfNeed(view.theme) || !view.need) {
        return std::nullopt;
    }
    try {
        static_cast<void>(studyNeed(project, view.need->question));
    } catch (const Error&) {
        return std::nullopt;
    }
    NeedMapRequest request = *view.need;
    request.classes.classes = usualClasses(view.theme);
    return request;
}

} // namespace

PageRequest requestOf(const Project& project, const ViewState& view, const Scenario& scenario) {
    PageRequest request{{view.date, view.withHypotheses, scenario.edits.empty() ? nullptr : &scenario},
                        view.theme};
    request.comparedScenario = project.findScenario(view.comparedScenario);
    request.comparedDate = view.comparedDate;
    request.map = view.options;
    request.need = drawable(project, view);
    return request;
}

Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
               const Derived* previous) {
    return derive(project, requestOf(project, view, scenario), previous);
}

} // namespace maillage
