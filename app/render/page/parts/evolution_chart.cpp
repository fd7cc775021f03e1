#include "app/render/page/parts/evolution_chart.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

// Hundredths of a millimetre.
constexpr double kBars = 1500; // the height of the highest
constexpr double kNumber = 330;
constexpr double kYear = 340;
constexpr double kWidestBar = 520;
constexpr double kKey = 300;

void paintBar(QPainter& painter, const QRectF& bar, const QColor& fill, const QString& number) {
    painter.setPen(QPen(kInk, 8));
    painter.setBrush(fill);
    painter.drawRect(bar);
    painter.setPen(kInk);
    painter.drawText(QRectF(bar.left() - 300, bar.top() - kNumber, bar.width() + 600, kNumber),
                     Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, number);
}

} // namespace

double paintEvolutionChart(QPainter& painter, const Indicators& figures, const Palette& palette,
                           QPointF topLeft, double width, double room) {
    const std::vector<YearCounts>& years = figures.evolution;
    constexpr double kHeight = 420 + kKey + kNumber + kBars + kYear;
    if (years.size() < 2 || room < kHeight + 300) {
        return 0;
    }
    painter.save();
    const QColor centre = toQt(palette.centreSocial);
    const QColor evs = toQt(palette.evsSeul);
    double y = topLeft.y();
    y += paintText(painter, QRectF(topLeft, QSizeF(width, 2000)), pageFont(265, true), kInk,
                   figures.withHypotheses ? tr("Structures agréées en fin d'année")
                                          : tr("Structures agréées en fin d'année, au moins")) +
         60;
    painter.setFont(pageFont(kSmallestType));
    double x = topLeft.x();
    for (const auto& [fill, words] : {std::pair(centre, tr("Centres sociaux")), std::pair(evs, tr("EVS"))}) {
        painter.setPen(QPen(kInk, 8));
        painter.setBrush(fill);
        painter.drawRect(QRectF(x, y + 40, 300, 200));
        painter.setPen(kInk);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRectF(x + 380, y - 20, wide + 100, 320),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        x += 380 + wide + 400;
    }
    y += kKey + kNumber;
    std::size_t most = 1;
    for (const YearCounts& year : years) {
        most = std::max({most, year.centresSociaux, year.evs});
    }
    const double step = width / static_cast<double>(years.size());
    const double bar = std::min(kWidestBar, step * 0.36);
    const double base = y + kBars;
    const auto heightOfBar = [&](std::size_t count) {
        return kBars * static_cast<double>(count) / static_cast<double>(most);
    };
    for (std::size_t k = 0; k < years.size(); ++k) {
        const double middle = topLeft.x() + step * (static_cast<double>(k) + 0.5);
        const double left = heightOfBar(years[k].centresSociaux);
        const double right = heightOfBar(years[k].evs);
        paintBar(painter, {middle - bar, base - left, bar, left}, centre, countText(years[k].centresSociaux));
        paintBar(painter, {middle, base - right, bar, right}, evs, countText(years[k].evs));
        painter.drawText(QRectF(middle - step / 2, base + 20, step, kYear),
                         Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip,
                         QString::number(years[k].year));
    }
    painter.setPen(QPen(kInk, 12));
    painter.drawLine(QPointF(topLeft.x(), base), QPointF(topLeft.x() + width, base));
    painter.restore();
    return base + kYear - topLeft.y();
}

} // namespace maillage
