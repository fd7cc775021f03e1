#include "app/map/tools/look_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/drag_tool.hpp"
#include "app/map/tools/scenario_steps.hpp"

#include <QPainter>

namespace maillage {

namespace {

bool drawsRectangle(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

} // namespace

LookTool::LookTool(MapView& map) : MapTool(map), m_drag(new DragTool(map)) {}

void LookTool::deactivate() {
    m_grasped.clear();
    m_rectangle.reset();
}

void LookTool::press(const MapMouse& mouse) {
    m_rectangle.reset();
    m_grasped.clear();
    if (!drawsRectangle(mouse.modifiers)) {
        const std::string sign = map().structureAt(mouse.place);
        m_grasped = rankOf<OpenStructure>(map().document().edits(), sign) ? sign : std::string();
    }
}

void LookTool::drag(const MapMouse& mouse) {
    if (!m_grasped.empty()) {
        m_drag->takeFor(m_grasped, map().communeAt(mouse.pressed));
        return m_drag->drag(mouse);
    }
    if (drawsRectangle(mouse.modifiers)) {
        m_rectangle = QRectF(mouse.pressed, mouse.place);
        return map().update();
    }
    MapTool::drag(mouse);
}

void LookTool::release(const MapMouse& mouse) {
    if (!m_rectangle) {
        return MapTool::release(mouse);
    }
    m_rectangle.reset();
    map().update();
    click(mouse);
}

void LookTool::chooseIn(const QRectF& rectangle, bool isAdding) {
    const Territory& territory = *map().document().project().territory;
    std::vector<CommuneIndex> communes;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (rectangle.contains(map().placeOf(territory.commune(i).reference))) {
            communes.push_back(i);
        }
    }
    if (isAdding) {
        return map().selection().add(communes);
    }
    map().selection().set(std::move(communes));
}

void LookTool::click(const MapMouse& mouse) {
    const bool isAdding = mouse.modifiers.testFlag(Qt::ControlModifier);
    // A rectangle that was drawn and closed again is a click, too.
    if (drawsRectangle(mouse.modifiers) &&
        (mouse.place - mouse.pressed).manhattanLength() > MapView::kDragDistance) {
        return chooseIn(QRectF(mouse.pressed, mouse.place).normalized(), isAdding);
    }
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

void LookTool::paint(QPainter& painter, const ViewTransform& /*view*/) const {
    if (m_rectangle) {
        const double unit = map().unit();
        painter.setPen(QPen(map().palette().color(QPalette::Highlight), 30, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(m_rectangle->topLeft() / unit, m_rectangle->size() / unit).normalized());
    }
}

} // namespace maillage
