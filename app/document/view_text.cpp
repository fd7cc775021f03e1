#include "app/document/view_text.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/change/evolution_text.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

QString viewTitle(const ProjectDocument& document) {
    return viewTitle(document, placeText(document.project().settings));
}

QString viewTitle(const ProjectDocument& document, const QString& place) {
    const ViewState& view = document.view();
    return titleFor(view.theme == Theme::Evolution
                        ? evolutionTitle(place, earlierDate(view, document.project().settings), view.date)
                        : titleText(place, document.sheet(), view.date),
                    view.theme == Theme::Besoin ||
                        !tellsAttestedAlone(document.project(), view.date, view.withHypotheses));
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
