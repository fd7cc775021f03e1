#include "app/render/map/map_layout.hpp"

#include "app/render/map/name_layout.hpp"
#include "app/render/map/neighbour_names.hpp"
#include "app/render/map/ring_layout.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/qpv_words.hpp"
#include "core/carto/sign_groups.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double kSideStep = 235;
/// Two signs nearer than this hide one another.
constexpr double kGatherReach = 165;

void placeSigns(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    const std::vector<double> steps = sideSteps(sheet.symbols);
    std::vector<PagePlace> places;
    places.reserve(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QPointF place = view.toPage(sheet.symbols[i].point) + QPointF(kSideStep * steps[i], 0);
        layout.signs.push_back(place);
        places.push_back({place.x(), place.y()});
    }
    for (std::vector<std::size_t>& members : gatheredSigns(sheet.symbols, places, kGatherReach)) {
        QPointF centre;
        for (const std::size_t i : members) {
            centre += view.toPage(sheet.symbols[i].point) / static_cast<double>(members.size());
        }
        for (const std::size_t i : members) {
            layout.signs[i] = centre;
        }
        layout.clusters.push_back({centre, std::move(members), false});
    }
    placeRingsOf(layout, sheet, view);
}

} // namespace

double SignCluster::reach() const {
    return isOfRings ? kGroupedRingReach : kBadgeReach;
}

std::optional<std::size_t> MapLayout::clusterOf(std::size_t symbol) const {
    const auto found = std::ranges::find_if(clusters, [&](const SignCluster& cluster) {
        return std::ranges::binary_search(cluster.symbols, symbol);
    });
    return found == clusters.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - clusters.begin()));
}

bool MapLayout::gathers() const {
    return std::ranges::any_of(
        clusters, [](const SignCluster& cluster) { return !cluster.isSpread && !cluster.isOfRings; });
}

bool MapLayout::isDrawn(std::size_t symbol) const {
    const auto cluster = clusterOf(symbol);
    return !cluster || clusters[*cluster].isSpread;
}

MapLayout layoutSigns(const MapSheet& sheet, const ViewTransform& view) {
    MapLayout layout;
    placeSigns(layout, sheet, view);
    return layout;
}

MapLayout layoutMap(const MapSheet& sheet, const ViewTransform& view, const QRectF& target) {
    MapLayout layout = layoutSigns(sheet, view);
    placeNamesOn(layout, sheet, view, target);
    placeNeighbourNames(layout, sheet, view, target);
    return layout;
}

QStringList unnamedQpvs(const MapSheet& sheet, const MapLayout& layout, const std::vector<Qpv>& qpvs) {
    std::vector<std::uint32_t> ranks = sheet.qpvsNowhere;
    for (const std::size_t i : layout.unnamedRings) {
        ranks.push_back(*sheet.symbols[i].qpv);
    }
    std::ranges::sort(ranks);
    QStringList names;
    for (const std::uint32_t rank : ranks) {
        if (rank < qpvs.size()) {
            names << nameOf(qpvs[rank]);
        }
    }
    return names;
}

QStringList unplacedNames(const MapSheet& sheet, const MapLayout& layout) {
    QStringList names;
    for (const std::size_t i : layout.unplaced) {
        const std::optional<CommuneIndex> commune = sheet.labels[i].commune;
        if (sheet.within && commune && !sheet.within->contains(*commune)) {
            continue;
        }
        names << shownName(sheet.labels[i].text);
    }
    return names;
}

void spread(MapLayout& layout, std::size_t rank) {
    SignCluster& cluster = layout.clusters[rank];
    cluster.isSpread = true;
    const auto count = static_cast<double>(cluster.symbols.size());
    const double radius = cluster.isOfRings ? std::max(700.0, count * 600 / (2 * M_PI))
                                            : std::max(420.0, count * 330 / (2 * M_PI));
    for (std::size_t k = 0; k < cluster.symbols.size(); ++k) {
        const double angle = 2 * M_PI * static_cast<double>(k) / count - M_PI / 2;
        layout.signs[cluster.symbols[k]] =
            cluster.centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
}

QRectF communeReach(const MapSheet& sheet, std::size_t commune, const ViewTransform& view) {
    constexpr double kBorderReach = 45; // half an EPCI's line, and a corner that snaps
    const Envelope& envelope = sheet.baseMap->areas()[commune].envelope();
    return QRectF(view.toPage({envelope.minX, envelope.maxY}), view.toPage({envelope.maxX, envelope.minY}))
        .adjusted(-kBorderReach, -kBorderReach, kBorderReach, kBorderReach);
}

QRectF signReach(const Symbol& symbol, QPointF place) {
    return squareAt(place, reachOf(symbol) + 40);
}

QRectF clusterReach(const SignCluster& cluster) {
    return squareAt(cluster.centre, cluster.reach() + 40);
}

QRectF leadReach(const RingPlace& ring) {
    constexpr double kHalfLine = 40;
    return ring.lead ? QRectF(ring.lead->p1(), ring.lead->p2())
                           .normalized()
                           .adjusted(-kHalfLine, -kHalfLine, kHalfLine, kHalfLine)
                     : QRectF();
}

QRectF labelReach(const PlacedLabel& label) {
    constexpr double kOverhang = kCasing + 10;
    QRectF reach = label.box;
    if (label.lead) {
        reach |= QRectF(label.lead->p1(), label.lead->p2()).normalized();
    }
    return reach.adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
}

} // namespace maillage
