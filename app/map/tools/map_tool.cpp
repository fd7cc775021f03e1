#include "app/map/tools/map_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/neighbour_walk.hpp"

#include <QKeyEvent>

namespace maillage {

namespace {

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Direction::West;
    case Qt::Key_Right:
        return Direction::East;
    case Qt::Key_Up:
        return Direction::North;
    case Qt::Key_Down:
        return Direction::South;
    default:
        return std::nullopt;
    }
}

} // namespace

MapTool::MapTool(MapView& map) : QObject(&map), m_map(map) {}

bool MapTool::isInHand() const {
    return &m_map.currentTool() == this;
}

void MapTool::take() {
    m_map.setTool(this);
}

void MapTool::layDown() {
    if (isInHand()) {
        m_map.setTool(nullptr);
    }
}

void MapTool::leave() {
    Q_EMIT m_map.hovered(std::nullopt);
}

void MapTool::drag(const MapMouse& mouse) {
    m_map.pan(mouse.step);
}

void MapTool::release(const MapMouse& /*mouse*/) {
    m_map.repaintMap();
}

bool MapTool::key(const QKeyEvent& event) {
    Selection& selection = m_map.selection();
    if (!isArrow(event)) {
        return false;
    }
    if (const auto next = walk(event, selection.current())) {
        if (event.modifiers().testFlag(Qt::ShiftModifier) && !selection.contains(*next)) {
            selection.toggle(*next);
        } else {
            selection.choose(next);
        }
    }
    return true;
}

std::optional<CommuneIndex> MapTool::walk(const QKeyEvent& event, std::optional<CommuneIndex> from) {
    const auto direction = directionOf(event.key());
    if (!direction) {
        return std::nullopt;
    }
    const Project& project = m_map.document().project();
    const std::optional<CommuneIndex> next =
        from && *from < project.territory->size()
            ? neighbourTowards(*project.territory, *project.baseMap, *from, *direction)
            : std::optional(project.territory->nearest(m_map.mapPointAt(m_map.rect().center())));
    if (next) {
        m_map.bringIntoSight(*next);
        m_map.point(next);
    }
    return next;
}

bool MapTool::isArrow(const QKeyEvent& event) {
    return directionOf(event.key()).has_value();
}

bool MapTool::isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace maillage
