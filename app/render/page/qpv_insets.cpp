#include "app/render/page/qpv_insets.hpp"

#include "app/render/map/inks.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

constexpr double kSameTown = 15'000; // metres
// Metres around a group: the names stand to the right of their rings.
constexpr double kAround = 2'600;
constexpr double kRight = 14'500;
constexpr double kNameOffset = 700; // metres
constexpr double kCaption = 700;
constexpr double kGap = 200;
/// Known outlines need no room to be aligned in: the same frame shows half the country, twice as large.
constexpr double kOutlined = 0.5;

/// Groups in the order of their first QPV.
std::vector<std::vector<Symbol>> groupsOf(const MapSheet& sheet) {
    std::vector<std::vector<Symbol>> groups;
    for (const Symbol& symbol : sheet.symbols) {
        if (!isQpvRing(symbol.kind)) {
            continue;
        }
        const auto isNear = [&](const std::vector<Symbol>& group) {
            return distance(group.front().point, symbol.point) < kSameTown;
        };
        const auto found = std::ranges::find_if(groups, isNear);
        if (found == groups.end()) {
            groups.push_back({symbol});
        } else {
            found->push_back(symbol);
        }
    }
    return groups;
}

/// The same map with the group's rings alone, and the neighbourhoods' names before those of the communes.
MapSheet insetOf(const MapSheet& sheet, const std::vector<Symbol>& group, double reach) {
    MapSheet inset = sheet;
    inset.symbols = group;
    std::vector<Label> names;
    names.reserve(group.size());
    for (const Symbol& symbol : group) {
        // Clear of its ring.
        names.push_back({{symbol.point.x + reach * kNameOffset, symbol.point.y}, symbol.name, 0});
    }
    inset.labels = std::move(names);
    return inset;
}

Envelope extentOf(const MapSheet& sheet, const std::vector<Symbol>& group, double reach) {
    Envelope extent;
    for (const Symbol& symbol : group) {
        extent.add(MapPoint{symbol.point.x - reach * kAround, symbol.point.y - reach * kAround});
        extent.add(MapPoint{symbol.point.x + reach * kRight, symbol.point.y + reach * kAround});
        for (const QpvOutline& outline : sheet.qpvOutlines) {
            if (outline.area.contains(symbol.point)) {
                extent.add(outline.area.envelope());
            }
        }
    }
    return extent;
}

} // namespace

void paintQpvInsets(QPainter& painter, const MapSheet& sheet, const QRectF& target) {
    const std::vector<std::vector<Symbol>> groups = groupsOf(sheet);
    if (groups.empty()) {
        return;
    }
    const double height = std::min((target.height() - kCaption) / static_cast<double>(groups.size()) - kGap,
                                   target.width() * 0.75);
    std::size_t ringCount = 0;
    for (const std::vector<Symbol>& group : groups) {
        ringCount += group.size();
    }
    const bool isOutlined = sheet.qpvOutlines.size() == ringCount;
    const double reach = isOutlined ? kOutlined : 1;
    double y = target.top();
    for (const std::vector<Symbol>& group : groups) {
        const QRectF frame(target.left(), y, target.width(), height);
        const Envelope extent = extentOf(sheet, group, reach);
        const ViewTransform view = ViewTransform::fitting(extent, frame, 0);
        paintMap(painter, insetOf(sheet, group, reach), view, frame);
        painter.setPen(QPen(kBorder, 12));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        y += height + kGap;
    }
    if (isOutlined) {
        return;
    }
    painter.setFont(pageFont(220));
    painter.setPen(kQuiet);
    painter.drawText(
        QRectF(target.left(), y, target.width(), kCaption), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        QCoreApplication::translate(
            "page",
            "Anneaux alignés sous le point de référence de leur commune\u00A0: leur contour n'est pas connu."));
}

} // namespace maillage
