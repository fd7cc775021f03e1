// What every page is made of: text that wraps, and the foot.
#pragma once

#include "app/render/map/map_painter.hpp"
#include "core/report/page_request.hpp"

#include <QStringList>

namespace maillage {

/// How many times larger than on A4 everything is drawn on a paper: type and signs grow with the sheet.
[[nodiscard]] constexpr double growthOf(const Paper& paper) {
    return paper.size == PaperSize::A3 ? 1.15 : 1;
}

/// Word-wrapped text from the top left corner of `box` (hundredths of a millimetre), a short paragraph in
/// lines of about one length; returns the height it took.
double paintText(QPainter& painter, const QRectF& box, const QFont& font, const QColor& colour,
                 const QString& text);
/// The height that such text takes.
[[nodiscard]] double textHeight(QPainter& painter, double width, const QFont& font, const QString& text);

/// The thin line around maps.
void paintFrame(QPainter& painter, const QRectF& frame);

/// Sources, base map, projection, definition in force, then `notes`, what rests on the reconstitution, who
/// made the page (the charte tells) and the day of making: one line each.
[[nodiscard]] QString pageFoot(const Project& project, const MapSheet& sheet, const Date& date,
                               const QStringList& notes);

} // namespace maillage
