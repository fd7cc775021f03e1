#include "app/map/difference_view.hpp"

#include "app/map/commune_at.hpp"
#include "app/render/page/parts/legend_painter.hpp"
#include "app/render/map/map_painter.hpp"
#include "app/render/map/sign_painter.hpp"

#include <QMouseEvent>

namespace maillage {

namespace {

constexpr double kLegendWidth = 4600; // hundredths of a millimetre

} // namespace

DifferenceView::DifferenceView(QWidget* parent) : QWidget(parent) {
    setMinimumSize(480, 320);
    setAccessibleName(tr("Carte des différences"));
}

void DifferenceView::show(MapSheet sheet) {
    m_sheet = std::move(sheet);
    update();
}

QRectF DifferenceView::mapTarget() const {
    return {0, 0, width() / unit() - kLegendWidth, height() / unit()};
}

ViewTransform DifferenceView::view() const {
    return ViewTransform::fitting(m_sheet.baseMap->envelope(), mapTarget(), 150);
}

std::optional<CommuneIndex> DifferenceView::communeAt(QPointF place) const {
    return m_sheet.baseMap ? maillage::communeAt(*m_sheet.baseMap, view().toMap(place / unit()))
                           : std::nullopt;
}

void DifferenceView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_sheet.baseMap) {
        return;
    }
    painter.scale(unit(), unit());
    paintMap(painter, m_sheet, view(), mapTarget());
    painter.save();
    painter.setClipRect(mapTarget());
    paintReaches(painter, m_sheet, view());
    painter.restore();
    paintLegend(painter, m_sheet, QPointF(mapTarget().right() + 200, 200), kLegendWidth - 400);
}

void DifferenceView::mouseReleaseEvent(QMouseEvent* event) {
    Q_EMIT communeChosen(communeAt(event->position()));
}

} // namespace maillage
