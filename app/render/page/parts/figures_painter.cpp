#include "app/render/page/parts/figures_painter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/parts/page_words.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/language.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/report/page_figures.hpp"

#include <QFontMetricsF>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr int kNumberSize = 500;
constexpr double kNumberColumn = 1900; // a number that is narrower has its words beside it
constexpr double kBetween = 170;

QString noteBeside(const PageContent& content, std::string_view id) {
    const ComparedFigure* figure = findFigure(content.compared, id, content.indicators.date);
    // What was printed is of the whole territory, without a scenario.
    if (figure == nullptr || content.indicators.scenario || content.extent) {
        return {};
    }
    return publishedNote(*figure);
}

/// "Structure AVS : au moins 220 communes sur 317, au moins 74,8 % des habitants".
QString shareText(const Indicators& i, const Figure& figure) {
    const FigureValue& value = i.figures[figure.id];
    const std::size_t communes = value.communes->count;
    const QString label = figureWord(figure.id, &FigureWords::page);
    const auto bound = [&](const QString& text) { return boundText(value.bound, text); };
    const QString count = bound(countText(communes));
    const std::optional<double> ofPeople = value.populationShare();
    if (!ofPeople) {
        return (isSingular(communes) ? tr("%1 : %2 commune sur %3") : tr("%1 : %2 communes sur %3"))
            .arg(label, count, countText(i.all.count));
    }
    const QString text = (isSingular(communes) ? tr("%1 : %2 commune sur %3, %4 des habitants")
                                               : tr("%1 : %2 communes sur %3, %4 des habitants"))
                             .arg(label, count, countText(i.all.count), bound(percentText(*ofPeople, 1)));
    return i.all.populationUnknown == 0
               ? text
               : QStringLiteral("%1 (%2)").arg(text, unknownPopulationText(i.all.populationUnknown));
}

/// One figure as the page tells it.
struct ToldFigure {
    QString value;
    QString label;
    QString note;
};

std::vector<ToldFigure> toldFigures(const PageContent& content) {
    const Indicators& i = content.indicators;
    std::vector<ToldFigure> told;
    // Where there is no QPV, the page of QPV tells what that of coverage tells.
    const bool hasTheme = content.sheet.theme != Theme::Qpv || !content.extent || !i.qpvs.empty();
    const Theme theme = hasTheme ? content.sheet.theme : Theme::Couverture;
    for (const Figure* figure : pageFigures(theme, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        const auto bound = [&](const QString& text) { return boundText(value.bound, text); };
        QStringList notes{noteBeside(content, figure->keys.published),
                          knownText(value, i.scenario.has_value())};
        notes.removeAll(QString());
        const QString note = notes.join(tr(" ; "));
        const bool isShown = figure->subject != FigureSubject::Qpvs || content.sheet.theme == Theme::Qpv ||
                             (content.extent && !i.qpvs.empty());
        if (!value.number || !isShown) {
            continue;
        }
        const QString number = bound(numberText(figure->subject, *value.number));
        if (figure->id == FigureId::ZoneBlanche) {
            const QString cut = cutNote(i);
            told.push_back({number, blankLabel(i), cut.isEmpty() ? note : cut});
        } else if (value.communes && figure->isRate) {
            told.push_back({bound(rateText(value.share())), shareText(i, *figure), note});
        } else {
            told.push_back({number, figureWord(figure->id, &FigureWords::page, value), note});
        }
    }
    return told;
}

/// What it counts, and beside or under it what was published; returns the height used.
double paintWordsOf(QPainter& painter, const ToldFigure& figure, QPointF topLeft, double width) {
    constexpr double kToNote = 180;
    const double label = QFontMetricsF(pageFont(270)).horizontalAdvance(figure.label) + kToNote;
    const double note = QFontMetricsF(pageFont(kSmallestType)).horizontalAdvance(figure.note);
    if (!figure.note.isEmpty() && label + note < width) {
        constexpr double kToBaseline = 20; // of the smaller letters on the line of the larger
        const double used =
            paintText(painter, QRectF(topLeft, QSizeF(width, 2000)), pageFont(270), kInk, figure.label);
        paintText(painter, QRectF(topLeft + QPointF(label, kToBaseline), QSizeF(width - label, 2000)),
                  pageFont(kSmallestType), kQuiet, figure.note);
        return used;
    }
    double used = paintText(painter, QRectF(topLeft, QSizeF(width, 2000)), pageFont(270), kInk, figure.label);
    if (!figure.note.isEmpty()) {
        used += paintText(painter, QRectF(topLeft + QPointF(0, used), QSizeF(width, 2000)),
                          pageFont(kSmallestType), kQuiet, figure.note);
    }
    return used;
}

} // namespace

double paintFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width) {
    double y = topLeft.y();
    if (content.extent) {
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(270, true), kInk,
                       extentPlace(content)) +
             60;
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(270), kInk,
                       sizeText(content.indicators.all)) +
             150;
    }
    const QFont large = pageFont(kNumberSize, true);
    const std::vector<ToldFigure> told = toldFigures(content);
    double column = 0; // of the numbers that have their words beside them
    for (const ToldFigure& figure : told) {
        const double advance = QFontMetricsF(large).horizontalAdvance(figure.value);
        column = advance <= kNumberColumn ? std::max(column, advance) : column;
    }
    for (const ToldFigure& figure : told) {
        const double number =
            paintText(painter, QRectF(topLeft.x(), y, width, 1000), large, kInk, figure.value);
        if (QFontMetricsF(large).horizontalAdvance(figure.value) <= kNumberColumn) {
            constexpr double kToWords = 250;
            constexpr double kToBaseline = 190; // the first line stands on that of the number
            const double left = column + kToWords;
            const double words =
                paintWordsOf(painter, figure, QPointF(topLeft.x() + left, y + kToBaseline), width - left);
            y += std::max(number, words + kToBaseline) + kBetween / 2;
        } else {
            y += number + paintWordsOf(painter, figure, QPointF(topLeft.x(), y + number), width) + kBetween;
        }
    }
    return y - topLeft.y() - kBetween / 2;
}

} // namespace maillage
