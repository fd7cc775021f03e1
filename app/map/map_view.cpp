#include "app/map/map_view.hpp"

#include "app/look/appearance.hpp"
#include "app/look/window_style.hpp"
#include "app/map/map_accessible.hpp"
#include "app/map/commune_at.hpp"
#include "app/map/map_banner.hpp"
#include "app/map/map_overlay.hpp"
#include "app/map/map_title.hpp"
#include "app/map/tools/look_tool.hpp"
#include "app/render/map/map_furniture.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/text/french/names.hpp"
#include "core/carto/map_scale.hpp"

#include <QAccessible>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

namespace maillage {

namespace {

constexpr double kSmallestScale = 50e6; // 1 : n
constexpr double kLargestScale = 5e3;

} // namespace

MapView::MapView(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_title(new MapTitle(document)),
      m_look(new LookTool(*this)),
      m_tool(m_look) {
    installMapAccessibility();
    constexpr int kBesideNorth = 56; // pixels
    auto* over = new QVBoxLayout(this);
    over->setContentsMargins(6, 6, kBesideNorth, 6);
    over->addWidget(m_title);
    over->addWidget(new MapBanner(*this, *m_title));
    over->addStretch(1);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 180);
    setAccessibleName(tr("Carte des communes"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(140));
    connect(&m_settle, &QTimer::timeout, this, &MapView::repaintMap);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        m_isOutdated = true;
        update();
    });
    connect(&m_document.selection(), &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&m_document.selection(), &Selection::currentChanged, this,
            [this](std::optional<CommuneIndex> commune) {
                if (commune) {
                    QAccessibleEvent event(this, QAccessible::Focus);
                    event.setChild(static_cast<int>(*commune));
                    QAccessible::updateAccessibility(&event);
                }
            });
}

void MapView::repaintMap() {
    m_picture = QPixmap();
    update();
}

void MapView::showAll() {
    m_showsAll = true;
    // As wide as it stands over the map, where it may take another line.
    const QMargins around = layout()->contentsMargins();
    const int titleWidth = std::max(width(), minimumWidth()) - around.left() - around.right();
    const double below = (around.top() + m_title->heightForWidth(titleWidth)) / unit();
    m_view = ViewTransform::fitting(m_document.project().baseMap->envelope(),
                                    target().adjusted(0, std::min(below, target().height() / 3), 0, 0), 300,
                                    kMagnification);
    repaintMap();
    Q_EMIT scaleChanged();
}

void MapView::zoomAt(QPointF place, int steps) {
    const QPointF units = place / unit();
    const double denominator =
        std::clamp(steppedScale(scaleDenominator(), steps), kLargestScale, kSmallestScale);
    m_view = {m_view.toMap(units), units, ViewTransform::scaleOf(denominator) / kMagnification};
    m_showsAll = false;
    m_settle.start();
    update();
    Q_EMIT scaleChanged();
}

void MapView::pan(QPointF pixels) {
    m_view.corner += pixels / unit();
    m_showsAll = false;
    update();
}

void MapView::setTool(MapTool* tool) {
    MapTool* taken = tool == nullptr ? m_look : tool;
    if (taken == m_tool) {
        return;
    }
    MapTool* laidDown = std::exchange(m_tool, taken);
    laidDown->deactivate();
    setCursor(m_tool->cursor());
    m_tool->activate();
    update();
    Q_EMIT toolChanged();
}

void MapView::abandonTool() {
    m_held.reset();
    m_isDragging = false;
    m_tool->abandon();
}

void MapView::bringIntoSight(CommuneIndex commune) {
    const Project& project = m_document.project();
    if (m_showsAll || commune >= project.territory->size()) {
        return;
    }
    Envelope extent = project.baseMap->areas()[commune].envelope();
    extent.add(project.territory->commune(commune).reference);
    const QPointF corner = placeOf({extent.minX, extent.maxY});
    const QPointF opposite = placeOf({extent.maxX, extent.minY});
    constexpr int kSurroundings = 30; // pixels
    const QRect seen =
        rect().adjusted(kSurroundings, kSurroundings + m_title->height(), -kSurroundings, -kSurroundings);
    const auto shift = [](double low, double high, double seenLow, double seenHigh) {
        if (high - low > seenHigh - seenLow) {
            return (seenLow + seenHigh - low - high) / 2;
        }
        return low < seenLow ? seenLow - low : std::min(0.0, seenHigh - high);
    };
    const QPointF pixels(shift(corner.x(), opposite.x(), seen.left(), seen.right()),
                         shift(corner.y(), opposite.y(), seen.top(), seen.bottom()));
    if (!pixels.isNull()) {
        pan(pixels);
        m_settle.start();
    }
}

void MapView::goTo(const std::vector<CommuneIndex>& communes) {
    fit(communes);
    m_document.selection().set(communes);
}

