#include "app/render/page/parts/page_room.hpp"

#include "app/render/map/neighbour_names.hpp"

#include <algorithm>
#include <array>

namespace maillage {

QRectF freeBox(std::span<const QRectF> boxes, const std::vector<Area>& areas, const IndexSet& communes,
               const ViewTransform& view) {
    const std::vector<std::uint32_t> members = communes.members();
    const auto isFree = [&](const QRectF& box) {
        return std::ranges::none_of(members, [&](std::uint32_t i) { return liesUnder(box, areas[i], view); });
    };
    const auto found = std::ranges::find_if(boxes, isFree);
    return found == boxes.end() ? boxes.front() : *found;
}

QPointF shiftToRoom(const MapSheet& sheet, const ViewTransform& view, const QRectF& frame,
                    const QRectF& box) {
    if (!sheet.within) {
        return {};
    }
    const QPointF across(frame.left() + frame.right() - box.left() - box.right(), 0);
    const std::array boxes{box, box.translated(across)};
    return freeBox(boxes, sheet.baseMap->areas(), *sheet.within, view).topLeft() - box.topLeft();
}

MapLayout paintMapBeside(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                         const QRectF& frame, std::span<const QRectF> plaques) {
    MapLayout layout = layoutMap(sheet, view, frame);
    std::erase_if(layout.labels, [&](const PlacedLabel& label) {
        const bool isCut = std::ranges::any_of(
            plaques, [&](const QRectF& plaque) { return plaque.intersects(labelReach(label)); });
        if (isCut && label.kind == LabelKind::Commune) {
            layout.unplaced.push_back(label.index);
        } else if (isCut && label.kind == LabelKind::Qpv) {
            layout.unnamedRings.push_back(label.index);
        }
        return isCut;
    });
    paintMapParts(painter, sheet, layout, view, frame, std::span(&frame, 1));
    for (const QRectF& plaque : plaques) {
        painter.fillRect(plaque, QColor(Qt::white));
    }
    return layout;
}

} // namespace maillage
