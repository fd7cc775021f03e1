#include "app/panels/legend_panel.hpp"

#include "app/render/map_painter.hpp"

namespace maillage {

LegendPanel::LegendPanel(ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setMinimumSize(230, 260);
    setAccessibleName(tr("Légende"));
    connect(&m_document, &ProjectDocument::changed, this, qOverload<>(&QWidget::update));
}

void LegendPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const double unit = logicalDpiX() / 2540.0 * 1.1;
    painter.scale(unit, unit);
    paintLegend(painter, m_document.sheet(), QPointF(200, 200), width() / unit - 350);
}

} // namespace maillage
