#include "app/render/page/page_parts.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/geo/map_projection.hpp"

#include <QDate>

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

const QColor kFrame(0xC4, 0xCA, 0xD0);

} // namespace

double paintText(QPainter& painter, const QRectF& box, const QFont& font, const QColor& colour,
                 const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.height();
}

double textHeight(QPainter& painter, double width, const QFont& font, const QString& text) {
    constexpr double kTallest = 5000;
    painter.setFont(font);
    return painter.boundingRect(QRectF(0, 0, width, kTallest), Qt::TextWordWrap, text).height();
}

void paintFrame(QPainter& painter, const QRectF& frame) {
    painter.setPen(QPen(kFrame, 12));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

QString pageFoot(const Project& project, const MapSheet& sheet, const Date& date, const QStringList& notes) {
    QStringList lines;
    QStringList sources;
    for (const std::string& source : *project.sources) {
        sources << QString::fromStdString(source);
    }
    if (!sources.isEmpty()) {
        lines << tr("Sources : %1.").arg(sources.join(QStringLiteral("\u00A0; ")));
    }
    const MapProjection& projection = projectionOf(project.territory->departement());
    lines << tr("%1. Projection %2 (EPSG:%3).")
                 .arg(baseMapText(*sheet.baseMap),
                      QString::fromUtf8(projection.epsg == lambert93().epsg ? "RGF93 / Lambert-93"
                                                                            : projection.name.data()),
                      QString::number(projection.epsg));
    lines << definitionText();
    lines << notes;
    if (!sheet.withHypotheses) {
        lines << basisText(project, date, false);
    }
    if (sheet.restsOnHypotheses) {
        lines
            << tr("Territoires d'intervention : %1. Les signes creux marquent un siège supposé, les trames de "
                  "points ce qui est supposé d'une commune.")
                   .arg(reconstitutionText());
    }
    const QDate now = QDate::currentDate();
    const QString today =
        dateText(Date(now.year(), static_cast<unsigned>(now.month()), static_cast<unsigned>(now.day())));
    lines << madeText(QString::fromStdString(sheet.options.style->author), today);
    return lines.join(QStringLiteral("\n"));
}

} // namespace maillage
