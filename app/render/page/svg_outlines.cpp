#include "app/render/page/svg_outlines.hpp"

#include "app/render/map/fonts.hpp"

#include <QPainterPath>
#include <QRegularExpression>
#include <QString>

#include <cmath>
#include <cstdlib>

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

/// A thousandth of a millimetre, as SVG reads it: "12.5", "-3", ".4".
QString tenths(qint64 value) {
    QString digits = QString::number(std::abs(value) / 10);
    if (const qint64 tenth = std::abs(value) % 10; tenth != 0) {
        digits = (digits == u'0' ? QString() : digits) + u'.' + QString::number(tenth);
    }
    return value < 0 ? u'-' + digits : digits;
}

/// The "d" of a path, each point told from the one before it: half as long as told from the page's corner.
/// What is rounded is the place on the page, so that nothing drifts.
QString dataOf(const QPainterPath& path) {
    struct Point {
        qint64 x = 0;
        qint64 y = 0;
    };
    QString data;
    Point from; // where the command begins
    Point last;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool isCommand = element.type != QPainterPath::CurveToDataElement;
        if (isCommand) {
            from = last;
            data += element.isMoveTo() ? u'm' : element.isLineTo() ? u'l' : u'c';
        }
        const Point to{std::llround(element.x * 10), std::llround(element.y * 10)};
        const QString x = tenths(to.x - from.x);
        const QString y = tenths(to.y - from.y);
        data += (isCommand || x.startsWith(u'-') ? QString() : QStringLiteral(" ")) + x;
        data += (y.startsWith(u'-') ? QString() : QStringLiteral(" ")) + y;
        last = to;
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
