#include "app/map/tools/look_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/drag_tool.hpp"
#include "app/map/tools/rectangle_tool.hpp"
#include "app/map/tools/scenario_steps.hpp"

namespace maillage {

LookTool::LookTool(MapView& map)
    : MapTool(map), m_drag(new DragTool(map)), m_rectangle(new RectangleTool(map)) {}

void LookTool::deactivate() {
    m_grasped.clear();
}

void LookTool::press(const MapMouse& mouse) {
    m_grasped.clear();
    if (!RectangleTool::isWanted(mouse.modifiers)) {
        const std::string sign = map().structureAt(mouse.place);
        m_grasped = rankOf<OpenStructure>(map().document().edits(), sign) ? sign : std::string();
    }
}

void LookTool::drag(const MapMouse& mouse) {
    if (!m_grasped.empty()) {
        m_drag->takeFor(m_grasped, map().communeAt(mouse.pressed));
        return m_drag->drag(mouse);
    }
    if (RectangleTool::isWanted(mouse.modifiers)) {
        m_rectangle->take();
        return m_rectangle->drag(mouse);
    }
    MapTool::drag(mouse);
}

void LookTool::click(const MapMouse& mouse) {
    const bool isAdding = mouse.modifiers.testFlag(Qt::ControlModifier);
    const auto commune = map().communeMeantAt(mouse.place);
    const QString ring = map().ringText(mouse.place);
    const bool isSpread = map().spreadAt(mouse.place);
    if (isAdding && commune) {
        return map().selection().toggle(*commune);
    }
    if (!isSpread) {
        map().selection().choose(commune);
    }
    if (!ring.isEmpty()) {
        Q_EMIT map().told(ring);
    }
}

} // namespace maillage
