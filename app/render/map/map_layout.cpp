#include "app/render/map/map_layout.hpp"

#include "app/render/map/sign_painter.hpp"
#include "app/text/french/names.hpp"
#include "core/carto/label_placement.hpp"
#include "core/carto/sign_groups.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

namespace maillage {

namespace {

constexpr double kSideStep = 235;
/// Two signs nearer than this hide one another.
constexpr double kGatherReach = 165;
constexpr double kPointReach = 25;
/// Kept free around a name's ink.
constexpr double kAir = 26;

QRectF squareAt(QPointF centre, double reach) {
    return {centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

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
}

/// How many names a map of this scale bears, and how many of them may stand outside their commune.
struct LabelLimits {
    std::size_t named = 0;
    std::size_t led = 0;
};

LabelLimits labelLimits(const MapSheet& sheet, const ViewTransform& view) {
    const Envelope& extent = sheet.baseMap->envelope();
    const auto communes = static_cast<double>(std::max<std::size_t>(sheet.baseMap->areas().size(), 1));
    // A name needs room of about its commune's width.
    const double width = std::sqrt(extent.width() * extent.height() / communes) * view.scale;
    return width > 2500   ? LabelLimits{400, 400}
           : width > 1300 ? LabelLimits{300, 80}
           : width > 250  ? LabelLimits{90, 26}
                          : LabelLimits{12, 12};
}

/// The names in the order of their importance, as they are to be placed, and what each is.
struct Asked {
    std::vector<NameToPlace> names;
    std::vector<PlacedLabel> labels;
    std::deque<EdgeOutline> outlines;
    std::deque<const NameText*> texts;
};

Envelope onGround(const QRectF& box, const ViewTransform& view) {
    const MapPoint topLeft = view.toMap(box.topLeft());
    const MapPoint bottomRight = view.toMap(box.bottomRight());
    return {topLeft.x, bottomRight.y, bottomRight.x, topLeft.y};
}

NameSize onGround(QSizeF size, double unit) {
    return {(size.width() + 2 * kAir) * unit, (size.height() + 2 * kAir) * unit};
}

void ask(Asked& asked, NameToPlace name, LabelKind kind, std::size_t index, const std::string& text,
         double unit) {
    const QString words = shownName(text);
    const NameText& shape = nameText(words, kind);
    name.oneLine = onGround(shape.whole.size, unit);
    if (!shape.broken.lines.isEmpty()) {
        name.twoLines = onGround(shape.broken.size, unit);
    }
    asked.names.push_back(name);
    asked.texts.push_back(&shape);
    asked.labels.push_back({kind, index, nullptr, {}, std::nullopt});
}

void askEpcis(Asked& asked, const MapSheet& sheet, double unit) {
    if (!sheet.options.epciNames || sheet.ground == nullptr) {
        return;
    }
    const std::vector<EpciShape>& epcis = sheet.ground->epcis();
    for (std::size_t k = 0; k < epcis.size(); ++k) {
        const auto isSubject = [&](CommuneIndex i) { return sheet.within->contains(i); };
        if (sheet.within && std::ranges::all_of(epcis[k].communes, isSubject)) {
            continue; // the title names it
        }
        ask(asked, {&epcis[k].outline, epcis[k].heart, {}, {}, std::nullopt, false},
            sheet.within ? LabelKind::NeighbourEpci : LabelKind::Epci, k, epcis[k].name, unit);
    }
}

using Point = std::pair<double, double>;

/// By reference point, what its signs cover on the ground.
std::map<Point, Envelope> signsAt(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    std::map<Point, Envelope> boxes;
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        const Symbol& symbol = sheet.symbols[i];
        const double reach = layout.clusterOf(i) ? kBadgeReach : reachOf(symbol);
        boxes[{symbol.point.x, symbol.point.y}].add(onGround(squareAt(layout.signs[i], reach), view));
    }
    return boxes;
}

void askCommunes(Asked& asked, const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view,
                 const QRectF& target, double unit) {
    const LabelLimits limits = labelLimits(sheet, view);
    // What a name far from the frame does cannot be seen; in a département all are placed, so that none moves
    // when the frame does.
    constexpr std::size_t kAll = 5000;
    const bool onlyNear = sheet.labels.size() > kAll;
    const std::map<Point, Envelope> signs = signsAt(layout, sheet, view);
    const QRectF near = target.adjusted(-3000, -3000, 3000, 3000);
    for (std::size_t i = 0; i < sheet.labels.size() && asked.names.size() < limits.named; ++i) {
        const Label& label = sheet.labels[i];
        if (onlyNear && !near.contains(view.toPage(label.point))) {
            continue;
        }
        const auto sign = signs.find({label.point.x, label.point.y});
        const Envelope anchor = sign != signs.end()
                                    ? sign->second
                                    : onGround(squareAt(view.toPage(label.point), kPointReach), view);
        NameToPlace name{nullptr, label.point, anchor, {}, std::nullopt, i < limits.led};
        if (label.commune && !sheet.baseMap->areas()[*label.commune].isEmpty() && sheet.ground != nullptr) {
            asked.outlines.push_back(outlineOf(sheet.baseMap->areas()[*label.commune]));
            name.outline = &asked.outlines.back();
            name.heart = sheet.ground->heartOf(*label.commune);
        }
        ask(asked, name, label.isOutside ? LabelKind::NeighbourCommune : LabelKind::Commune, i, label.text,
            unit);
    }
}

std::vector<Envelope> signBoxes(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    std::vector<Envelope> boxes;
    for (std::size_t i = 0; i < layout.signs.size(); ++i) {
        if (!layout.clusterOf(i)) {
            boxes.push_back(onGround(squareAt(layout.signs[i], reachOf(sheet.symbols[i])), view));
        }
    }
    for (const SignCluster& cluster : layout.clusters) {
        boxes.push_back(onGround(squareAt(cluster.centre, kBadgeReach), view));
    }
    return boxes;
}

void placeLabels(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view, const QRectF& target) {
    const double unit = 1 / view.scale;
    Asked asked;
    askEpcis(asked, sheet, unit);
    const std::size_t epcis = asked.names.size();
    if (sheet.options.communeNames) {
        askCommunes(asked, layout, sheet, view, target, unit);
    }
    const std::vector<PlacedName> placed = placeNames(asked.names, signBoxes(layout, sheet, view), unit);
    std::vector<bool> isPlaced(asked.names.size(), false);
    for (const PlacedName& name : placed) {
        PlacedLabel label = asked.labels[name.index];
        isPlaced[name.index] = true;
        const NameText& text = *asked.texts[name.index];
        label.text = name.isBroken ? &text.broken : &text.whole;
        label.box =
            QRectF(view.toPage({name.box.minX, name.box.maxY}) + QPointF(kAir, kAir), label.text->size);
        // A name beside a QPV's ring needs no line: the ring is its point.
        const bool isLed = name.lead && name.index >= epcis && sheet.labels[label.index].commune.has_value();
        if (isLed) {
            label.lead = QLineF(view.toPage(name.lead->from), view.toPage(name.lead->to));
            label.hasPoint = asked.names[name.index].anchor.width() < 3 * kPointReach * unit;
        }
        if (target.contains(label.box)) {
            layout.labels.push_back(label);
        }
    }
    for (std::size_t k = epcis; k < asked.labels.size(); ++k) {
        if (!isPlaced[k] && target.contains(view.toPage(sheet.labels[asked.labels[k].index].point))) {
            layout.unplaced.push_back(asked.labels[k].index);
        }
    }
}

} // namespace

std::optional<std::size_t> MapLayout::clusterOf(std::size_t symbol) const {
    const auto found = std::ranges::find_if(clusters, [&](const SignCluster& cluster) {
        return std::ranges::binary_search(cluster.symbols, symbol);
    });
    return found == clusters.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - clusters.begin()));
}

bool MapLayout::gathers() const {
    return std::ranges::any_of(clusters, [](const SignCluster& cluster) { return !cluster.isSpread; });
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
    placeLabels(layout, sheet, view, target);
    return layout;
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
    const double radius = std::max(420.0, count * 330 / (2 * M_PI));
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
    return squareAt(cluster.centre, kBadgeReach + 40);
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
