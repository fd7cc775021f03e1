#include "app/map/tools/form_tool.hpp"

#include "app/map/map_overlay.hpp"
#include "app/map/map_view.hpp"
#include "app/map/tools/rectangle_tool.hpp"

#include <QPainter>

namespace maillage {

FormTool::FormTool(MapView& map, QString sentence, Drag drag)
    : MapTool(map), m_sentence(std::move(sentence)), m_canDraw(drag == Drag::Draws) {}

void FormTool::outline(const IndexSet& communes) {
    m_outlined = communes;
    map().update();
}

void FormTool::press(const MapMouse& mouse) {
    m_isDrawing = m_canDraw && RectangleTool::isWanted(mouse.modifiers);
    m_trace = {mouse.pressed};
}

void FormTool::drag(const MapMouse& mouse) {
    if (!m_isDrawing) {
        return MapTool::drag(mouse);
    }
    m_trace << mouse.place;
    map().update();
}

void FormTool::release(const MapMouse& mouse) {
    if (!std::exchange(m_isDrawing, false)) {
        return MapTool::release(mouse);
    }
    const Territory& territory = *map().document().project().territory;
    IndexSet within(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (m_trace.containsPoint(map().placeOf(territory.commune(i).reference), Qt::OddEvenFill)) {
            within.insert(i);
        }
    }
    m_trace.clear();
    map().update();
    if (!within.isEmpty()) {
        Q_EMIT drawn(within);
    }
}

void FormTool::click(const MapMouse& mouse) {
    if (const auto commune = map().communeAt(mouse.place)) {
        Q_EMIT picked(*commune, map().mapPointAt(mouse.place));
    }
}

bool FormTool::key(const QKeyEvent& event) {
    if (const auto chosen = map().selection().current(); chosen && isEnter(event)) {
        Q_EMIT picked(*chosen, map().document().project().territory->commune(*chosen).reference);
        return true;
    }
    return MapTool::key(event);
}

void FormTool::paint(QPainter& painter, const ViewTransform& view) const {
    paintCommunes(painter, view, map().document(), m_outlined);
    if (m_isDrawing) {
        QPolygonF trace;
        for (const QPointF& place : m_trace) {
            trace << place / map().unit();
        }
        painter.setPen(QPen(map().palette().color(QPalette::Highlight), 30, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(trace);
    }
}

} // namespace maillage
