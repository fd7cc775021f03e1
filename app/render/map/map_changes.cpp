#include "app/render/map/map_changes.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

void addCommunes(std::vector<QRectF>& parts, const PaintedMap& before, const PaintedMap& after) {
    const auto lookOf = [](const MapSheet& sheet, std::size_t i) {
        const LegendEntry& entry = sheet.legend[sheet.fillOf[i]];
        return std::tuple(entry.fill, entry.hatch, entry.isSupposed);
    };
    for (std::size_t i = 0; i < after.sheet.fillOf.size(); ++i) {
        if (lookOf(before.sheet, i) != lookOf(after.sheet, i)) {
            parts.push_back(communeReach(after.sheet, i, after.view));
        }
    }
}

bool sameSign(const PaintedMap& before, const PaintedMap& after, std::size_t i) {
    const auto lookOf = [i](const PaintedMap& map) {
        const Symbol& s = map.sheet.symbols[i];
        return std::tuple(s.kind, s.isSupposed, s.mark, s.side, map.layout.signs[i].x(),
                          map.layout.signs[i].y(), map.layout.rings[i].lead.value_or(QLineF()));
    };
    return i < before.sheet.symbols.size() && i < after.sheet.symbols.size() &&
           before.layout.isDrawn(i) == after.layout.isDrawn(i) && lookOf(before) == lookOf(after);
}

void addSigns(std::vector<QRectF>& parts, const PaintedMap& map, const PaintedMap& other) {
    for (std::size_t i = 0; i < map.sheet.symbols.size(); ++i) {
        if (!sameSign(map, other, i)) {
            parts.push_back(signReach(map.sheet.symbols[i], map.layout.signs[i]));
            if (map.layout.rings[i].lead) {
                parts.push_back(leadReach(map.layout.rings[i]));
            }
        }
    }
}

void addClusters(std::vector<QRectF>& parts, const PaintedMap& map, const PaintedMap& other) {
    for (const SignCluster& cluster : map.layout.clusters) {
        const bool isKept = std::ranges::any_of(other.layout.clusters, [&](const SignCluster& o) {
            return o.centre == cluster.centre && o.symbols.size() == cluster.symbols.size() &&
                   o.isSpread == cluster.isSpread;
        });
        if (!isKept) {
            parts.push_back(clusterReach(cluster));
        }
    }
}

void addLabels(std::vector<QRectF>& parts, const PaintedMap& map, const PaintedMap& other) {
    for (const PlacedLabel& label : map.layout.labels) {
        const bool isKept = std::ranges::any_of(other.layout.labels, [&](const PlacedLabel& o) {
            return o.text == label.text && o.box == label.box && o.lead == label.lead;
        });
        if (!isKept) {
            parts.push_back(labelReach(label));
        }
    }
}

} // namespace

std::optional<std::vector<QRectF>> changedParts(const PaintedMap& before, const PaintedMap& after) {
    if (!(before.view == after.view) || before.sheet.baseMap != after.sheet.baseMap ||
        before.sheet.fillOf.size() != after.sheet.fillOf.size() || !before.sheet.qpvOutlines.empty() ||
        !after.sheet.qpvOutlines.empty() || before.layout.neighbours != after.layout.neighbours ||
        !before.sheet.circles.empty() || !after.sheet.circles.empty() ||
        before.sheet.options != after.sheet.options) {
        return std::nullopt;
    }
    std::vector<QRectF> parts;
    addCommunes(parts, before, after);
    addSigns(parts, before, after);
    addSigns(parts, after, before);
    addClusters(parts, before, after);
    addClusters(parts, after, before);
    addLabels(parts, before, after);
    addLabels(parts, after, before);
    return parts;
}

} // namespace maillage
