#include "core/carto/paired_legend.hpp"

#include <algorithm>
#include <span>

namespace maillage {

namespace {

/// Whether both maps mean the same by it, however many there are.
bool isSameEntry(const LegendEntry& a, const LegendEntry& b) {
    if (a.kind == LegendKind::Patch || b.kind == LegendKind::Patch) {
        return a.kind == b.kind;
    }
    return a.kind == b.kind && a.isSupposed == b.isSupposed && a.rank == b.rank && a.low == b.low &&
           a.high == b.high && a.name == b.name && a.population == b.population && a.cover == b.cover;
}

/// Those of the right one in their order; one that the left one alone has after what it follows there.
std::vector<LegendEntry> sideBySide(std::span<const LegendEntry> left, std::span<const LegendEntry> right) {
    std::vector<LegendEntry> all;
    const auto find = [&all](const LegendEntry& entry) {
        return std::ranges::find_if(all, [&](const LegendEntry& e) { return isSameEntry(e, entry); });
    };
    for (const LegendEntry& entry : right) {
        if (find(entry) == all.end()) { // of patches the first stands for all
            all.push_back(entry);
            all.back().countBefore = 0;
        }
    }
    auto after = all.begin();
    for (const LegendEntry& entry : left) {
        auto found = find(entry);
        if (found == all.end()) {
            found = all.insert(after, entry);
            found->count = 0;
        }
        found->countBefore = entry.count;
        after = std::next(found);
    }
    return all;
}

} // namespace

MapSheet pairedLegend(const MapSheet& left, const MapSheet& right) {
    const auto part = [](const MapSheet& sheet, bool isOfFills) {
        const std::span<const LegendEntry> all(sheet.legend);
        return isOfFills ? all.first(sheet.fillCount) : all.subspan(sheet.fillCount);
    };
    MapSheet sheet = right;
    sheet.legend = sideBySide(part(left, true), part(right, true));
    sheet.fillCount = sheet.legend.size();
    std::ranges::move(sideBySide(part(left, false), part(right, false)), std::back_inserter(sheet.legend));
    for (std::uint32_t& fill : sheet.fillOf) {
        fill = static_cast<std::uint32_t>(rankInLegend(sheet, right.legend[fill]).value_or(0));
    }
    return sheet;
}

std::optional<std::size_t> rankInLegend(const MapSheet& legend, const LegendEntry& entry) {
    const auto found =
        std::ranges::find_if(legend.legend, [&](const LegendEntry& e) { return isSameEntry(e, entry); });
    return found == legend.legend.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - legend.legend.begin()));
}

} // namespace maillage
