#include "app/panels/needs/concentration_curve.hpp"

#include "app/text/qt_text.hpp"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace maillage {

ConcentrationCurve::ConcentrationCurve(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Courbe de concentration"));
    setToolTip(tr(
        "De gauche à droite, les habitants du plus grand besoin au plus petit ; de bas en haut, la part de "
        "tous les habitants couverts. Au-dessus de la diagonale, la couverture va plutôt au besoin. Trait "
        "plein : la base ; tireté : le scénario."));
}

void ConcentrationCurve::show(const std::vector<SituationEquity>& sides) {
    m_curves.clear();
    QStringList told;
    for (const SituationEquity& side : sides) {
        m_curves.push_back(side.equity.curve);
        if (side.equity.concentration) {
            told << decimalText(*side.equity.concentration, 3);
        }
    }
    setAccessibleDescription(tr("Indice de concentration : %1").arg(told.join(QStringLiteral(", "))));
    update();
}

void ConcentrationCurve::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int side = std::min(width() - 2 * line, height() - 3 * line);
    if (side < line) {
        return;
    }
    const QRectF box((width() - side) / 2.0, line, side, side);
    const QColor ink = palette().color(QPalette::WindowText);
    QColor faint = ink;
    faint.setAlphaF(0.45F);
    painter.setPen(QPen(faint, 1));
    painter.drawRect(box);
    painter.drawLine(box.bottomLeft(), box.topRight());
    for (std::size_t k = 0; k < m_curves.size(); ++k) {
        QPainterPath path;
        for (const ConcentrationPoint& point : m_curves[k]) {
            const QPointF place(box.left() + point.people * side, box.bottom() - point.covered * side);
            path.elementCount() == 0 ? path.moveTo(place) : path.lineTo(place);
        }
        painter.setPen(QPen(ink, 2, k == 0 ? Qt::SolidLine : Qt::DashLine));
        painter.drawPath(path);
    }
    painter.setPen(ink);
    painter.drawText(QRectF(0, box.bottom() + 2, width(), 2.0 * line), Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("habitants, grand besoin d'abord"));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignHCenter, tr("part des couverts"));
}

} // namespace maillage
