#include "core/carto/map_excerpt.hpp"

#include <algorithm>

namespace maillage {

MapSheet excerptOf(const MapSheet& sheet, const Envelope& window) {
    MapSheet excerpt = sheet;
    std::erase_if(excerpt.symbols, [&](const Symbol& symbol) { return !window.contains(symbol.point); });
    std::erase_if(excerpt.circles,
                  [&](const ProportionalCircle& circle) { return !window.contains(circle.point); });
    const std::vector<Area>& areas = sheet.baseMap->areas();
    std::vector<std::size_t> shown(sheet.fillCount, 0);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (!areas[i].isEmpty() && areas[i].envelope().intersects(window)) {
            ++shown[sheet.fillOf[i]];
        }
    }
    excerpt.legend.clear();
    // Fills that do not show are said to be the first: nothing of them is drawn.
    std::vector<std::uint32_t> rankOf(sheet.fillCount, 0);
    for (std::size_t k = 0; k < sheet.fillCount; ++k) {
        if (shown[k] > 0) {
            rankOf[k] = static_cast<std::uint32_t>(excerpt.legend.size());
            excerpt.legend.push_back(sheet.legend[k]);
            excerpt.legend.back().count = shown[k];
        }
    }
    excerpt.fillCount = excerpt.legend.size();
    for (std::uint32_t& fill : excerpt.fillOf) {
        fill = rankOf[fill];
    }
    for (std::size_t k = sheet.fillCount; k < sheet.legend.size(); ++k) {
        const LegendEntry& entry = sheet.legend[k];
        if (entry.kind == LegendKind::CircleSize || entry.kind == LegendKind::Patch) {
            const bool isShown = std::ranges::any_of(excerpt.symbols, [&](const Symbol& symbol) {
                return symbol.kind == SymbolKind::Patch && symbol.rank == entry.rank;
            });
            if (isShown || entry.kind == LegendKind::CircleSize) {
                excerpt.legend.push_back(entry);
            }
            continue;
        }
        const auto count = std::ranges::count_if(
            excerpt.symbols, [&](const Symbol& symbol) { return isSignOf(symbol, sheet.legend[k]); });
        if (count > 0) {
            excerpt.legend.push_back(sheet.legend[k]);
            excerpt.legend.back().count = static_cast<std::size_t>(count);
        }
    }
    return excerpt;
}

void countOffMap(MapSheet& sheet, const Envelope& window) {
    const auto isOff = [&](const Symbol& symbol) {
        return symbol.isOutside && !window.contains(symbol.point);
    };
    for (LegendEntry& entry : sheet.legend) {
        if (entry.kind == LegendKind::StructureOutside) {
            entry.offMap = static_cast<std::size_t>(std::ranges::count_if(sheet.symbols, isOff));
        }
    }
}

Envelope extentOf(const Territory& territory, const BaseMap& map, const IndexSet& communes) {
    Envelope outlines;
    Envelope places;
    communes.forEach([&](CommuneIndex i) {
        outlines.add(map.areas()[i].envelope());
        places.add(territory.commune(i).reference);
    });
    return outlines.isEmpty() ? places : outlines;
}

} // namespace maillage
