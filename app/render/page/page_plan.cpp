#include "app/render/page/page_plan.hpp"

#include "app/render/page/page_contents.hpp"
#include "core/carto/map_excerpt.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double kColumnGap = 400;
constexpr double kAround = 1400;   // air over and under the ground, for the names around it
constexpr double kMostBelow = 0.6; // of the body, under the map

/// Beside the map on a wide page.
PagePlan widePlan(const PageContent& content, const QRectF& body) {
    const double column = columnWidth(content);
    return {{body.adjusted(0, 0, -column - kColumnGap, 0)},
            {QRectF(body.right() - column, body.top(), column, body.height())}};
}

/// What stands under a map whose ground is as high as `ideal` leaves room for, as high as it needs.
double heightBelow(const PageContent& content, const QRectF& body, double ideal, std::size_t columns) {
    const double least = leastHeight(content, body.width(), columns) + kColumnGap;
    const double all = std::max(least, wholeHeight(content, body.width(), columns) + kColumnGap);
    return std::min(std::clamp(ideal, least, all), body.height() * kMostBelow);
}

/// Under the map on a tall one: the map as high as its ground is at this width.
PagePlan tallPlan(const PageContent& content, const QRectF& body) {
    const Envelope ground = groundOf(content);
    const double ideal = body.height() - (body.width() * ground.height() / ground.width() + kAround);
    const double below = heightBelow(content, body, ideal, 2);
    const QRectF map = body.adjusted(0, 0, 0, -below);
    return {{map},
            columnsIn(QRectF(body.left(), map.bottom() + kColumnGap, body.width(), below - kColumnGap), 2)};
}

/// Hundredths of a millimetre to a metre.
double scaleIn(const Envelope& ground, const QRectF& box) {
    return std::min(box.width() / ground.width(), (box.height() - kMapTitle) / ground.height());
}

/// Side by side, over what belongs to both.
PagePlan pairOver(const PageContent& content, const QRectF& body) {
    constexpr double kColumn = 8000; // the least that a table of five columns wants
    const auto columns = std::max<std::size_t>(
        2, static_cast<std::size_t>((body.width() + kColumnGap) / (kColumn + kColumnGap)));
    const Envelope ground = groundOf(content);
    const double width = (body.width() - kColumnGap) / 2;
    const double ideal = body.height() - kMapTitle - (width * ground.height() / ground.width() + kAround / 2);
    const double below = heightBelow(content, body, ideal, columns);
    const QRectF maps = body.adjusted(0, 0, 0, -below);
    return {columnsIn(maps, 2),
            columnsIn(QRectF(body.left(), maps.bottom() + kColumnGap, body.width(), below - kColumnGap),
                      columns)};
}

std::vector<QRectF> overOneAnother(const QRectF& box) {
    const QRectF upper = box.adjusted(0, 0, 0, -(box.height() + kColumnGap) / 2);
    return {upper, upper.translated(0, upper.height() + kColumnGap)};
}

/// One over the other, beside what belongs to both.
PagePlan pairBeside(const PageContent& content, const QRectF& body) {
    PagePlan plan = widePlan(content, body);
    plan.maps = overOneAnother(plan.maps.front());
    return plan;
}

PagePlan pairPlan(const PageContent& content, const QRectF& body) {
    const Envelope ground = groundOf(content);
    PagePlan over = pairOver(content, body);
    PagePlan beside = pairBeside(content, body);
    return scaleIn(ground, beside.maps.front()) > scaleIn(ground, over.maps.front()) ? beside : over;
}

} // namespace

Envelope groundOf(const PageContent& content) {
    if (content.shown) {
        return *content.shown;
    }
    return content.extent
               ? extentOf(*content.project.territory, *content.sheet.baseMap, content.extent->communes)
               : content.sheet.baseMap->envelope();
}

std::vector<QRectF> dividedAs(const std::vector<QRectF>& maps, const QRectF& box) {
    if (maps.size() < 2) {
        return {box};
    }
    if (maps.back().left() >= maps.front().right()) {
        return columnsIn(box, 2);
    }
    return overOneAnother(box);
}

PagePlan planOf(const PageContent& content, const QRectF& body, bool isWide) {
    if (content.left) {
        return pairPlan(content, body);
    }
    return isWide ? widePlan(content, body) : tallPlan(content, body);
}

} // namespace maillage
