#include "app/render/page/page_painter.hpp"

#include "app/render/page/comparison_page.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/render/page/foot_painter.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/text/language.hpp"
#include "app/render/page/legend_painter.hpp"
#include "app/render/page/page_parts.hpp"
#include "app/render/page/page_room.hpp"
#include "app/render/page/page_words.hpp"
#include "app/render/page/qpv_insets.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/carto/map_excerpt.hpp"

#include <QImage>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr double kMargin = 1200;
constexpr int kFootSize = 220;
constexpr double kFigureColumn = 6600;
constexpr double kComparisonColumn = 8800;
/// Wide enough for two insets side by side that name their rings.
constexpr double kInsetColumn = 8800;

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
    const CommuneGroup& g = i.figures.group(figure.id);
    const QString label = figureWord(figure.id, &FigureWords::page);
    const auto bound = [&](const QString& text) { return boundText(figure, i.withHypotheses, text); };
    const QString count = bound(countText(g.count));
    if (!isPopulationKnown(i.all)) {
        return (isSingular(g.count) ? tr("%1 : %2 commune sur %3") : tr("%1 : %2 communes sur %3"))
            .arg(label, count, countText(i.all.count));
    }
    const QString text =
        (isSingular(g.count) ? tr("%1 : %2 commune sur %3, %4 des habitants")
                             : tr("%1 : %2 communes sur %3, %4 des habitants"))
            .arg(label, count, countText(i.all.count), bound(percentText(i.populationShare(g), 1)));
    return i.all.populationUnknown == 0
               ? text
               : QStringLiteral("%1 (%2)").arg(text, unknownPopulationText(i.all.populationUnknown));
}

double paintFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width) {
    const Indicators& i = content.indicators;
    double y = topLeft.y();
    const auto figure = [&](const QString& value, const QString& label, const QString& note) {
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(520, true), kInk, value);
        y += paintText(painter, QRectF(topLeft.x(), y, width, 2000), pageFont(270), kInk, label);
        if (!note.isEmpty()) {
            y += paintText(painter, QRectF(topLeft.x(), y, width, 2000), pageFont(240), kQuiet, note);
        }
        y += 230;
    };
    if (content.extent) {
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(270, true), kInk,
                       extentPlace(content)) +
             60;
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(270), kInk, sizeText(i.all)) +
             150;
    }
    for (const Figure* told : sharesFirst(figuresFor(&FigureUses::page, i.withHypotheses))) {
        const FigureValue& value = i.figures[told->id];
        const auto bound = [&](const QString& text) { return boundText(*told, i.withHypotheses, text); };
        QStringList notes{noteBeside(content, told->keys.published), knownText(value)};
        notes.removeAll(QString());
        const QString note = notes.join(tr(" ; "));
        if (!value.number) {
            continue;
        }
        const QString number = bound(numberText(told->subject, *value.number));
        const bool isShown = told->subject != FigureSubject::Qpvs || (content.extent && !i.qpvs.empty());
        if (told->id == FigureId::ZoneBlanche) {
            const QString cut = cutNote(i);
            figure(number, blankLabel(i), cut.isEmpty() ? note : cut);
        } else if (value.communes && told->isRate) {
            figure(bound(rateText(value.share())), shareText(i, *told), note);
        } else if (value.communes && isSingular(value.count())) {
            figure(number, figureWord(told->id, &FigureWords::pageOne), note);
        } else if (isShown) {
            figure(number, figureWord(told->id, &FigureWords::page, value), note);
        }
    }
    return y - topLeft.y();
}

Envelope groundUnder(const QRectF& box, const ViewTransform& view) {
    Envelope ground;
    ground.add(view.toMap(box.topLeft()));
    ground.add(view.toMap(box.bottomRight()));
    return ground;
}

/// The sheet whose legend says what lies beyond `frame`.
MapSheet shownIn(MapSheet sheet, const ViewTransform& view, const QRectF& frame) {
    const Envelope shown = groundUnder(frame, view);
    countOffMap(sheet, shown);
    sheet.ringBounds = shown;
    return sheet;
}

