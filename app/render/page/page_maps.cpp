#include "app/render/page/page_maps.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/map/map_furniture.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/parts/page_room.hpp"
#include "app/render/page/parts/page_words.hpp"
#include "app/text/map/page_text.hpp"
#include "core/carto/map_excerpt.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

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

/// Where on a map its scale and its arrow stand, and what else lies on it.
struct OnMap {
    std::optional<QPointF> bar;
    ScaleBar scale;
    /// Its middle, or the box that a person gave it.
    std::optional<QPointF> north;
    std::optional<QRectF> northBox;
    /// What has white ground of its own.
    std::vector<QRectF> plaques;
};

/// A bar in the place that a person gave it: as long as it has room for.
void placeBar(OnMap& on, const ViewTransform& view, const QRectF& frame, const QRectF& place) {
    on.scale = scaleBarOf(frame.size());
    on.scale.longest = 0;
    const QRectF withoutBar = scaleBarBox(view, {}, on.scale); // its words, and air
    constexpr double kRounding = 15;                           // places are kept in tenths of a millimetre
    on.scale.longest = std::max(place.width() - withoutBar.width() + kRounding, 50.0);
    on.bar = place.topLeft() - withoutBar.topLeft();
}

OnMap partsOnMap(const PageContent& content, const MapSheet& sheet, const ViewTransform& view,
                 const QRectF& frame, PartPlaces& places, bool isLeft) {
    const bool fillsFrame = content.extent || content.shown;
    OnMap on;
    // What a person moved is one for both maps.
    const auto isHere = [&](PagePart part) {
        return places.shows(part) && !(isLeft && places.movedTo(part));
    };
    const auto tell = [&](PagePart part, const QRectF& box) {
        if (!isLeft) {
            places.drew(part, box);
        }
    };
    if (isHere(PagePart::Scale)) {
        if (const std::optional<QRectF> place = places.movedTo(PagePart::Scale)) {
            placeBar(on, view, frame, *place);
            on.plaques.push_back(*place);
            places.drewMoved(PagePart::Scale, scaleBarBox(view, *on.bar, on.scale).height());
        } else {
            on.bar = frame.bottomLeft() + QPointF(400, -350);
            on.scale = scaleBarOf(frame.size());
            QRectF box = scaleBarBox(view, *on.bar, on.scale);
            if (fillsFrame) {
                // The map fills its frame: what lies on it needs ground of its own, and hides none of its
                // communes.
                *on.bar += shiftToRoom(sheet, view, frame, box);
                box = scaleBarBox(view, *on.bar, on.scale);
                on.plaques.push_back(box);
            }
            tell(PagePart::Scale, box);
        }
    }
    if (isHere(PagePart::North)) {
        if (const std::optional<QRectF> place = places.movedTo(PagePart::North)) {
            on.northBox = place;
            on.plaques.push_back(*place);
            places.drewMoved(PagePart::North, 0);
        } else {
            const double furniture = furnitureSize(frame.size());
            QPointF centre = frame.topRight() + QPointF(-650, 750) * furniture;
            if (fillsFrame) {
                centre += shiftToRoom(sheet, view, frame, northArrowBox(centre, furniture));
                on.plaques.push_back(northArrowBox(centre, furniture));
            }
            on.north = centre;
            tell(PagePart::North, northArrowBox(centre, furniture));
        }
    }
    std::ranges::copy_if(places.movedBeside(), std::back_inserter(on.plaques),
                         [&](const QRectF& place) { return place.intersects(frame); });
    return on;
}

/// The arrow as large as its box allows.
void paintNorthIn(QPainter& painter, const QRectF& box) {
    const QRectF usual = northArrowBox({}, 1);
    const double scale = std::min(box.width() / usual.width(), box.height() / usual.height());
    painter.save();
    painter.translate(box.center());
    painter.scale(scale, scale);
    paintNorthArrow(painter, -usual.center(), 1);
    painter.restore();
}

/// With its scale and its arrow.
DrawnMap paintPageMap(QPainter& painter, const PageContent& content, const MapSheet& sheet,
                      const QRectF& frame, const PageElements& elements, PartPlaces& places, bool isLeft) {
    const bool fillsFrame = content.extent || content.shown;
    const ViewTransform view =
        ViewTransform::fitting(groundOf(content), frame, content.shown ? 0 : 250, growthOf(content.paper));
    if (elements.tellPlace) { // in hundredths of a millimetre of the sheet itself
        const double growth = growthOf(content.paper);
        elements.tellPlace(QRectF(frame.topLeft() * growth, frame.size() * growth),
                           {view.topLeft, view.corner * growth, view.scale * growth});
    }
    DrawnMap drawn{fillsFrame ? shownIn(sheet, view, frame) : sheet, {}};
    const OnMap on = partsOnMap(content, sheet, view, frame, places, isLeft);
    if (on.bar) {
        drawn.sheet.ringObstacles.push_back(groundUnder(scaleBarBox(view, *on.bar, on.scale), view));
    }
    if (on.north || on.northBox) {
        drawn.sheet.ringObstacles.push_back(groundUnder(
            on.north ? northArrowBox(*on.north, furnitureSize(frame.size())) : *on.northBox, view));
    }
    drawn.layout = on.plaques.empty() ? paintMap(painter, drawn.sheet, view, frame)
                                      : paintMapBeside(painter, drawn.sheet, view, frame, on.plaques);
    painter.save();
    painter.setClipRect(frame);
    paintReaches(painter, drawn.sheet, view);
    painter.restore();
    paintFrame(painter, frame);
    if (on.bar) {
        paintScaleBar(painter, view, *on.bar, on.scale);
    }
    if (on.north) {
        paintNorthArrow(painter, *on.north, furnitureSize(frame.size()));
    } else if (on.northBox) {
        paintNorthIn(painter, *on.northBox);
    }
    return drawn;
}

} // namespace

std::vector<DrawnMap> paintPageMaps(QPainter& painter, const PageContent& content, const PagePlan& plan,
                                    const PageElements& elements, PartPlaces& places) {
    const auto begin = [&](const std::optional<std::size_t>& element) {
        if (element) {
            beginContent(painter, *element);
        }
    };
    const bool isShown = places.shows(PagePart::Map);
    std::vector<DrawnMap> drawn;
    if (!content.left) {
        begin(elements.figure);
        drawn.push_back(isShown ? paintPageMap(painter, content, content.sheet, plan.maps.front(), elements,
                                               places, false)
                                : DrawnMap{content.sheet, {}});
        return drawn;
    }
    const auto paint = [&](const QString& title, const MapSheet& sheet, const QRectF& box, bool isLeft) {
        if (!isShown) {
            return drawn.push_back({sheet, {}});
        }
        paintText(painter, box, pageFont(330, true), kInk, unbroken(title));
        drawn.push_back(paintPageMap(painter, content, sheet, box.adjusted(0, kMapTitle, 0, 0), elements,
                                     places, isLeft));
    };
    begin(elements.leftFigure);
    paint(leftMapTitle(content), content.left->sheet, plan.maps.front(), true);
    if (elements.leftFigure) {
        endContent(painter);
    }
    begin(elements.figure);
    paint(rightMapTitle(content), content.sheet, plan.maps.back(), false);
    return drawn;
}

} // namespace maillage
