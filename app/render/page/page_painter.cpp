#include "app/render/page/page_painter.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/map/map_furniture.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/foot_painter.hpp"
#include "app/render/page/page_contents.hpp"
#include "app/render/page/page_parts.hpp"
#include "app/render/page/page_plan.hpp"
#include "app/render/page/page_room.hpp"
#include "app/render/page/page_words.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "app/text/map/map_dates.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/carto/map_excerpt.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr double kMargin = 1200;
constexpr int kFootSize = kSmallestType;

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
    QStringList notes{tr("Dates : %1.").arg(mapDatesText(content.project, content.indicators))};
    if (content.extent) {
        notes << fieldText(content);
        if (content.comparison) {
            notes << tr("Les structures comptées sont celles dont le siège est dans ce périmètre.");
        }
    }
    if (content.shown) {
        notes << tr("La carte montre une partie de ce que comptent la légende et les chiffres.");
    }
    if (content.sheet.need != nullptr) {
        notes << needSourcesText(content.sheet.need->study);
    }
    return pageFoot(content.project, content.sheet, content.indicators.date, notes);
}

/// Title and what stands under it; returns the height used.
double paintHead(QPainter& painter, const PageContent& content, const QRectF& page) {
    double used = paintText(painter, page, pageFont(540, true), kInk, unbroken(pageTitle(content)));
    const auto under = [&](int size, const QString& text) {
        used += paintText(painter, page.adjusted(0, used + 80, 0, 0), pageFont(size), kQuiet, text);
    };
    if (!pageTitle(content).contains(dateText(content.indicators.date)) &&
        pageTitle(content) != usualPageTitle(content)) {
        // A title of one's own may leave out what is shown, of which day.
        under(330, usualPageTitle(content));
    }
    if (content.extent && content.extent->epci.empty()) {
        under(380, extentPlace(content));
    }
    return used;
}

/// With its scale and its arrow.
DrawnMap paintPageMap(QPainter& painter, const PageContent& content, const MapSheet& sheet,
                      const QRectF& frame, const PageElements& elements) {
    const bool fillsFrame = content.extent || content.shown;
    const ViewTransform view =
        ViewTransform::fitting(groundOf(content), frame, content.shown ? 0 : 250, growthOf(content.paper));
    if (elements.tellPlace) { // in hundredths of a millimetre of the sheet itself
        const double growth = growthOf(content.paper);
        elements.tellPlace(QRectF(frame.topLeft() * growth, frame.size() * growth),
                           {view.topLeft, view.corner * growth, view.scale * growth});
    }
    QPointF bar = frame.bottomLeft() + QPointF(400, -350);
    const double furniture = furnitureSize(frame.size());
    QPointF north = frame.topRight() + QPointF(-650, 750) * furniture;
    DrawnMap drawn{fillsFrame ? shownIn(sheet, view, frame) : sheet, {}};
    if (fillsFrame) {
        // The map fills its frame: what lies on it needs ground of its own, and hides none of its communes.
        bar += shiftToRoom(sheet, view, frame, scaleBarBox(view, bar, frame.size()));
        north += shiftToRoom(sheet, view, frame, northArrowBox(north, furniture));
    }
    const std::array plaques{scaleBarBox(view, bar, frame.size()), northArrowBox(north, furniture)};
    for (const QRectF& plaque : plaques) {
        drawn.sheet.ringObstacles.push_back(groundUnder(plaque, view));
    }
    drawn.layout = fillsFrame ? paintMapBeside(painter, drawn.sheet, view, frame, plaques)
                              : paintMap(painter, drawn.sheet, view, frame);
    painter.save();
    painter.setClipRect(frame);
    paintReaches(painter, drawn.sheet, view);
    painter.restore();
    paintFrame(painter, frame);
    paintScaleBar(painter, view, bar, frame.size());
    paintNorthArrow(painter, north, furniture);
    return drawn;
}

/// The maps in their frames; of two each under its title, and each the figure of its own.
std::vector<DrawnMap> paintPageMaps(QPainter& painter, const PageContent& content, const PagePlan& plan,
                                    const PageElements& elements) {
    const auto begin = [&](const std::optional<std::size_t>& element) {
        if (element) {
            beginContent(painter, *element);
        }
    };
    std::vector<DrawnMap> drawn;
    if (!content.left) {
        begin(elements.figure);
        drawn.push_back(paintPageMap(painter, content, content.sheet, plan.maps.front(), elements));
        return drawn;
    }
    const auto paint = [&](const QString& title, const MapSheet& sheet, const QRectF& box) {
        paintText(painter, box, pageFont(330, true), kInk, unbroken(title));
        drawn.push_back(paintPageMap(painter, content, sheet, box.adjusted(0, kMapTitle, 0, 0), elements));
    };
    begin(elements.leftFigure);
    paint(leftMapTitle(content), content.left->sheet, plan.maps.front());
    if (elements.leftFigure) {
        endContent(painter);
    }
    begin(elements.figure);
    paint(rightMapTitle(content), content.sheet, plan.maps.back());
    return drawn;
}

} // namespace

QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size,
                      const PageElements& elements) {
    painter.save();
    const double growth = growthOf(content.paper);
    painter.scale(growth, growth);
    const QRectF sheet(QPointF(0, 0), size / growth);
    const QRectF page = sheet.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.fillRect(sheet, Qt::white);
    if (elements.title) {
        beginContent(painter, *elements.title);
    }
    const double head = paintHead(painter, content, page);
    if (elements.title) {
        endContent(painter);
    }
    const QString foot = footText(content);
    const MapStyle& style = *content.sheet.options.style;
    const double footHeight = footHeightOf(painter, page.width(), kFootSize, foot, style);
    const QRectF body = page.adjusted(0, head + 400, 0, -footHeight - 350);
    const PagePlan plan = planOf(content, body, size.width() > size.height());
    const std::vector<DrawnMap> drawn = paintPageMaps(painter, content, plan, elements);
    paintBlocks(painter, pageBlocks(content, drawn, plan.columns.size() > 1, elements.comparison),
                plan.columns);
    if (elements.foot) {
        beginContent(painter, *elements.foot);
    }
    paintFoot(painter, QRectF(page.left(), page.bottom() - footHeight, page.width(), footHeight), kFootSize,
              foot, style);
    if (elements.figure || elements.foot) {
        endContent(painter);
    }
    painter.restore();
    return namesLeftOut(drawn);
}

} // namespace maillage
