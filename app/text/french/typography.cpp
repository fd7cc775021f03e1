#include "app/text/french/typography.hpp"

namespace maillage {

namespace {

constexpr QChar kApostrophe(0x2019);

/// What may follow an elision: a letter or a number, a place to fill, a quotation, a mark of bold.
bool followsElision(QChar c) {
    return c.isLetterOrNumber() || c == u'%' || c == u'\u00AB' || c == u'<' || c == u'&';
}

/// "%1" is a place to fill, not a percent sign.
bool isPercentSign(const QString& text, qsizetype at) {
    return text[at] == u'%' && (at + 1 == text.size() || !text[at + 1].isDigit());
}

} // namespace

QString withApostrophes(QString text) {
    if (!text.contains(u'\'')) {
        return text;
    }
    const QString quote = QStringLiteral("''");
    for (qsizetype open = text.indexOf(quote); open >= 0; open = text.indexOf(quote, open)) {
        const qsizetype close = text.indexOf(quote, open + 2);
        if (close < 0) {
            break;
        }
        text.replace(close, 2, QStringLiteral("\u00A0»"));
        text.replace(open, 2, QStringLiteral("«\u00A0"));
    }
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'\'' && text[i - 1].isLetter() && followsElision(text[i + 1])) {
            text[i] = kApostrophe;
        }
    }
    return text;
}

QString typeset(QString text) {
    text = withApostrophes(std::move(text));
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u' ') {
            continue;
        }
        const QChar next = text[i + 1];
        const bool isHigh = next == u':' || next == u';' || next == u'!' || next == u'?' || next == u'\u00BB';
        const bool isInside = i > 0 && text[i - 1] == u'\u00AB';
        if (isHigh || isInside || isPercentSign(text, i + 1)) {
            text[i] = kNoBreakSpace;
        }
    }
    return text;
}

QString TypesetTranslator::translate(const char* context, const char* source, const char* comment,
                                     int count) const {
    const QString known = QTranslator::translate(context, source, comment, count);
    return typeset(known.isNull() && m_takesSource ? QString::fromUtf8(source) : known);
}

} // namespace maillage
