#include "app/render/page/parts/part_places.hpp"

#include "app/render/page/parts/page_parts.hpp"

#include <QImage>

#include <algorithm>

namespace maillage {

namespace {

constexpr double kUnits = 100;      // to a millimetre
constexpr double kRounding = 10;    // a tenth of a millimetre: places are kept so
constexpr double kEndless = 60'000; // more than any paper

/// What a block takes there, without drawing it.
double heightTaken(const PageBlock& block, QPointF topLeft, double width, double room) {
    QImage paper(1, 1, QImage::Format_RGB32); // fonts are as wide on it as on the page
    QPainter painter(&paper);
    return block.paint(painter, topLeft, width, room);
}

} // namespace

PartPlaces::PartPlaces(const PageContent& content, QSizeF size)
    : m_content(content),
      m_unitsPerMillimetre(kUnits / growthOf(content.paper)),
      m_holdsPaper(size.width() >= (widthOf(content.paper) - 1) * kUnits &&
                   size.height() >= (heightOf(content.paper) - 1) * kUnits) {}

std::optional<QRectF> PartPlaces::movedTo(PagePart part) const {
    const PartSetting setting = m_content.layout.of(part);
    const std::optional<PageRect>& place = setting.place;
    if (!place || !setting.isShown || !m_holdsPaper) {
        return std::nullopt;
    }
    return QRectF(place->left * m_unitsPerMillimetre, place->top * m_unitsPerMillimetre,
                  place->width * m_unitsPerMillimetre, place->height * m_unitsPerMillimetre);
}

std::vector<QRectF> PartPlaces::movedBeside() const {
    std::vector<QRectF> places;
    for (const PartSetting& setting : m_content.layout.touched()) {
        const bool isOfMap = setting.part == PagePart::Map || setting.part == PagePart::Scale ||
                             setting.part == PagePart::North;
        const std::optional<QRectF> place = isOfMap ? std::nullopt : movedTo(setting.part);
        if (place) {
            places.push_back(*place);
        }
    }
    return places;
}

void PartPlaces::drew(PagePart part, const QRectF& box) {
    const auto [known, isNew] = m_drawn.try_emplace(part, Drawn{box});
    known->second.box = known->second.box.united(box);
}

void PartPlaces::drewMoved(PagePart part, double used) {
    const QRectF place = *movedTo(part);
    m_drawn[part] = {place, used > place.height() + kRounding};
}

std::vector<DrawnPart> PartPlaces::drawn() const {
    std::vector<DrawnPart> parts;
    for (const auto& [part, one] : m_drawn) {
        const QRectF& box = one.box;
        parts.push_back({part,
                         {box.left() / m_unitsPerMillimetre, box.top() / m_unitsPerMillimetre,
                          box.width() / m_unitsPerMillimetre, box.height() / m_unitsPerMillimetre},
                         movedTo(part).has_value(),
                         one.isTooTall});
    }
    return parts;
}

/// It takes the room that it had, and draws nothing there.
PageBlock PartPlaces::slotOf(const PageBlock& block) const {
    PageBlock slot = block;
    slot.paint = [block](QPainter& /*painter*/, QPointF topLeft, double width, double room) {
        return heightTaken(block, topLeft, width, room);
    };
    return slot;
}

void PartPlaces::paint(QPainter& painter, std::vector<PageBlock> blocks, const std::vector<QRectF>& columns) {
    std::map<PagePart, std::vector<PageBlock>> moved;
    for (PageBlock& block : blocks) {
        if (movedTo(block.part)) {
            moved[block.part].push_back(block);
            block = slotOf(block);
        } else {
            block.paint = [this, part = block.part, paint = std::move(block.paint)](
                              QPainter& on, QPointF topLeft, double width, double room) {
                const double used = paint(on, topLeft, width, room);
                if (used > 0) {
                    drew(part, QRectF(topLeft, QSizeF(width, used)));
                }
                return used;
            };
        }
    }
    paintBlocks(painter, blocks, columns);
    for (const auto& [part, its] : moved) {
        paintMoved(painter, its, part);
    }
}

void PartPlaces::paintMoved(QPainter& painter, const std::vector<PageBlock>& blocks, PagePart part) {
    const QRectF place = *movedTo(part);
    double used = 0;
    double gap = 0;
    for (const PageBlock& block : blocks) {
        const QPointF topLeft = place.topLeft() + QPointF(0, used + gap);
        double taken = block.paint(painter, topLeft, place.width(), place.height() - used - gap);
        if (taken == 0 && &block == &blocks.front()) {
            // What is whole or not at all is seen where it was put; that it has no room is told.
            taken = block.paint(painter, topLeft, place.width(), kEndless);
        }
        if (taken > 0) {
            used += gap + taken;
            gap = block.gap;
        }
    }
    drewMoved(part, used);
}

} // namespace maillage
