#include "app/render/map/name_layout.hpp"

#include "app/render/map/sign_painter.hpp"
#include "app/text/french/names.hpp"
#include "core/carto/bare_ground.hpp"
#include "core/carto/label_placement.hpp"
#include "core/carto/name_ranks.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <set>

namespace maillage {

namespace {

constexpr double kPointReach = 25;
/// Kept free around a name's ink.
constexpr double kAir = 26;

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
    // Between these it grows with the room: a sheet a little larger bears a few names more.
    constexpr double kCramped = 250;
    constexpr double kRoomy = 1300;
    constexpr double kFree = 2500;
    if (width <= kCramped) {
        return {12, 12};
    }
    const auto between = [](double share, double from, double to) {
        return static_cast<std::size_t>(std::lround(from + std::min(share, 1.0) * (to - from)));
    };
    const double share = (width - kCramped) / (kRoomy - kCramped);
    const std::size_t named = between(share, 90, 400);
    return {named, width > kRoomy ? between((width - kRoomy) / (kFree - kRoomy), 200, 400)
                                  : between(share * share, 26, 200)};
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

/// By reference point, what its signs and its circle cover on the ground.
std::map<Point, Envelope> signsAt(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    std::map<Point, Envelope> boxes;
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        const Symbol& symbol = sheet.symbols[i];
        if (isQpvRing(symbol.kind)) {
            continue;
        }
        const double reach = layout.clusterOf(i) ? kBadgeReach : reachOf(symbol);
        boxes[{symbol.point.x, symbol.point.y}].add(onGround(squareAt(layout.signs[i], reach), view));
    }
    for (const ProportionalCircle& circle : sheet.circles) {
        const double radius = std::max(circleRadius(circle.value, sheet.largestCircle), kPointReach);
        boxes[{circle.point.x, circle.point.y}].add(
            onGround(squareAt(view.toPage(circle.point), radius), view));
    }
    return boxes;
}

/// The communes that rings are about.
std::set<CommuneIndex> hostsOf(const MapSheet& sheet) {
    std::set<CommuneIndex> hosts;
    for (const Symbol& symbol : sheet.symbols) {
        hosts.insert(symbol.communes.begin(), symbol.communes.end());
    }
    return hosts;
}

/// Of what the map is about, before the names of EPCI, or of the other communes.
void askCommunes(Asked& asked, bool isFirst, const MapLayout& layout, const MapSheet& sheet,
                 const ViewTransform& view, const QRectF& target, double unit) {
    const LabelLimits limits = labelLimits(sheet, view);
    // What a name far from the frame does cannot be seen; in a département all are placed, so that none moves
    // when the frame does.
    constexpr std::size_t kAll = 5000;
    constexpr std::size_t kMostFirst = 40; // more would leave no room for EPCI
    const bool onlyNear = sheet.labels.size() > kAll;
    const std::map<Point, Envelope> signs = signsAt(layout, sheet, view);
    const QRectF near = target.adjusted(-3000, -3000, 3000, 3000);
    const std::set<CommuneIndex> hosts = hostsOf(sheet);
    const std::vector<bool> isBare = bareFills(sheet);
    for (std::size_t i = 0; i < sheet.labels.size() && asked.names.size() < limits.named; ++i) {
        const Label& label = sheet.labels[i];
        const bool isSubject = (label.commune && hosts.contains(*label.commune)) ||
                               (label.rank >= kSubjectRank && i < kMostFirst);
        if (isFirst != isSubject) {
            continue;
        }
        if (onlyNear && !near.contains(view.toPage(label.point))) {
            continue;
        }
        const auto sign = signs.find({label.point.x, label.point.y});
        const Envelope anchor = sign != signs.end()
                                    ? sign->second
                                    : onGround(squareAt(view.toPage(label.point), kPointReach), view);
        NameToPlace name{nullptr, label.point, anchor, {}, std::nullopt, i < limits.led};
        name.leadsFar = !sheet.circles.empty() || (label.commune && isBare[sheet.fillOf[*label.commune]]);
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
        boxes.push_back(onGround(squareAt(cluster.centre, cluster.reach()), view));
    }
    for (const ProportionalCircle& circle : sheet.circles) {
        const double radius = circleRadius(circle.value, sheet.largestCircle);
        boxes.push_back(onGround(squareAt(view.toPage(circle.point), radius), view));
    }
    return boxes;
}

/// What names of communes and EPCI leave free: signs, circles, the names of QPV and their lines.
std::vector<Envelope> obstaclesOf(const MapLayout& layout, const MapSheet& sheet, const ViewTransform& view) {
    std::vector<Envelope> boxes = signBoxes(layout, sheet, view);
    const auto addLine = [&](const QLineF& line) {
        constexpr double kBead = 40;
        const int beads = static_cast<int>(line.length() / kBead) + 1;
        for (int k = 0; k <= beads; ++k) {
            boxes.push_back(
                onGround(squareAt(line.pointAt(static_cast<double>(k) / beads), kBead / 2), view));
        }
    };
    for (const PlacedLabel& label : layout.labels) {
        boxes.push_back(onGround(label.box.adjusted(-kAir, -kAir, kAir, kAir), view));
        if (label.lead) {
            addLine(*label.lead);
        }
    }
    for (const RingPlace& ring : layout.rings) {
        if (ring.lead) {
            addLine(*ring.lead);
        }
    }
    return boxes;
}

/// A name of a QPV that the frame would cut is left out, and told.
void keepWithin(MapLayout& layout, const QRectF& target) {
    std::erase_if(layout.labels, [&](const PlacedLabel& label) {
        if (target.contains(label.box)) {
            return false;
        }
        if (target.contains(layout.signs[label.index]) &&
            std::ranges::find(layout.unnamedRings, label.index) == layout.unnamedRings.end()) {
            layout.unnamedRings.push_back(label.index);
        }
        return true;
    });
}

} // namespace