QString footText(const PageContent& content) {
    QStringList notes;
    if (content.extent) {
        notes << fieldText(content);
        if (content.comparison) {
            notes << tr("Les structures comptées sont celles dont le siège est dans ce périmètre.");
        }
    }
    if (content.shown) {
        notes << tr("La carte montre une partie de ce que comptent la légende et les chiffres.");
    }
    return pageFoot(content.project, content.sheet, content.indicators.date, notes);
}

/// The insets take the place of the figures. An EPCI may have no QPV to show.
bool showsInsets(const PageContent& content) {
    return content.sheet.theme == Theme::Qpv && !(content.extent && content.indicators.qpvs.empty());
}

/// Beside a map of coverage, which has no rings of its own: where they are largest.
void paintInsetsIn(QPainter& painter, const PageContent& content, std::span<const QRectF> rooms) {
    if (content.sheet.theme != Theme::Couverture || content.indicators.qpvs.empty()) {
        return;
    }
    const MapSheet sheet = sheetWithQpvs(content);
    const QRectF& room = *std::ranges::max_element(
        rooms, {}, [&](const QRectF& r) { return std::pair(insetSide(sheet, r, true), r.height()); });
    paintQpvInsets(painter, sheet, *content.project.qpvs, room, true);
}

/// What legend and figures take of a tall page: of an EPCI as much as they need, so that its map is large.
double heightBelow(const PageContent& content, const QRectF& body) {
    constexpr double kUsual = 0.36;
    constexpr double kAboveInsets = 0.41;
    const bool isOverInsets = content.sheet.theme == Theme::Couverture && !content.indicators.qpvs.empty();
    const double usual = body.height() * (isOverInsets ? kAboveInsets : kUsual);
    if (!content.extent || content.comparison || showsInsets(content)) {
        return usual;
    }
    QImage paper(1, 1, QImage::Format_RGB32); // fonts are as wide on it as on the page
    QPainter painter(&paper);
    const double width = body.width() / 2 - 200;
    constexpr double kAir = 400 + 300; // over them, and for a line more
    return std::min(usual, std::max(paintLegend(painter, content.sheet, {}, width),
                                    paintFigures(painter, content, {}, width)) +
                               kAir);
}

/// What the map goes to the bounds of.
Envelope groundOf(const PageContent& content) {
    if (content.shown) {
        return *content.shown;
    }
    return content.extent
               ? extentOf(*content.project.territory, *content.sheet.baseMap, content.extent->communes)
               : content.sheet.baseMap->envelope();
}

} // namespace

QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size,
                      const PageElements& elements) {
    const bool isWide = size.width() > size.height();
    const QRectF page = QRectF(QPointF(0, 0), size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    if (elements.title) {
        beginContent(painter, *elements.title);
    }
    double titleHeight = paintText(painter, page, pageFont(540, true), kInk, unbroken(pageTitle(content)));
    if (!pageTitle(content).contains(dateText(content.indicators.date))) {
        // A title of one's own may leave out what is shown, of which day.
        titleHeight += paintText(painter, page.adjusted(0, titleHeight + 80, 0, 0), pageFont(330), kQuiet,
                                 usualPageTitle(content));
    }
    if (content.extent && content.extent->epci.empty()) {
        titleHeight += paintText(painter, page.adjusted(0, titleHeight + 80, 0, 0), pageFont(380), kQuiet,
                                 extentPlace(content));
    }
    if (elements.title) {
        endContent(painter);
    }
    if (elements.figure) {
        beginContent(painter, *elements.figure);
    }

    const QString foot = footText(content);
    const MapStyle& style = *content.sheet.options.style;
    const double footHeight = footHeightOf(painter, page.width(), kFootSize, foot, style);
    const QRectF body = page.adjusted(0, titleHeight + 400, 0, -footHeight - 350);
    paintFoot(painter, QRectF(page.left(), page.bottom() - footHeight, page.width(), footHeight), kFootSize,
              foot, style);

    const bool hasInsets = content.sheet.theme == Theme::Couverture && !content.indicators.qpvs.empty();
    const double column = content.comparison ? kComparisonColumn : hasInsets ? kInsetColumn : kFigureColumn;
    const double side = isWide ? column : body.width();
    const double below = isWide ? 0 : heightBelow(content, body);
    const QRectF mapFrame = isWide ? body.adjusted(0, 0, -side - 400, 0) : body.adjusted(0, 0, 0, -below);
    const bool fillsFrame = content.extent || content.shown;
    const ViewTransform view = ViewTransform::fitting(groundOf(content), mapFrame, content.shown ? 0 : 250);
    if (elements.tellPlace) {
        elements.tellPlace(mapFrame, view);
    }
    QPointF bar = mapFrame.bottomLeft() + QPointF(400, -350);
    QPointF north = mapFrame.topRight() + QPointF(-650, 750);
    MapSheet sheet = fillsFrame ? shownIn(content.sheet, view, mapFrame) : content.sheet;
    if (fillsFrame) {
        // The map fills its frame: what lies on it needs ground of its own, and hides none of its communes.
        bar += shiftToRoom(content.sheet, view, mapFrame, scaleBarBox(view, bar, mapFrame.width()));
        north += shiftToRoom(content.sheet, view, mapFrame, northArrowBox(north));
    }
    const std::array plaques{scaleBarBox(view, bar, mapFrame.width()), northArrowBox(north)};
    for (const QRectF& plaque : plaques) {
        sheet.ringObstacles.push_back(groundUnder(plaque, view));
    }
    MapLayout layout;
    if (fillsFrame) {
        layout = paintMapBeside(painter, sheet, view, mapFrame, plaques);
    } else {
        layout = paintMap(painter, sheet, view, mapFrame);
    }
    painter.save();
    painter.setClipRect(mapFrame);
    paintReaches(painter, sheet, view);
    painter.restore();
    paintFrame(painter, mapFrame);
    paintScaleBar(painter, view, bar, mapFrame.width());
    paintNorthArrow(painter, north);

    // Beside the map on a wide page, below it on a tall one: first the legend, then what the theme is about.
    const QPointF corner =
        isWide ? QPointF(mapFrame.right() + 400, body.top()) : QPointF(body.left(), mapFrame.bottom() + 400);
    const double width = isWide ? side : body.width() / 2 - 200;
    const double used = paintLegend(painter, sheet, corner, width, layout.gathers());
    const QPointF second =
        isWide ? corner + QPointF(0, used + 300) : corner + QPointF(body.width() / 2 + 100, 0);
    const QRectF rest(second, QPointF(second.x() + width, body.bottom()));
    if (showsInsets(content)) {
        paintQpvInsets(painter, sheet, *content.project.qpvs, rest, false, namedQpvs(sheet, layout));
    } else if (content.comparison) {
        const QRectF underLegend(corner + QPointF(0, used + 300), QPointF(corner.x() + width, body.bottom()));
        paintComparison(painter, content, rest, isWide ? std::nullopt : std::optional(underLegend),
                        elements.comparison);
    } else {
        const double figures = paintFigures(painter, content, rest.topLeft(), width);
        const QRectF underFigures = rest.adjusted(0, figures + 300, 0, 0);
        const QRectF underLegend(corner + QPointF(0, used + 300), QPointF(corner.x() + width, body.bottom()));
        const QRectF underBoth(QPointF(body.left(), std::max(underFigures.top(), underLegend.top())),
                               body.bottomRight());
        paintInsetsIn(painter, content,
                      isWide ? std::vector{underFigures} : std::vector{underBoth, underLegend, underFigures});
    }
    if (elements.figure) {
        endContent(painter);
    }
    return unplacedNames(sheet, layout);
}

} // namespace maillage
