#include "app/render/page/parts/page_parts.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/geo/map_projection.hpp"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

const QColor kFrame(0xC4, 0xCA, 0xD0);
constexpr double kTallest = 5000;

double heightAt(QPainter& painter, double width, const QString& text) {
    return painter.boundingRect(QRectF(0, 0, width, kTallest), Qt::TextWordWrap, text).height();
}

/// The least width, within bounds, at which a paragraph of few lines takes as many: no word stands
/// alone in its last line.
double evenWidth(QPainter& painter, double width, const QString& text) {
    constexpr int kFewLines = 4;
    constexpr double kStep = 0.03;
    constexpr double kWholePage = 12'000; // lines that wide need no more than not to leave a word alone
    const double narrowest = width > kWholePage ? 0.88 : 0.7;
    const double height = heightAt(painter, width, text);
    const double lines = std::round(height / painter.fontMetrics().lineSpacing());
    if (lines < 2 || lines > kFewLines || text.contains(u'\n')) {
        return width;
    }
    double even = width;
    for (double share = 1 - kStep; share >= narrowest; share -= kStep) {
        const QRectF used =
            painter.boundingRect(QRectF(0, 0, width * share, kTallest), Qt::TextWordWrap, text);
        if (used.height() > height || used.width() > width * share) {
            break;
        }
        even = width * share;
    }
    return even;
}

/// The base map as its licence asks: ©, producer, millésime, licence. What its file does not say is said to
/// be missing.
QString groundLine(const BaseMap& map) {
    QString line = baseMapText(map);
    if (map.isSchematic()) {
        return line;
    }
    const Provenance& source = map.provenance();
    const QString title = QString::fromStdString(source.title);
    if (!source.licence.empty() && !title.contains(u'©')) {
        line.replace(title, QStringLiteral("©\u00A0") + title);
    }
    const bool hasYear =
        !source.date.empty() || title.contains(QRegularExpression(QStringLiteral("\\b(19|20)\\d\\d\\b")));
    return source.licence.empty() ? hasYear ? tr("%1 (licence non renseignée)").arg(line)
                                            : tr("%1 (licence et millésime non renseignés)").arg(line)
           : hasYear ? line
                                  : tr("%1 (millésime non renseigné)").arg(line);
}

} // namespace

double paintText(QPainter& painter, const QRectF& box, const QFont& font, const QColor& colour,
                 const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(QRectF(box.topLeft(), QSizeF(evenWidth(painter, box.width(), text), box.height())),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.height();
}

double textHeight(QPainter& painter, double width, const QFont& font, const QString& text) {
    painter.setFont(font);
    return heightAt(painter, width, text);
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
                 .arg(groundLine(*sheet.baseMap),
                      QString::fromUtf8(projection.epsg == lambert93().epsg ? "RGF93 / Lambert-93"
                                                                            : projection.name.data()),
                      QString::number(projection.epsg));
    const bool isOfCover = sheet.theme != Theme::Besoin;
    if (isOfCover) {
        lines << definitionText();
    }
    lines << notes;
    if (isOfCover && !sheet.withHypotheses) {
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
