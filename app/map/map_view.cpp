#include "app/map/map_view.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace maillage {

MapView::MapView(ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Carte des communes"));
    connect(&m_document, &ProjectDocument::changed, this, &MapView::redraw);
}

void MapView::redraw() {
    m_cache = QPixmap();
    update();
}

void MapView::showAll() {
    m_showsAll = true;
    const QRectF target(QPointF(0, 0), QSizeF(size()) / unit());
    m_view = ViewTransform::fitting(m_document.project().baseMap->envelope(), target, 300);
    redraw();
}

void MapView::zoomAt(QPointF place, double factor) {
    const double least = 100'000 / 50e6; // 1 : 50 000 000
    const double most = 100'000 / 5e3;
    const double scale = std::clamp(m_view.scale * factor, least, most);
    const QPointF units = place / unit();
    const MapPoint fixed = m_view.toMap(units);
    m_view = {fixed, units, scale};
    m_showsAll = false;
    redraw();
}

void MapView::setArmed(bool armed) {
    m_isArmed = armed;
    setCursor(armed ? Qt::CrossCursor : Qt::ArrowCursor);
    if (!armed) {
        m_document.setGhost(std::nullopt);
    }
}

std::optional<CommuneIndex> MapView::communeAt(QPointF place) const {
    const MapPoint point = mapPointAt(place);
    const std::vector<Area>& areas = m_document.project().baseMap->areas();
    for (CommuneIndex i = 0; i < areas.size(); ++i) {
        if (areas[i].contains(point)) {
            return i;
        }
    }
    return std::nullopt;
}

void MapView::paintEvent(QPaintEvent* /*event*/) {
    const QRectF target(QPointF(0, 0), QSizeF(size()) / unit());
    if (m_cache.isNull()) {
        m_cache = QPixmap(size() * devicePixelRatioF());
        m_cache.setDevicePixelRatio(devicePixelRatioF());
        m_cache.fill(QColor(0xE9, 0xEC, 0xEF));
        QPainter painter(&m_cache);
        painter.scale(unit(), unit());
        paintMap(painter, m_document.sheet(), m_view, target);
        paintScaleBar(painter, m_view, target.bottomLeft() + QPointF(300, -250), target.width());
        paintNorthArrow(painter, target.topRight() + QPointF(-500, 600));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    if (m_selected && *m_selected < m_document.project().baseMap->areas().size()) {
        painter.scale(unit(), unit());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0xC6, 0x28, 0x28), 40));
        const Area& area = m_document.project().baseMap->areas()[*m_selected];
        for (std::size_t r = 0; r < area.ringCount(); ++r) {
            QPolygonF ring;
            for (const MapPoint& p : area.ring(r)) {
                ring << m_view.toPage(p);
            }
            painter.drawPolyline(ring);
        }
    }
}

void MapView::resizeEvent(QResizeEvent* /*event*/) {
    if (m_showsAll) {
        showAll();
    }
    redraw();
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
}

void MapView::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->position();
    m_isPanning = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0 &&
        (m_isPanning || (event->position() - m_pressed).manhattanLength() > 6)) {
        m_isPanning = true;
        m_showsAll = false;
        m_view.corner += (event->position() - m_last) / unit();
        m_last = event->position();
        return redraw();
    }
    const auto commune = communeAt(event->position());
    if (m_isArmed && commune) {
        const Commune& site = m_document.project().territory->commune(*commune);
        m_document.setGhost(
            OpenStructure{tr("EVS simulé à %1").arg(QString::fromStdString(site.name)).toStdString(),
                          StructureKind::Evs, site.code, RadiusRule{m_radius}});
    }
    Q_EMIT hovered(commune);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_isPanning || event->button() != Qt::LeftButton) {
        return;
    }
    const auto commune = communeAt(event->position());
    if (m_isArmed && commune) {
        m_document.placeGhost();
        setArmed(false);
        Q_EMIT disarmed();
        return;
    }
    m_selected = commune;
    update();
    Q_EMIT clicked(commune);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    showAll();
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isArmed) {
        setArmed(false);
        Q_EMIT disarmed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace maillage
