#include "app/render/page/parts/foot_painter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QSvgRenderer>

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

constexpr double kHighest = 1400;     // of a logo, 14 mm
constexpr double kWidestPart = 0.4;   // of the page, that all logos take together
constexpr double kBetweenLogos = 300; // two logos
constexpr double kBeside = 500;       // text and logos

QByteArray bytesOf(const StyleLogo& logo) {
    return QByteArray::fromStdString(logo.bytes);
}

/// Null for what is no image, or for one of more points than any printer asks of a logo.
QImage imageOf(const StyleLogo& logo) {
    constexpr qint64 kMostPoints = 40'000'000;
    QByteArray bytes = bytesOf(logo);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size(); // from its head alone
    return qint64{size.width()} * size.height() > kMostPoints ? QImage() : reader.read();
}

/// Its own size, in whatever unit; empty for what cannot be drawn.
QSizeF sizeOf(const StyleLogo& logo) {
    if (logo.isDrawing()) {
        const QSvgRenderer drawing(bytesOf(logo));
        return drawing.isValid() ? QSizeF(drawing.defaultSize()) : QSizeF();
    }
    return imageOf(logo).size();
}

/// Side by side from x = 0, on one height.
std::vector<QRectF> placesOf(const MapStyle& style, double widest) {
    std::vector<QRectF> places;
    double right = 0;
    for (const StyleLogo& logo : style.logos) {
        const QSizeF size = sizeOf(logo);
        const double width = size.isEmpty() ? 0 : kHighest * size.width() / size.height();
        places.emplace_back(right, 0, width, kHighest);
        right += width + kBetweenLogos;
    }
    const double scale = std::min(1.0, widest / std::max(right - kBetweenLogos, 1.0));
    for (QRectF& place : places) {
        place = QRectF(place.topLeft() * scale, place.size() * scale);
    }
    return places;
}

/// What the text has beside them.
double textWidth(double width, const std::vector<QRectF>& logos) {
    return logos.empty() ? width : width - logos.back().right() - kBeside;
}

void paintLogo(QPainter& painter, const StyleLogo& logo, const QRectF& place) {
    painter.save();
    if (logo.isDrawing()) {
        QSvgRenderer(bytesOf(logo)).render(&painter, place);
    } else {
        // A PDF would have it as a JPEG, with shadows around letters.
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.drawImage(place, imageOf(logo));
    }
    painter.restore();
}

} // namespace

bool isDrawable(const StyleLogo& logo) {
    return !sizeOf(logo).isEmpty();
}

double footHeightOf(QPainter& painter, double width, int size, const QString& text, const MapStyle& style) {
    const std::vector<QRectF> logos = placesOf(style, width * kWidestPart);
    double lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        lines += textHeight(painter, textWidth(width, logos), pageFont(size), paragraph);
    }
    return logos.empty() ? lines : std::max(lines, logos.front().height());
}

QRectF footTextBox(const QRectF& box, const MapStyle& style) {
    const std::vector<QRectF> logos = placesOf(style, box.width() * kWidestPart);
    return {box.topLeft(), QSizeF(textWidth(box.width(), logos), box.height())};
}

QRectF logosBox(const QRectF& box, const MapStyle& style) {
    const std::vector<QRectF> logos = placesOf(style, box.width() * kWidestPart);
    if (logos.empty()) {
        return {};
    }
    const QSizeF size(logos.back().right(), logos.back().height());
    return {box.bottomRight() - QPointF(size.width(), size.height()), size};
}

double paintFootText(QPainter& painter, const QRectF& box, int size, const QString& text) {
    double y = box.top();
    for (const QString& paragraph : text.split(u'\n')) {
        y += paintText(painter, QRectF(box.left(), y, box.width(), box.height()), pageFont(size), kQuiet,
                       paragraph);
    }
    return y - box.top();
}

void paintLogos(QPainter& painter, const QRectF& box, const MapStyle& style) {
    const std::vector<QRectF> logos = placesOf(style, std::numeric_limits<double>::max());
    if (logos.empty() || logos.back().right() <= 0) {
        return;
    }
    const double scale = std::min(box.width() / logos.back().right(), box.height() / logos.back().height());
    for (std::size_t i = 0; i < logos.size(); ++i) {
        paintLogo(painter, style.logos[i],
                  QRectF(box.topLeft() + logos[i].topLeft() * scale, logos[i].size() * scale));
    }
}

void paintFoot(QPainter& painter, const QRectF& box, int size, const QString& text, const MapStyle& style) {
    paintFootText(painter, footTextBox(box, style), size, text);
    paintLogos(painter, logosBox(box, style), style);
}

} // namespace maillage
