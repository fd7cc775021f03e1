#include "app/dialogs/composer/page_canvas.hpp"

#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/page_plan.hpp"
#include "app/text/map/part_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/announcement.hpp"
#include "core/base/text.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kAroundPage = 14; // pixels
constexpr double kHandle = 8;   // the side of one, pixels
constexpr double kReach = 6;    // of handles and lines, pixels
const QColor kGuide(0xC2, 0x18, 0x5B);
const QColor kFaintOutline(0x7A, 0x86, 0x93);

/// Corners and middles of edges, with the edges that each moves.
struct CanvasHandle {
    double x = 0; // of the width
    double y = 0; // of the height
    PageEdges edges;
};
constexpr auto kHandles = std::to_array<CanvasHandle>({{0, 0, {true, true, false, false}},
                                                       {1, 0, {false, true, true, false}},
                                                       {0, 1, {true, false, false, true}},
                                                       {1, 1, {false, false, true, true}},
                                                       {0.5, 0, {false, true, false, false}},
                                                       {0.5, 1, {false, false, false, true}},
                                                       {0, 0.5, {true, false, false, false}},
                                                       {1, 0.5, {false, false, true, false}}});

QPointF handleAt(const QRectF& box, const CanvasHandle& handle) {
    return box.topLeft() + QPointF(box.width() * handle.x, box.height() * handle.y);
}

Qt::CursorShape cursorOf(const PageEdges& edges) {
    if (!edges.any()) {
        return Qt::SizeAllCursor;
    }
    if (edges.left || edges.right) {
        const bool falls = edges.left ? edges.top : edges.bottom;
        return edges.top || edges.bottom ? (falls ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                                         : Qt::SizeHorCursor;
    }
    return Qt::SizeVerCursor;
}

QString millimetres(double length) {
    return decimalText(length, 1);
}

} // namespace

PageCanvas::PageCanvas(QWidget* parent) : QWidget(parent) {
    setMinimumSize(360, 300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Page composée"));
    setAccessibleDescription(
        tr("Tab choisit une partie, les flèches la déplacent d'un millimètre, avec Ctrl d'un "
           "dixième, avec Maj changent sa taille, Suppr la masque"));
}

void PageCanvas::show(const Paper& paper, const QImage& picture, std::vector<DrawnPart> parts) {
    m_paper = paper;
    m_picture = picture;
    m_parts = std::move(parts);
    update();
}

void PageCanvas::movedTo(std::vector<DrawnPart> parts) {
    m_parts = std::move(parts);
    update();
}

void PageCanvas::choose(std::optional<PagePart> part) {
    if (part == m_chosen) {
        return;
    }
    m_chosen = part;
    tell();
    update();
}

void PageCanvas::tell() {
    const DrawnPart* part = m_chosen ? find(*m_chosen) : nullptr;
    if (part == nullptr) {
        return setAccessibleName(tr("Page composée"));
    }
    announce(*this,
             tr("%1 : à %2 mm de la gauche et %3 mm du haut, %4 sur %5 mm")
                 .arg(partName(part->part), millimetres(part->place.left), millimetres(part->place.top),
                      millimetres(part->place.width), millimetres(part->place.height)));
}

const DrawnPart* PageCanvas::find(PagePart part) const {
    const auto found = std::ranges::find(m_parts, part, &DrawnPart::part);
    return found == m_parts.end() ? nullptr : &*found;
}

QRectF PageCanvas::paperRect() const {
    const QSizeF paper(widthOf(m_paper), heightOf(m_paper));
    const QSizeF room = QSizeF(size()) - QSizeF(2 * kAroundPage, 2 * kAroundPage);
    const QSizeF shown = paper.scaled(room.expandedTo(QSizeF(10, 10)), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
}

double PageCanvas::pixelsPerMillimetre() const {
    return paperRect().width() / widthOf(m_paper);
}

QSize PageCanvas::pictureSize() const {
    return (paperRect().size() * devicePixelRatioF()).toSize();
}

QPointF PageCanvas::pointAt(double x, double y) const {
    return paperRect().topLeft() + QPointF(x, y) * pixelsPerMillimetre();
}

QPointF PageCanvas::onPaper(QPointF point) const {
    return (point - paperRect().topLeft()) / pixelsPerMillimetre();
}

QRectF PageCanvas::onScreen(const PageRect& place) const {
    return {pointAt(place.left, place.top), pointAt(place.right(), place.bottom())};
}

/// Of several the smallest: scale and arrow lie on the map.
const DrawnPart* PageCanvas::partAt(QPointF point) const {
    const DrawnPart* best = nullptr;
    const auto surface = [](const DrawnPart& part) { return part.place.width * part.place.height; };
    for (const DrawnPart& part : m_parts) {
        const bool isUnder = onScreen(part.place).adjusted(-2, -2, 2, 2).contains(point);
        if (isUnder && (best == nullptr || surface(part) < surface(*best))) {
            best = &part;
        }
    }
    return best;
}

PageEdges PageCanvas::edgesAt(QPointF point) const {
    const DrawnPart* part = m_chosen ? find(*m_chosen) : nullptr;
    if (part == nullptr) {
        return {};
    }
    const QRectF box = onScreen(part->place);
    for (const CanvasHandle& handle : kHandles) {
        const QPointF away = point - handleAt(box, handle);
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= kReach) {
            return handle.edges;
        }
    }
    return {};
}

void PageCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const PageEdges edges = edgesAt(event->position());
    const DrawnPart* part = edges.any() ? find(*m_chosen) : partAt(event->position());
    if (part == nullptr) {
        return;
    }
    m_drag = Drag{part->part, edges, onPaper(event->position()), part->place, {part->place}};
    choose(part->part);
    Q_EMIT partChosen(part->part);
}

void PageCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag && event->buttons().testFlag(Qt::LeftButton)) {
        return drag(event->position(), !event->modifiers().testFlag(Qt::ControlModifier));
    }
    follow(event->position());
}

/// What a click would do is seen by the cursor.
void PageCanvas::follow(QPointF point) {
    const PageEdges edges = edgesAt(point);
    if (edges.any() || partAt(point) != nullptr) {
        setCursor(cursorOf(edges));
    } else {
        unsetCursor();
    }
}

void PageCanvas::drag(QPointF point, bool snaps) {
    const QPointF by = onPaper(point) - m_drag->from;
    const double moved = std::max(std::abs(by.x()), std::abs(by.y())) * pixelsPerMillimetre();
    m_drag->isMoving = m_drag->isMoving || moved >= QApplication::startDragDistance() / 2.0;
    if (!m_drag->isMoving) {
        return;
    }
    PageRect place = m_drag->begun;
    if (m_drag->edges.any()) {
        place = sized(place, m_drag->edges, by.x(), by.y());
    } else {
        place.left += by.x();
        place.top += by.y();
    }
    m_drag->now = {place};
    if (snaps) {
        const double margin = kPageMargin / 100 * growthOf(m_paper); // millimetres
        const SnapLines lines = snapLines(m_paper, margin, m_parts, m_drag->part);
        const double reach = kReach / pixelsPerMillimetre();
        m_drag->now = m_drag->edges.any() ? snapSized(place, m_drag->edges, lines, reach)
                                          : snapMoved(place, lines, reach);
    }
    update();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag) {
        return;
    }
    const Drag ended = *m_drag;
    m_drag.reset();
    update();
    if (ended.isMoving) {
        Q_EMIT placeAsked(ended.part, keptPlace(ended.now.place), false);
    }
}

void PageCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        return update();
    }
    const DrawnPart* part = m_chosen ? find(*m_chosen) : nullptr;
    if (part == nullptr) {
        return QWidget::keyPressEvent(event);
    }
    if (event->key() == Qt::Key_Delete) {
        return Q_EMIT hideAsked(part->part);
    }
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? 0.1 : 1;
    const int key = event->key();
    const double x = key == Qt::Key_Left ? -step : key == Qt::Key_Right ? step : 0;
    const double y = key == Qt::Key_Up ? -step : key == Qt::Key_Down ? step : 0;
    if (x == 0 && y == 0) {
        return QWidget::keyPressEvent(event);
    }
    PageRect place = part->place;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        place = sized(place, {false, false, true, true}, x, y);
    } else {
        place.left += x;
        place.top += y;
    }
    Q_EMIT placeAsked(part->part, keptPlace(place), true);
    tell();
}

bool PageCanvas::focusNextPrevChild(bool next) {
    const auto now = std::ranges::find_if(
        m_parts, [this](const DrawnPart& part) { return m_chosen && part.part == *m_chosen; });
    const auto rank = now == m_parts.end() ? -1 : now - m_parts.begin();
    const auto wanted = next ? rank + 1 : rank - 1;
    if (!hasFocus() || wanted < 0 || wanted >= std::ssize(m_parts)) {
        return QWidget::focusNextPrevChild(next);
    }
    choose(m_parts[static_cast<std::size_t>(wanted)].part);
    Q_EMIT partChosen(*m_chosen);
    return true;
}

void PageCanvas::focusInEvent(QFocusEvent* event) {
    if (!m_chosen && !m_parts.empty() && event->reason() == Qt::TabFocusReason) {
        choose(m_parts.front().part);
        Q_EMIT partChosen(*m_chosen);
    }
    QWidget::focusInEvent(event);
    update();
}

void PageCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void PageCanvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF paper = paperRect();
    if (m_picture.isNull()) {
        painter.fillRect(paper, Qt::white);
        painter.setPen(Qt::black);
        return painter.drawText(paper, Qt::AlignCenter, tr("La page se dessine…"));
    }
    painter.drawImage(paper, m_picture);
    paintParts(painter);
    paintDragged(painter);
}

void PageCanvas::paintParts(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kFaintOutline, 1, Qt::DotLine));
    for (const DrawnPart& part : m_parts) {
        painter.drawRect(onScreen(part.place));
    }
    const DrawnPart* chosen = m_chosen ? find(*m_chosen) : nullptr;
    if (chosen == nullptr) {
        return;
    }
    const QRectF box = onScreen(m_drag && m_drag->isMoving ? m_drag->now.place : chosen->place);
    const QColor ink = palette().color(QPalette::Highlight);
    painter.setPen(QPen(ink, hasFocus() ? 2 : 1));
    painter.drawRect(box);
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(ink);
    for (const CanvasHandle& handle : kHandles) {
        painter.drawRect(
            QRectF(handleAt(box, handle) - QPointF(kHandle / 2, kHandle / 2), QSizeF(kHandle, kHandle)));
    }
}

/// A shadow of the part in the hand, and the lines that it met.
void PageCanvas::paintDragged(QPainter& painter) const {
    if (!m_drag || !m_drag->isMoving) {
        return;
    }
    const QRectF paper = paperRect();
    const QRectF from = onScreen(m_drag->begun);
    const double scale = m_picture.width() / paper.width();
    if (!m_drag->edges.any()) {
        painter.setOpacity(0.6);
        painter.drawImage(onScreen(m_drag->now.place), m_picture,
                          QRectF((from.topLeft() - paper.topLeft()) * scale, from.size() * scale));
        painter.setOpacity(1);
    }
    painter.setPen(QPen(kGuide, 1));
    if (m_drag->now.vertical) {
        const double x = pointAt(*m_drag->now.vertical, 0).x();
        painter.drawLine(QPointF(x, paper.top()), QPointF(x, paper.bottom()));
    }
    if (m_drag->now.horizontal) {
        const double y = pointAt(0, *m_drag->now.horizontal).y();
        painter.drawLine(QPointF(paper.left(), y), QPointF(paper.right(), y));
    }
}

} // namespace maillage
