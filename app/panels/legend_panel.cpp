#include "app/panels/legend_panel.hpp"

#include "app/render/map_painter.hpp"
#include "app/render/qt_text.hpp"

#include <QPicture>
#include <QResizeEvent>

#include <cmath>

namespace maillage {

namespace {

constexpr double kMargin = 180;

} // namespace

LegendPanel::LegendPanel(ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setMinimumWidth(240);
    setAccessibleName(tr("Légende"));
    connect(&m_document, &ProjectDocument::changed, this, &LegendPanel::fit);
    fit();
}

double LegendPanel::paint(QPainter& painter) const {
    return paintLegend(painter, m_document.sheet(), QPointF(kMargin, kMargin),
                       width() / unit() - 2 * kMargin);
}

void LegendPanel::fit() {
    QPicture measure;
    QPainter painter(&measure);
    setFixedHeight(static_cast<int>(std::ceil((paint(painter) + kMargin) * unit())));
    QStringList lines;
    for (const LegendEntry& entry : m_document.sheet().legend) {
        lines << QStringLiteral("%1 (%2)").arg(legendText(entry)).arg(entry.count);
    }
    setAccessibleDescription(lines.join(QStringLiteral("\n")));
    update();
}

void LegendPanel::resizeEvent(QResizeEvent* event) {
    if (event->oldSize().width() != event->size().width()) {
        fit();
    }
}

void LegendPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // as on paper, under a dark theme too
    painter.scale(unit(), unit());
    paint(painter);
}

} // namespace maillage
