#include "app/render/page/parts/qpv_insets.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/parts/page_room.hpp"
#include "app/render/page/parts/qpv_inset_words.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/carto/map_scale.hpp"

#include <QPicture>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr double kSameTown = 15'000; // metres
/// Around the communes of a group, metres: names stand there.
constexpr double kAroundTown = 1'200;
// Hundredths of a millimetre.
constexpr double kInsetGap = 160;
constexpr double kCaption = 380;
constexpr double kLeastWidth = 2000;
/// Narrower frames have their scale inside, under which no ring stands.
constexpr double kNarrow = 3000;
constexpr double kScaleInside = 420;
constexpr double kScalePlaque = 1250;
constexpr double kLeastHeight = 1250;
constexpr double kNoteHeight = 620;

using Group = std::vector<std::size_t>; // of symbols

/// In the order of their first QPV.
std::vector<Group> groupsOf(const MapSheet& sheet) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        if (!isQpvRing(sheet.symbols[i].kind)) {
            continue;
        }
        const auto isNear = [&](const Group& group) {
            return distance(sheet.symbols[group.front()].point, sheet.symbols[i].point) < kSameTown;
        };
        const auto found = std::ranges::find_if(groups, isNear);
        found == groups.end() ? groups.push_back({i}) : found->push_back(i);
    }
    return groups;
}

std::vector<CommuneIndex> communesOf(const MapSheet& sheet, const Group& group) {
    std::vector<CommuneIndex> communes;
    for (const std::size_t i : group) {
        for (const CommuneIndex c : sheet.symbols[i].communes) {
            if (std::ranges::find(communes, c) == communes.end()) {
                communes.push_back(c);
            }
        }
    }
    return communes;
}

QString titleOf(const MapSheet& sheet, const Group& group) {
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const CommuneIndex i : communesOf(sheet, group)) {
        const auto label = std::ranges::find(sheet.labels, std::optional(i), &Label::commune);
        if (label != sheet.labels.end()) {
            names << shownName(label->text);
        }
    }
    const qsizetype others = names.size() - kNamed;
    const QString told = names.mid(0, kNamed).join(QStringLiteral(" – "));
    return others <= 0 ? told : tr("%1 et alentours").arg(told);
}

Envelope extentOf(const MapSheet& sheet, const Group& group) {
    Envelope extent;
    for (const CommuneIndex i : communesOf(sheet, group)) {
        extent.add(sheet.baseMap->areas()[i].envelope());
    }
    for (const std::size_t i : group) {
        extent.add(sheet.symbols[i].point);
        for (const QpvOutline& outline : sheet.qpvOutlines) {
            if (outline.area.contains(sheet.symbols[i].point)) {
                extent.add(outline.area.envelope());
            }
        }
    }
    extent.add(MapPoint{extent.minX - kAroundTown, extent.minY - kAroundTown});
    extent.add(MapPoint{extent.maxX + kAroundTown, extent.maxY + kAroundTown});
    return extent;
}

/// The same map with the group's rings alone, which stay in the frame; its title names no EPCI.
MapSheet insetOf(const MapSheet& sheet, const Group& group, const ViewTransform& view, const QRectF& frame) {
    MapSheet inset = sheet;
    inset.symbols.clear();
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        if (!isQpvRing(sheet.symbols[i].kind) || std::ranges::find(group, i) != group.end()) {
            inset.symbols.push_back(sheet.symbols[i]);
        }
    }
    inset.options.epciNames = false;
    inset.ringObstacles.clear();
    inset.ringBounds = {};
    inset.ringBounds.add(view.toMap(frame.topLeft() + QPointF(60, 60)));
    const double below = frame.width() < kNarrow ? kScaleInside : 60;
    inset.ringBounds.add(view.toMap(frame.bottomRight() - QPointF(60, below)));
    return inset;
}

/// Frames in rows and columns, so that the least side is longest; fewer than `count` where they would be
/// tiny.
struct Grid {
    std::size_t shown = 0;
    std::size_t columns = 1;
    QSizeF frame;
    /// The longer the better; 0 where no frame has room.
    double side = 0;
};

