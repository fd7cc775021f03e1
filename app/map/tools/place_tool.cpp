#include "app/map/tools/place_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

void PlaceTool::activate() {
    map().setFocus();
}

void PlaceTool::deactivate() {
    map().document().setGhostSite(std::nullopt);
}

QString PlaceTool::sentence() const {
    return tr(
        "Simuler un EVS\u00A0: cliquez sur la commune où l'ouvrir\u00A0; il s'ajoute au scénario, la base ne "
        "change pas\u00A0; Échap y renonce");
}

QString PlaceTool::remark() const {
    const auto& problem = map().document().ghostProblem();
    return problem ? sentenceOf(*problem) : QString();
}

void PlaceTool::hover(std::optional<CommuneIndex> commune) {
    ProjectDocument& document = map().document();
    const bool isTried = commune == map().pointed() && (document.ghost() || document.ghostProblem());
    if (commune && !isTried) {
        document.setGhostSite(commune);
    }
}

void PlaceTool::leave() {
    map().document().setGhostSite(std::nullopt);
}

void PlaceTool::click(const MapMouse& mouse) {
    map().point(map().communeAt(mouse.place));
    place();
}

bool PlaceTool::key(const QKeyEvent& event) {
    if (isEnter(event)) {
        place();
        return true;
    }
    walk(event, map().pointed());
    return isArrow(event);
}

void PlaceTool::place() {
    if (map().document().ghost()) {
        map().document().placeGhost();
        layDown();
    }
}

} // namespace maillage
