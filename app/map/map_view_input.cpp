// What mouse and keyboard do on the map.
#include "app/map/map_view.hpp"

#include "app/map/neighbour_walk.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kWheelStep = 120;  // eighths of a degree
constexpr int kDragDistance = 6; // pixels: less is a click

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
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = m_last = event->position();
    m_isPanning = false;
    m_isAdding = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isRectangle = m_isAdding || event->modifiers().testFlag(Qt::ShiftModifier);
    if (isRectangle && !m_isArmed && m_edited.empty()) {
        m_rectangle = QRectF(*m_pressed, QSizeF(0, 0));
        m_dragged.clear();
        return;
    }
    const std::string sign = m_isArmed || !m_edited.empty() ? std::string() : structureAt(*m_pressed);
    const bool isOpened = std::ranges::any_of(m_document.edits(), [&](const ScenarioEdit& edit) {
        return std::holds_alternative<OpenStructure>(edit) && structureOf(edit) == sign;
    });
    m_dragged = isOpened ? sign : std::string();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed && m_rectangle) {
        m_rectangle = QRectF(*m_pressed, event->position());
        return update();
    }
    if (m_pressed && !m_dragged.empty()) {
        if (!m_isPanning && (event->position() - *m_pressed).manhattanLength() <= kDragDistance) {
            return;
        }
        m_isPanning = true;
        if (const auto commune = communeAt(event->position()); commune && commune != m_pointed) {
            m_pointed = commune;
            Q_EMIT structureDragged(m_dragged, *commune);
            Q_EMIT hovered(commune);
        }
        return;
    }
    if (m_pressed && (m_isPanning || (event->position() - *m_pressed).manhattanLength() > kDragDistance)) {
        m_isPanning = true;
        m_showsAll = false;
        m_view.corner += (event->position() - m_last) / unit();
        m_last = event->position();
        return update();
    }
    point(communeAt(event->position()));
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    // The second release of a double click has no press of its own.
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    const QPointF pressed = *m_pressed;
    m_pressed.reset();
    if (m_rectangle) {
        m_rectangle.reset();
        update();
        const QRectF rectangle = QRectF(pressed, event->position()).normalized();
        return rectangle.width() + rectangle.height() > kDragDistance ? selectIn(rectangle)
                                                                      : click(event->position());
    }
    if (m_isPanning) {
        m_isPanning = false;
        if (!m_dragged.empty()) {
            m_dragged.clear();
            return Q_EMIT structureDropped();
        }
        return repaintMap();
    }
    click(event->position());
}

void MapView::selectIn(const QRectF& rectangle) {
    const Territory& territory = *m_document.project().territory;
    std::vector<CommuneIndex> communes;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (rectangle.contains(placeOf(territory.commune(i).reference))) {
            communes.push_back(i);
        }
    }
    if (m_isAdding) {
        return m_document.selection().add(communes);
    }
    m_document.selection().set(std::move(communes));
}

void MapView::click(QPointF place) {
    const auto commune = communeAt(place);
    if (!m_isArmed && !m_edited.empty()) {
        if (commune) {
            Q_EMIT communePicked(*commune);
        }
        return;
    }
    if (m_isArmed) {
        point(commune);
        return this->place();
    }
    const std::vector<std::size_t> gathered = gatheredAt(place);
    const bool wasSpread = m_spread.has_value();
    m_spread.reset();
    if (!gathered.empty()) {
        m_spread = m_document.sheet().symbols[gathered.front()].structure;
    }
    if (wasSpread || m_spread) {
        repaintMap();
    }
    if (m_isAdding && commune) {
        return m_document.selection().toggle(*commune);
    }
    if (gathered.empty()) {
        m_document.selection().choose(commune);
    }
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
    const bool isTried = commune == m_pointed && (m_document.ghost() || m_document.ghostProblem());
    m_pointed = commune;
    if (m_isArmed && commune && !isTried) {
        m_document.setGhostSite(commune);
    }
    Q_EMIT hovered(commune);
}

void MapView::place() {
    if (!m_document.ghost()) {
        return;
    }
    m_document.placeGhost();
    setArmed(false);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const auto direction = directionOf(event->key());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isArmed && isEnter) {
        return place();
    }
    if (!m_edited.empty() && isEnter && m_document.selection().current()) {
        Q_EMIT communePicked(*m_document.selection().current());
        return;
    }
    if (!direction) {
        return QWidget::keyPressEvent(event);
    }
    const Project& project = m_document.project();
    const std::optional<CommuneIndex> from = m_isArmed ? m_pointed : m_document.selection().current();
    const std::optional<CommuneIndex> next =
        from && *from < project.territory->size()
            ? neighbourTowards(*project.territory, *project.baseMap, *from, *direction)
            : std::optional(project.territory->nearest(mapPointAt(rect().center())));
    if (next) {
        point(next);
        if (m_isArmed) {
            return;
        }
        if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_document.selection().contains(*next)) {
            return m_document.selection().toggle(*next);
        }
        m_document.selection().choose(next);
    }
}

void MapView::leaveEvent(QEvent* /*event*/) {
    if (m_isArmed) {
        return m_document.setGhostSite(std::nullopt);
    }
    Q_EMIT hovered(std::nullopt);
}

} // namespace maillage
