#include "core/carto/bare_ground.hpp"

#include <algorithm>

namespace maillage {

std::vector<bool> bareFills(const MapSheet& sheet) {
    constexpr std::size_t kFew = 5; // of so many communes one
    std::vector<bool> isBare;
    std::size_t bare = 0;
    for (std::size_t k = 0; k < sheet.fillCount; ++k) {
        const LegendEntry& entry = sheet.legend[k];
        const bool isHatched =
            entry.hatch == Hatch::Rising || entry.hatch == Hatch::Falling || entry.hatch == Hatch::Crossed;
        const bool stands =
            sheet.isPage || (entry.kind != LegendKind::Gained && entry.kind != LegendKind::Lost);
        isBare.push_back(isHatched && stands && sheet.circles.empty() &&
                         entry.count * kFew <= sheet.fillOf.size());
        bare += isBare.back() ? entry.count : 0;
    }
    // Where several classes are hatched, each of few communes, the hatch is a ground like others.
    if (bare * kFew > sheet.fillOf.size()) {
        isBare.assign(isBare.size(), false);
    }
    return isBare;
}

std::vector<Envelope> bareGround(const MapSheet& sheet, double unit) {
    constexpr double kBand = 60; // hundredths of a millimetre
    const std::vector<bool> isBare = bareFills(sheet);
    std::vector<Envelope> ground;
    for (std::size_t i = 0; i < sheet.fillOf.size(); ++i) {
        if (!isBare[sheet.fillOf[i]] || sheet.baseMap->areas()[i].isEmpty()) {
            continue;
        }
        const EdgeOutline outline = outlineOf(sheet.baseMap->areas()[i]);
        const double band = std::max(kBand * unit, outline.extent.height() / 200);
        for (double y = outline.extent.minY; y < outline.extent.maxY; y += band) {
            for (const Span& span : spansInside(outline, y, y + band, band)) {
                ground.push_back({span.from, y, span.to, y + band});
            }
        }
    }
    return ground;
}

} // namespace maillage