void MapView::fit(const std::vector<CommuneIndex>& communes) {
    Envelope extent;
    for (const CommuneIndex i : communes) {
        if (i < m_document.project().territory->size()) {
            extent.add(m_document.project().baseMap->areas()[i].envelope());
            extent.add(m_document.project().territory->commune(i).reference);
        }
    }
    if (extent.isEmpty()) {
        return;
    }
    constexpr double kSurroundingsSeen = 12'000; // metres on every side, to know where one is
    extent.add(MapPoint{extent.minX - kSurroundingsSeen, extent.minY - kSurroundingsSeen});
    extent.add(MapPoint{extent.maxX + kSurroundingsSeen, extent.maxY + kSurroundingsSeen});
    m_view = ViewTransform::fitting(extent, target(), 300, kMagnification);
    m_showsAll = false;
    repaintMap();
    Q_EMIT scaleChanged();
}

Envelope MapView::seen() const {
    Envelope ground;
    ground.add(mapPointAt({0, 0}));
    ground.add(mapPointAt(QPointF(width(), height())));
    return ground;
}

std::optional<CommuneIndex> MapView::communeAt(QPointF place) const {
    return maillage::communeAt(*m_document.project().baseMap, mapPointAt(place));
}

MapLayout MapView::layoutNow() const {
    return withSpread(layoutMap(m_document.sheet(), m_view, target()));
}

QColor MapView::surroundings() const {
    return toQt(m_document.sheet().palette().unknown);
}

void MapView::renderPicture() {
    m_settle.stop();
    m_isOutdated = false;
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(surroundings());
    m_painted = {m_document.sheet(), layoutNow(), m_view};
    paintPicture(rect());
    Q_EMIT drawn();
}

void MapView::updatePicture() {
    m_isOutdated = false;
    PaintedMap now{m_document.sheet(), layoutNow(), m_view};
    const auto parts = changedParts(m_painted, now);
    // Only on whole pixels does a part end where its neighbour begins.
    if (!parts || devicePixelRatioF() != std::floor(devicePixelRatioF())) {
        return renderPicture();
    }
    QRegion region;
    for (const QRectF& part : *parts) {
        const QRectF pixels(part.topLeft() * unit(), part.size() * unit());
        region += pixels.toAlignedRect() & rect();
    }
    m_painted = std::move(now);
    paintPicture(region);
    Q_EMIT drawn();
}

void MapView::paintPicture(const QRegion& region) {
    std::vector<QRectF> parts;
    for (const QRect& part : region) {
        parts.emplace_back(QPointF(part.topLeft()) / unit(), QSizeF(part.size()) / unit());
    }
    if (parts.empty()) {
        return;
    }
    QPainter painter(&m_picture);
    painter.setClipRegion(region);
    painter.fillRect(rect(), surroundings());
    painter.scale(unit(), unit());
    paintMapParts(painter, m_painted.sheet, m_painted.layout, m_painted.view, target(), parts);
}

void MapView::paintEvent(QPaintEvent* /*event*/) {
    const bool isWhole = m_picture.isNull() || (m_isOutdated && m_painted.view != m_view);
    if (isWhole) {
        renderPicture();
    } else if (m_isOutdated) {
        updatePicture();
    }
    QPainter painter(this);
    const QRectF whole = target();
    if (m_painted.view == m_view) {
        painter.drawPixmap(QPoint(0, 0), m_picture);
        painter.scale(unit(), unit());
    } else {
        painter.fillRect(rect(), surroundings());
        painter.scale(unit(), unit());
        const QPointF corner = m_view.toPage(m_painted.view.toMap(whole.topLeft()));
        const double growth = m_view.scale / m_painted.view.scale;
        painter.drawPixmap(QRectF(corner, whole.size() * growth), m_picture, QRectF(m_picture.rect()));
    }
    paintOverlay(painter, m_view, m_document);
    m_tool->paint(painter, m_view);
    const QColor plaque(0xFF, 0xFF, 0xFF, 0xDC);
    const QPointF bar = whole.bottomLeft() + QPointF(300, -250);
    painter.fillRect(scaleBarBox(m_view, bar, scaleBarOf(whole.size())), plaque);
    paintScaleBar(painter, m_view, bar, scaleBarOf(whole.size()));
    const double furniture = furnitureSize(whole.size());
    const QPointF north = whole.topRight() + QPointF(-500, 600) * furniture;
    painter.fillRect(QRectF(whole.topRight(), QSizeF(-1000, 1400) * furniture).normalized(), plaque);
    paintNorthArrow(painter, north, furniture);
    if (hasFocus()) {
        painter.resetTransform();
        paintFocusFrame(painter, rect(), windowPalette(false)); // on white paper in the dark too
    }
}

void MapView::resizeEvent(QResizeEvent* /*event*/) {
    m_title->updateGeometry(); // smaller on a low map
    if (m_showsAll) {
        showAll();
    }
    repaintMap();
}

} // namespace maillage
