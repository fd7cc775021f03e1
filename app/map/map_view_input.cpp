// What mouse and keyboard do on the map: most of it the tool does that is in the hand.
#include "app/map/map_view.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace maillage {

namespace {

constexpr int kWheelStep = 120; // eighths of a degree

} // namespace

void MapView::wheelEvent(QWheelEvent* event) {
    m_turned += event->angleDelta().y();
    const int steps = m_turned / kWheelStep;
    m_turned -= steps * kWheelStep;
    if (steps != 0) {
        zoomAt(event->position(), steps);
    }
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_held = MapMouse{event->position(), event->position(), {}, event->modifiers()};
        m_isDragging = false;
        m_tool->press(*m_held);
    }
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held ||
        (!m_isDragging && (event->position() - m_held->pressed).manhattanLength() <= kDragDistance)) {
        return point(communeAt(event->position()));
    }
    m_isDragging = true;
    m_held->step = event->position() - m_held->place;
    m_held->place = event->position();
    m_tool->drag(MapMouse(*m_held));
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    // The second release of a double click has no press of its own.
    if (event->button() != Qt::LeftButton || !m_held) {
        return;
    }
    const MapMouse mouse{m_held->pressed, event->position(), {}, m_held->modifiers};
    m_held.reset();
    std::exchange(m_isDragging, false) ? m_tool->release(mouse) : m_tool->click(mouse);
}

void MapView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        return Q_EMIT menuAsked(communeAt(event->pos()), structureAt(event->pos()), event->globalPos());
    }
    const Territory& territory = *m_document.project().territory;
    const std::optional<CommuneIndex> chosen = m_document.selection().current();
    const QPointF place = chosen ? placeOf(territory.commune(*chosen).reference) : QPointF(rect().center());
    Q_EMIT menuAsked(chosen, {}, mapToGlobal(place.toPoint()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    showAll();
}

void MapView::point(std::optional<CommuneIndex> commune) {
    m_tool->hover(commune);
    m_pointed = commune;
    Q_EMIT hovered(commune);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (!m_tool->key(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void MapView::leaveEvent(QEvent* /*event*/) {
    m_tool->leave();
}

} // namespace maillage
