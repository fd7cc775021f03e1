#include "app/widgets/dock_content.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace maillage {

namespace {

/// More than this it scrolls to, so that the window stays small.
constexpr QSize kMostAsked(300, 90);

} // namespace

DockContent::DockContent(QWidget* panel, int width) : m_width(width) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(panel);
    setFocusProxy(panel);
}

QSize DockContent::sizeHint() const {
    const QSize wanted = widget()->sizeHint();
    return m_width > 0 ? QSize(m_width, wanted.height()) : wanted;
}

QSize DockContent::minimumSizeHint() const {
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const QSize bar(verticalScrollBar()->sizeHint().width(), 0); // where it is too low, too
    return (least + bar).boundedTo(kMostAsked).expandedTo({0, 0});
}

int DockContent::leastHeight(int width) const {
    const QLayout* layout = widget()->layout();
    const int own = std::max(widget()->minimumHeight(), 0);
    if (layout == nullptr) {
        return std::max(own, widget()->minimumSizeHint().height());
    }
    return std::max(own, layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                     : layout->totalMinimumSize().height());
}

void DockContent::fit() {
    if (m_isFitting) {
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    const QSize room = maximumViewportSize();
    const int least = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    int width = std::max(room.width(), least);
    int height = room.height();
    if (leastHeight(width) > height) {
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least);
    }
    if (width > room.width()) {
        height -= horizontalScrollBar()->sizeHint().height();
    }
    widget()->resize(width, std::max(height, leastHeight(width)));
}

bool DockContent::event(QEvent* event) {
    const bool isDone = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return isDone;
}

bool DockContent::eventFilter(QObject* watched, QEvent* event) {
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit(); // what the panel needs has changed, and nobody tells its parent
    }
    return isDone;
}

void DockContent::resizeEvent(QResizeEvent* event) {
    fit();
    QScrollArea::resizeEvent(event);
}

void DockContent::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return event->accept();
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace maillage
