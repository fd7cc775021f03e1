#include "app/render/page/svg_outlines.hpp"

#include "app/render/map/fonts.hpp"

#include <QPainterPath>
#include <QRegularExpression>
#include <QString>

namespace maillage {

namespace {

QString plain(QString text) {
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QFont fontOfText(double size, int weight) {
    const int units = static_cast<int>(size);
    return units == kWideType ? wideFont(units) : pageFont(units, weight >= QFont::Bold);
}

QString number(double value) {
    return QString::number(value, 'f', 1);
}

/// The "d" of a path.
QString dataOf(const QPainterPath& path) {
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        data += element.isMoveTo()    ? QLatin1String("M")
                : element.isLineTo()  ? QLatin1String("L")
                : element.isCurveTo() ? QLatin1String("C")
                                      : QLatin1String(" ");
        data += number(element.x) + u' ' + number(element.y);
    }
    return data;
}

} // namespace

QByteArray withOutlines(const QByteArray& svg) {
    static const QRegularExpression kText(QStringLiteral(
        "<text fill=\"([^\"]*)\"[^>]*? x=\"([^\"]*)\" y=\"([^\"]*)\"[^>]*? font-size=\"([^\"]*)\" "
        "font-weight=\"([^\"]*)\"[^>]*>([^<]*)</text>"));
    const QString all = QString::fromUtf8(svg);
    QString outlined;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator texts = kText.globalMatch(all); texts.hasNext();) {
        const QRegularExpressionMatch text = texts.next();
        QPainterPath letters;
        letters.addText(text.captured(2).toDouble(), text.captured(3).toDouble(),
                        fontOfText(text.captured(4).toDouble(), text.captured(5).toInt()),
                        plain(text.captured(6)));
        outlined += all.mid(from, text.capturedStart() - from);
        outlined += QStringLiteral("<path fill=\"%1\" fill-rule=\"nonzero\" stroke=\"none\" role=\"img\" "
                                   "aria-label=\"%2\" d=\"%3\"/>")
                        .arg(text.captured(1), text.captured(6), dataOf(letters));
        from = text.capturedEnd();
    }
    return (outlined + all.mid(from)).toUtf8();
}

} // namespace maillage
