#include "app/map/tools/rectangle_tool.hpp"

#include "app/map/map_view.hpp"

#include <QPainter>

namespace maillage {

bool RectangleTool::isWanted(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

void RectangleTool::deactivate() {
    m_rectangle = {};
    map().update();
}

QString RectangleTool::sentence() const {
    return tr(
        "Rectangle\u00A0: relâchez pour choisir les communes qui y ont leur centre, sans rien changer au "
        "projet\u00A0; Échap y renonce");
}

void RectangleTool::drag(const MapMouse& mouse) {
    m_rectangle = QRectF(mouse.pressed, mouse.place);
    map().update();
}

void RectangleTool::release(const MapMouse& mouse) {
    MapView& on = map();
    layDown();
    if ((mouse.place - mouse.pressed).manhattanLength() <= MapView::kDragDistance) {
        return on.currentTool().click(mouse);
    }
    chooseIn(QRectF(mouse.pressed, mouse.place).normalized(), mouse.modifiers.testFlag(Qt::ControlModifier));
}

void RectangleTool::chooseIn(const QRectF& rectangle, bool isAdding) {
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

void RectangleTool::paint(QPainter& painter, const ViewTransform& /*view*/) const {
    const double unit = map().unit();
    painter.setPen(QPen(map().palette().color(QPalette::Highlight), 30, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(m_rectangle.topLeft() / unit, m_rectangle.size() / unit).normalized());
}

} // namespace maillage
