#include "app/document/view_text.hpp"

#include "app/render/evolution_text.hpp"
#include "app/render/map_description.hpp"
#include "app/render/qt_text.hpp"

namespace maillage {

QString viewTitle(const ProjectDocument& document) {
    const ViewState& view = document.view();
    const Settings& settings = document.project().settings;
    return view.theme == Theme::Evolution ? evolutionTitle(settings, earlierDate(view, settings), view.date)
                                          : titleText(settings, view.theme, view.date);
}

QString viewDescription(const ProjectDocument& document) {
    return document.view().theme == Theme::Evolution
               ? evolutionDescription(document.project(), viewDifference(document))
               : mapDescription(document.project(), document.result().after);
}

DateDifference viewDifference(const ProjectDocument& document) {
    const ViewState& view = document.view();
    const Scenario scenario = document.scenario();
    return differenceBetween(document.project(), earlierDate(view, document.project().settings), view.date,
                             view.withHypotheses, scenario.edits.empty() ? nullptr : &scenario);
}

} // namespace maillage
