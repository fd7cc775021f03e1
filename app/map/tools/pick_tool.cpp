#include "app/map/tools/pick_tool.hpp"

#include "app/map/map_overlay.hpp"
#include "app/map/map_view.hpp"

namespace maillage {

void PickTool::takeFor(std::string structure) {
    layDown();
    setStructure(std::move(structure));
    take();
}

void PickTool::setStructure(std::string structure) {
    if (structure == m_structure) {
        return;
    }
    m_structure = std::move(structure);
    map().update();
    Q_EMIT map().sentenceChanged();
}

void PickTool::deactivate() {
    m_structure.clear();
}

void PickTool::click(const MapMouse& mouse) {
    if (const auto commune = map().communeAt(mouse.place)) {
        pick(*commune);
    }
}

bool PickTool::key(const QKeyEvent& event) {
    if (const auto chosen = map().selection().current(); chosen && isEnter(event)) {
        pick(*chosen);
        return true;
    }
    return MapTool::key(event);
}

void PickTool::paint(QPainter& painter, const ViewTransform& view) const {
    paintScenarioTerritory(painter, view, map().document(), m_structure);
}

} // namespace maillage