void placeNamesOn(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view, const QRectF& target) {
    const double unit = 1 / view.scale;
    Asked asked;
    if (sheet.options.communeNames) {
        askCommunes(asked, true, layout, sheet, view, target, unit);
    }
    askEpcis(asked, sheet, unit);
    if (sheet.options.communeNames) {
        askCommunes(asked, false, layout, sheet, view, target, unit);
    }
    const std::vector<PlacedName> placed =
        placeNames(asked.names, obstaclesOf(layout, sheet, view), unit, bareGround(sheet, unit));
    keepWithin(layout, target);
    std::vector<bool> isPlaced(asked.names.size(), false);
    for (const PlacedName& name : placed) {
        PlacedLabel label = asked.labels[name.index];
        isPlaced[name.index] = true;
        const NameText& text = *asked.texts[name.index];
        label.text = name.isBroken ? &text.broken : &text.whole;
        label.box =
            QRectF(view.toPage({name.box.minX, name.box.maxY}) + QPointF(kAir, kAir), label.text->size);
        if (name.lead) {
            label.lead = QLineF(view.toPage(name.lead->from), view.toPage(name.lead->to));
            label.hasPoint = asked.names[name.index].anchor.width() < 3 * kPointReach * unit;
        }
        if (target.contains(label.box)) {
            layout.labels.push_back(label);
        }
    }
    for (std::size_t k = 0; k < asked.labels.size(); ++k) {
        const LabelKind kind = asked.labels[k].kind;
        const bool isCommune = kind == LabelKind::Commune || kind == LabelKind::NeighbourCommune;
        if (isCommune && !isPlaced[k] &&
            target.contains(view.toPage(sheet.labels[asked.labels[k].index].point))) {
            layout.unplaced.push_back(asked.labels[k].index);
        }
    }
}

} // namespace maillage