Grid gridOf(std::size_t count, QSizeF room) {
    for (std::size_t shown = count; shown > 0; --shown) {
        Grid best;
        for (std::size_t columns = 1; columns <= shown; ++columns) {
            const std::size_t lines = (shown + columns - 1) / columns;
            const auto rows = static_cast<double>(lines);
            const auto across = static_cast<double>(columns);
            const QSizeF frame((room.width() - (across - 1) * kInsetGap) / across,
                               room.height() / rows - kCaption - kInsetGap);
            // Names stand beside their rings: a frame is best much wider than it is high.
            const double side = std::min(frame.width() / 2.5, frame.height());
            if (frame.width() >= kLeastWidth && frame.height() >= kLeastHeight && side > best.side) {
                best = {
                    shown, columns, {frame.width(), std::min(frame.height(), frame.width() * 0.75)}, side};
            }
        }
        if (best.shown > 0) {
            return best;
        }
    }
    return {};
}

/// Over a frame: its title, and at its right end its scale as a bar, and in figures where they fit.
void paintCaption(QPainter& painter, const QString& title, const ViewTransform& view, const QRectF& frame,
                  double growth) {
    const QRectF box(frame.topLeft() - QPointF(0, kCaption), QSizeF(frame.width(), kCaption - 60));
    constexpr double kWide = 4500;
    const double kilometres = roundScaleBar(box.width() / 4 / view.scale / 1000);
    const double length = kilometres * 1000 * view.scale;
    QString scale = decimalText(kilometres, kilometres < 1 ? 1 : 0) + QStringLiteral("\u00A0km");
    if (box.width() >= kWide) {
        scale = QStringLiteral("1\u00A0:\u00A0%1 · ")
                    .arg(integerText(std::llround(view.denominator() / growth))) +
                scale;
    }
    painter.setFont(pageFont(kInsetWords));
    const double words = painter.fontMetrics().horizontalAdvance(scale);
    const bool isInside = box.width() < kNarrow;
    QRectF line = box;
    if (isInside) { // at the foot of the frame, on a plaque
        line.moveBottom(frame.bottom() - 20);
    }
    const QPointF end(line.right() - (isInside ? 80 : 0), line.bottom() - 60);
    painter.setPen(QPen(kInk, 20));
    painter.drawLine(end, end - QPointF(length, 0));
    for (const double x : {0.0, length}) {
        painter.drawLine(end - QPointF(x, 0), end - QPointF(x, 80));
    }
    painter.setPen(kQuiet);
    const double scaleWidth = isInside ? 0 : words + length + 270;
    painter.drawText(line.adjusted(0, 0, -length - 120 - (isInside ? 80 : 0), 0),
                     Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip, scale);
    painter.setFont(pageFont(250, true));
    painter.setPen(kInk);
    painter.drawText(
        box, Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(box.width() - scaleWidth)));
}

/// Draws the frames; adds to `named` what they name, and returns the height used.
double paintFrames(QPainter& painter, const MapSheet& sheet, const std::vector<Group>& groups,
                   const QRectF& room, double growth, std::vector<std::uint32_t>& named) {
    const Grid grid = gridOf(groups.size(), room.size());
    for (std::size_t k = 0; k < grid.shown; ++k) {
        const std::size_t line = k / grid.columns;
        const QPointF corner(static_cast<double>(k % grid.columns) * (grid.frame.width() + kInsetGap),
                             static_cast<double>(line) * (grid.frame.height() + kCaption + kInsetGap));
        const QRectF frame(room.topLeft() + corner + QPointF(0, kCaption), grid.frame);
        const ViewTransform view = ViewTransform::fitting(extentOf(sheet, groups[k]), frame, 0, growth);
        const MapSheet inset = insetOf(sheet, groups[k], view, frame);
        const QRectF plaque(frame.right() - kScalePlaque, frame.bottom() - 360, kScalePlaque, 360);
        const MapLayout layout = frame.width() < kNarrow
                                     ? paintMapBeside(painter, inset, view, frame, std::span(&plaque, 1))
                                     : paintMap(painter, inset, view, frame);
        const std::vector<std::uint32_t> here = namedQpvs(inset, layout);
        named.insert(named.end(), here.begin(), here.end());
        paintFrame(painter, frame);
        paintCaption(painter, titleOf(sheet, groups[k]), view, frame, growth);
    }
    const auto rows =
        static_cast<double>(grid.shown == 0 ? 0 : (grid.shown + grid.columns - 1) / grid.columns);
    return rows * (grid.frame.height() + kCaption + kInsetGap);
}

