#include "app/render/map/ring_layout.hpp"

#include "app/render/map/sign_painter.hpp"
#include "app/text/french/names.hpp"
#include "core/carto/ring_placement.hpp"

#include <algorithm>
#include <deque>

namespace maillage {

namespace {

/// Longer names are cut: they would be wider than a town is on any page.
constexpr qsizetype kLongestName = 60;
/// Kept free around a name's ink.
constexpr double kNameAir = 26;
/// Rings and names keep this far beyond the territory, at most.
constexpr double kBeyond = 200;

/// Rings to place, and what they are made from.
class Rings {
public:
    Rings(const MapSheet& sheet, const ViewTransform& view) : m_sheet(sheet), m_unit(1 / view.scale) {
        for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
            if (isQpvRing(sheet.symbols[i].kind)) {
                add(i);
            }
        }
    }

    [[nodiscard]] const std::vector<RingToPlace>& asked() const { return m_asked; }
    [[nodiscard]] std::size_t symbolOf(std::size_t ring) const { return m_symbols[ring]; }
    [[nodiscard]] const NameText& textOf(std::size_t ring) const { return *m_texts[ring]; }

private:
    void add(std::size_t symbol) {
        const Symbol& ring = m_sheet.symbols[symbol];
        RingToPlace asked;
        for (const CommuneIndex i : ring.communes) {
            asked.homes.push_back(homeOf(i));
        }
        // QPV of unknown communes each for itself, after all communes.
        asked.town = ring.communes.empty() ? m_sheet.baseMap->areas().size() + symbol : ring.communes.front();
        if (ring.hasPlace || asked.homes.empty()) {
            asked.place = ring.point;
        }
        asked.reach = reachOf(ring) * m_unit;
        const QString name = ringName(ring);
        const NameText& text = nameText(name, LabelKind::Qpv);
        asked.oneLine = onGround(text.whole.size);
        if (!text.broken.lines.isEmpty()) {
            asked.broken = onGround(text.broken.size);
        }
        m_asked.push_back(std::move(asked));
        m_symbols.push_back(symbol);
        m_texts.push_back(&text);
    }
    [[nodiscard]] NameSize onGround(QSizeF size) const {
        return {(size.width() + 2 * kNameAir) * m_unit, (size.height() + 2 * kNameAir) * m_unit};
    }
    [[nodiscard]] RingHome homeOf(CommuneIndex commune) {
        const Area& area = m_sheet.baseMap->areas()[commune];
        if (area.isEmpty() || m_sheet.ground == nullptr) {
            const auto label = std::ranges::find(m_sheet.labels, std::optional(commune), &Label::commune);
            return {nullptr, label == m_sheet.labels.end() ? MapPoint{} : label->point};
        }
        const auto [found, isNew] = m_homes.try_emplace(commune);
        if (isNew) {
            m_outlines.push_back(outlineOf(area));
            found->second = {&m_outlines.back(), m_sheet.ground->heartOf(commune)};
        }
        return found->second;
    }

    const MapSheet& m_sheet;
    double m_unit;
    std::vector<RingToPlace> m_asked;
    std::vector<std::size_t> m_symbols;
    std::vector<const NameText*> m_texts;
    std::map<CommuneIndex, RingHome> m_homes;
    std::deque<EdgeOutline> m_outlines;
};

QLineF onPage(const Edge& edge, const ViewTransform& view) {
    return {view.toPage(edge.from), view.toPage(edge.to)};
}

Envelope squareOnGround(QPointF centre, double reach, const ViewTransform& view) {
    return squareAround(view.toMap(centre), reach / view.scale);
}

std::vector<Envelope> otherSigns(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    std::vector<Envelope> boxes;
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        if (!isQpvRing(sheet.symbols[i].kind) && layout.isDrawn(i)) {
            boxes.push_back(squareOnGround(layout.signs[i], reachOf(sheet.symbols[i]), view));
        }
    }
    for (const SignCluster& cluster : layout.clusters) {
        boxes.push_back(squareOnGround(cluster.centre, cluster.reach(), view));
    }
    return boxes;
}

Envelope boundsOf(const MapSheet& sheet, const ViewTransform& view) {
    if (!sheet.ringBounds.isEmpty()) {
        return sheet.ringBounds;
    }
    Envelope bounds = sheet.baseMap->envelope();
    const double beyond = kBeyond / view.scale;
    if (!bounds.isEmpty()) {
        bounds.add(MapPoint{bounds.minX - beyond, bounds.minY - beyond});
        bounds.add(MapPoint{bounds.maxX + beyond, bounds.maxY + beyond});
    }
    return bounds;
}

PlacedLabel labelOf(const PlacedRing& placed, const NameText& text, std::size_t symbol,
                    const ViewTransform& view) {
    PlacedLabel label{LabelKind::Qpv, symbol, placed.isBroken ? &text.broken : &text.whole, {}, {}, false};
    label.box = QRectF(view.toPage({placed.name->minX, placed.name->maxY}) + QPointF(kNameAir, kNameAir),
                       label.text->size);
    if (placed.nameLead) {
        label.lead = onPage(*placed.nameLead, view);
    }
    return label;
}

} // namespace

QString ringName(const Symbol& ring) {
    QString name = shownName(ring.name).simplified();
    if (name.size() <= kLongestName) {
        return name;
    }
    const qsizetype space = name.lastIndexOf(u' ', kLongestName - 1);
    return name.left(space > kLongestName / 2 ? space : kLongestName - 1) + u'…';
}

void placeRingsOf(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    layout.rings.resize(sheet.symbols.size());
    const Rings rings(sheet, view);
    if (rings.asked().empty()) {
        return;
    }
    std::vector<Envelope> signs = otherSigns(layout, sheet, view);
    signs.insert(signs.end(), sheet.ringObstacles.begin(), sheet.ringObstacles.end());
    const RingPlacement placement = placeRings(
        rings.asked(), {signs, boundsOf(sheet, view), kGroupedRingReach / view.scale, 1 / view.scale});
    for (std::size_t k = 0; k < placement.rings.size(); ++k) {
        const PlacedRing& placed = placement.rings[k];
        const std::size_t i = rings.symbolOf(k);
        const Symbol& ring = sheet.symbols[i];
        layout.signs[i] = view.toPage(placed.centre);
        if (!ring.communes.empty()) {
            layout.rings[i].commune = ring.communes[placed.home];
        }
        if (placed.lead) {
            layout.rings[i].lead = onPage(*placed.lead, view);
        }
        if (placed.name) {
            layout.labels.push_back(labelOf(placed, rings.textOf(k), i, view));
        }
        if (!placed.name || ringName(ring) != shownName(ring.name).simplified()) {
            layout.unnamedRings.push_back(i);
        }
    }
    for (const std::vector<std::size_t>& group : placement.groups) {
        SignCluster cluster{layout.signs[rings.symbolOf(group.front())], {}, false, true};
        for (const std::size_t k : group) {
            cluster.symbols.push_back(rings.symbolOf(k));
        }
        std::ranges::sort(cluster.symbols);
        layout.clusters.push_back(std::move(cluster));
    }
}

} // namespace maillage
