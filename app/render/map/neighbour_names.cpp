#include "app/render/map/neighbour_names.hpp"

#include "app/text/french/departements.hpp"
#include "core/carto/departement_borders.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace maillage {

namespace {

// Hundredths of a millimetre.
constexpr double kLeastFrame = 9000; // insets are narrower
constexpr double kGrid = 400;
constexpr double kFromFrame = 150;
constexpr double kFromOutside = 160; // from communes, names and plaques
constexpr double kBorderSeen = 2500; // how far outside the frame a border may lie
constexpr double kFarthest = 6000;   // from the border

struct Neighbour {
    const NameLines* text = nullptr;
    std::vector<QPointF> border;
};

double squaredLength(QPointF p) {
    return QPointF::dotProduct(p, p);
}

double squaredDistanceTo(const Neighbour& neighbour, QPointF p) {
    double least = std::numeric_limits<double>::max();
    for (const QPointF& q : neighbour.border) {
        least = std::min(least, squaredLength(p - q));
    }
    return least;
}

std::vector<Neighbour> neighboursOf(const MapSheet& sheet, const ViewTransform& view) {
    std::vector<Neighbour> neighbours;
    for (const NeighbourDepartement& departement : neighbourDepartements(sheet.departement)) {
        const QString name = territoryWords(departement.code).name.toUpper();
        Neighbour neighbour{&nameText(name, LabelKind::Departement).whole, {}};
        for (const MapPoint& point : departement.border) {
            neighbour.border.push_back(view.toPage(point));
        }
        neighbours.push_back(std::move(neighbour));
    }
    return neighbours;
}

/// Whether nothing else is there.
class OutsideRoom {
public:
    OutsideRoom(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view)
        : m_sheet(sheet), m_view(view) {
        for (const Envelope& obstacle : sheet.ringObstacles) {
            m_taken.emplace_back(view.toPage({obstacle.minX, obstacle.maxY}),
                                 view.toPage({obstacle.maxX, obstacle.minY}));
        }
        for (const PlacedLabel& label : layout.labels) {
            m_taken.push_back(labelReach(label));
        }
        for (const RingPlace& ring : layout.rings) {
            if (ring.lead) {
                m_taken.push_back(leadReach(ring));
            }
        }
        for (std::size_t i = 0; i < layout.signs.size(); ++i) {
            m_taken.push_back(signReach(sheet.symbols[i], layout.signs[i]));
        }
    }
    void take(const QRectF& box) { m_taken.push_back(box); }
    [[nodiscard]] bool isFree(const QRectF& box) const {
        const QRectF wide = box.adjusted(-kFromOutside, -kFromOutside, kFromOutside, kFromOutside);
        if (std::ranges::any_of(m_taken, [&](const QRectF& taken) { return taken.intersects(wide); })) {
            return false;
        }
        return std::ranges::none_of(m_sheet.baseMap->areas(),
                                    [&](const Area& area) { return liesUnder(wide, area, m_view); });
    }

private:
    const MapSheet& m_sheet;
    const ViewTransform& m_view;
    std::vector<QRectF> m_taken;
};

/// Centres of the name within the frame, where its département is the nearest, the nearest first.
std::vector<QPointF> centresOf(const Neighbour& neighbour, const std::vector<Neighbour>& all,
                               const QRectF& frame) {
    const QSizeF size = neighbour.text->size;
    const QRectF inner = frame.adjusted(kFromFrame + size.width() / 2, kFromFrame + size.height() / 2,
                                        -kFromFrame - size.width() / 2, -kFromFrame - size.height() / 2);
    std::vector<std::pair<double, QPointF>> centres;
    for (double y = inner.top(); y <= inner.bottom(); y += kGrid) {
        for (double x = inner.left(); x <= inner.right(); x += kGrid) {
            const QPointF centre(x, y);
            const double own = squaredDistanceTo(neighbour, centre);
            const auto isNearer = [&](const Neighbour& other) {
                return squaredDistanceTo(other, centre) < own;
            };
            if (own <= kFarthest * kFarthest && std::ranges::none_of(all, isNearer)) {
                centres.emplace_back(own, centre);
            }
        }
    }
    std::ranges::stable_sort(centres, {}, [](const auto& entry) { return entry.first; });
    std::vector<QPointF> sorted;
    sorted.reserve(centres.size());
    for (const auto& entry : centres) {
        sorted.push_back(entry.second);
    }
    return sorted;
}

} // namespace

bool liesUnder(const QRectF& box, const Area& area, const ViewTransform& view) {
    const std::array corners{view.toMap(box.topLeft()), view.toMap(box.topRight()),
                             view.toMap(box.bottomLeft()), view.toMap(box.bottomRight()),
                             view.toMap(box.center())};
    Envelope ground;
    for (const MapPoint& corner : corners) {
        ground.add(corner);
    }
    if (area.isEmpty() || !area.envelope().intersects(ground)) {
        return false;
    }
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        if (std::ranges::any_of(area.ring(r), [&](const MapPoint& p) { return ground.contains(p); })) {
            return true;
        }
    }
    return std::ranges::any_of(corners, [&](const MapPoint& corner) { return area.contains(corner); });
}

void placeNeighbourNames(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view,
                         const QRectF& target) {
    if (target.width() < kLeastFrame || sheet.departement.empty()) {
        return;
    }
    const std::vector<Neighbour> neighbours = neighboursOf(sheet, view);
    const QRectF seen = target.adjusted(-kBorderSeen, -kBorderSeen, kBorderSeen, kBorderSeen);
    OutsideRoom room(layout, sheet, view);
    for (const Neighbour& neighbour : neighbours) {
        if (std::ranges::none_of(neighbour.border, [&](QPointF p) { return seen.contains(p); })) {
            continue;
        }
        const QSizeF size = neighbour.text->size;
        for (const QPointF& centre : centresOf(neighbour, neighbours, target)) {
            const QRectF box(centre - QPointF(size.width(), size.height()) / 2, size);
            if (room.isFree(box)) {
                room.take(box);
                layout.neighbours.push_back({neighbour.text, box});
                break;
            }
        }
    }
}

} // namespace maillage