bool isAnyWithoutPlace(const MapSheet& sheet) {
    return std::ranges::any_of(
        sheet.symbols, [](const Symbol& symbol) { return isQpvRing(symbol.kind) && !symbol.hasPlace; });
}

QStringList unnamedOf(const MapSheet& sheet, const std::vector<Qpv>& qpvs,
                      const std::vector<std::uint32_t>& named) {
    std::vector<std::uint32_t> ranks = sheet.qpvsNowhere;
    for (const Symbol& symbol : sheet.symbols) {
        if (symbol.qpv && std::ranges::find(named, *symbol.qpv) == named.end()) {
            ranks.push_back(*symbol.qpv);
        }
    }
    std::ranges::sort(ranks);
    QStringList names;
    for (const std::uint32_t rank : ranks) {
        names << nameOf(qpvs.at(rank));
    }
    return names;
}

QRectF roomForFrames(const MapSheet& sheet, QRectF target, bool hasKey) {
    if (hasKey) {
        target.setTop(target.top() + kInsetKey + 60);
    }
    target.setBottom(target.bottom() - (isAnyWithoutPlace(sheet) ? kNoteHeight : 0));
    return target;
}

} // namespace

std::vector<std::uint32_t> namedQpvs(const MapSheet& sheet, const MapLayout& layout) {
    std::vector<std::uint32_t> named;
    for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
        if (sheet.symbols[i].qpv && std::ranges::find(layout.unnamedRings, i) == layout.unnamedRings.end()) {
            named.push_back(*sheet.symbols[i].qpv);
        }
    }
    return named;
}

double insetSide(const MapSheet& sheet, const QRectF& target, bool hasKey) {
    return gridOf(groupsOf(sheet).size(), roomForFrames(sheet, target, hasKey).size()).side;
}

double paintQpvInsets(QPainter& painter, const MapSheet& sheet, const std::vector<Qpv>& qpvs,
                      const QRectF& target, bool hasKey, double growth,
                      const std::vector<std::uint32_t>& named) {
    const std::vector<Group> groups = groupsOf(sheet);
    if (groups.empty() && sheet.qpvsNowhere.empty()) {
        return 0;
    }
    if (insetSide(sheet, target, hasKey) == 0) {
        return paintNamesAlone(painter, sheet, target);
    }
    QRectF room = roomForFrames(sheet, target, hasKey);
    if (hasKey) {
        room.setTop(target.top() + paintKey(painter, sheet, target));
    }
    const double note = target.bottom() - room.bottom();
    // Tried on nothing first: what stays unnamed wants room for its list.
    std::vector<std::uint32_t> told = named;
    QPicture trial;
    {
        QPainter unseen(&trial);
        static_cast<void>(paintFrames(unseen, sheet, groups, room, growth, told));
    }
    const QStringList unnamed = unnamedOf(sheet, qpvs, told);
    double listed = 0;
    if (!unnamed.isEmpty()) {
        const QString whole = unnamedQpvText(unnamed, unnamed.size());
        // Frames that were there stay there.
        const double beside = std::max(0.0, room.height() - kLeastHeight - kCaption - kInsetGap);
        listed = std::min(std::min(beside, room.height() * 0.3),
                          textHeight(painter, room.width(), pageFont(kInsetWords), whole) + kInsetGap);
    }
    told = named;
    double y = room.top();
    y += paintFrames(painter, sheet, groups, room.adjusted(0, 0, 0, -listed), growth, told);
    if (const QStringList names = unnamedOf(sheet, qpvs, told); !names.isEmpty()) {
        y += paintUnnamed(painter, names, QRectF(QPointF(room.left(), y), room.bottomRight())) + 80;
    }
    if (note > 0) {
        y += paintText(
            painter, QRectF(room.left(), y, room.width(), note), pageFont(kInsetWords), kQuiet,
            tr("Anneaux placés dans leur commune, ou reliés à elle par un trait : leur contour n'est pas "
               "connu."));
    }
    return y - target.top();
}

} // namespace maillage
