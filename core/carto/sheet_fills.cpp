#include "core/carto/sheet_fills.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// Bounds in kilometres, round and closed below; the last class is open.
constexpr std::array kDistanceBounds{0.0, 5.0, 10.0, 15.0, 20.0, 1000.0};
constexpr std::array kDistanceFills{colour(0xF1EEF6), colour(0xBDC9E1), colour(0x74A9CF), colour(0x2B8CBE),
                                    colour(0x045A8D)};

LegendEntry entryOf(CoverageClass c) {
    switch (c) {
    case CoverageClass::CentreSocialEtEvs:
        return {LegendKind::CentreSocialEtEvs, kCentreSocialEtEvs};
    case CoverageClass::CentreSocial:
        return {LegendKind::CentreSocial, kCentreSocial};
    case CoverageClass::EvsSeul:
        return {LegendKind::EvsSeul, kEvsSeul, Hatch::Rising};
    case CoverageClass::ZoneBlanche:
        return {LegendKind::ZoneBlanche, kZoneBlanche};
    }
    return {};
}

bool isCovered(CoverageClass c) {
    return c != CoverageClass::ZoneBlanche;
}

} // namespace

void fillByCoverage(MapSheet& sheet, const Coverage& coverage) {
    for (const CoverageClass c : kCoverageClasses) {
        sheet.legend.push_back(entryOf(c));
    }
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(
            static_cast<std::uint32_t>(std::ranges::find(kCoverageClasses, c) - kCoverageClasses.begin()));
    }
}

void fillByNeed(MapSheet& sheet, const Coverage& coverage) {
    sheet.legend = {{LegendKind::Covered, kCovered}, entryOf(CoverageClass::ZoneBlanche)};
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(c == CoverageClass::ZoneBlanche ? 1 : 0);
    }
}

void fillByDistance(MapSheet& sheet, const std::vector<double>& distances, std::size_t communes) {
    for (std::size_t k = 0; k < kDistanceFills.size(); ++k) {
        sheet.legend.push_back({LegendKind::DistanceClass, kDistanceFills[k], Hatch::None, 0,
                                kDistanceBounds[k], kDistanceBounds[k + 1]});
    }
    if (distances.empty()) {
        sheet.legend = {{LegendKind::Unknown, kUnknown}};
        sheet.fillOf.assign(communes, 0);
        return;
    }
    for (const double d : distances) {
        std::uint32_t k = 0;
        while (k + 1 < kDistanceFills.size() && d >= kDistanceBounds[k + 1]) {
            ++k;
        }
        sheet.fillOf.push_back(k);
    }
}

void addClass(MapSheet& sheet, const LegendEntry& entry, const IndexSet& communes) {
    const auto rank = static_cast<std::uint32_t>(sheet.legend.size());
    sheet.legend.push_back(entry);
    communes.forEach([&](CommuneIndex i) { sheet.fillOf[i] = rank; });
}

void fillNeighbours(MapSheet& sheet) {
    IndexSet neighbours(sheet.fillOf.size());
    for (std::size_t i = 0; i < sheet.fillOf.size(); ++i) {
        neighbours.insert(i);
    }
    addClass(sheet, {LegendKind::Neighbour, kNeighbour}, neighbours - *sheet.within);
}

void fillByEvs(MapSheet& sheet, const Coverage& coverage) {
    sheet.legend = {entryOf(CoverageClass::EvsSeul),
                    {LegendKind::CentreSocialAny, kCovered},
                    entryOf(CoverageClass::ZoneBlanche)};
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(c == CoverageClass::EvsSeul ? 0 : isCovered(c) ? 1 : 2);
    }
}

void fillBySeat(MapSheet& sheet, const Situation& situation) {
    sheet.legend = {{LegendKind::Seat, kCovered}, {LegendKind::NotASeat, kZoneBlanche}};
    sheet.fillOf.assign(situation.territory->size(), 1);
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.seat) {
            sheet.fillOf[*structure.seat] = 0;
        }
    }
}

void fillByPopulation(MapSheet& sheet, const Coverage& coverage, const Territory& territory) {
    fillByCoverage(sheet, coverage);
    IndexSet unknown(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (!territory.commune(i).population) {
            unknown.insert(i);
        }
    }
    if (!unknown.isEmpty()) {
        addClass(sheet, {LegendKind::Unknown, kUnknown}, unknown);
    }
}

void fillByDifference(MapSheet& sheet, const Coverage& before, const Coverage& after, bool isSimulation) {
    sheet.legend = {{isSimulation ? LegendKind::CoveredAlready : LegendKind::CoveredInBoth, kCovered},
                    {LegendKind::Gained, kGained, Hatch::Falling},
                    {LegendKind::Lost, kLost, Hatch::Crossed},
                    {isSimulation ? LegendKind::StillBlank : LegendKind::CoveredInNeither, kZoneBlanche}};
    for (std::size_t i = 0; i < after.classes.size(); ++i) {
        const bool was = isCovered(before.classes[i]);
        const bool is = isCovered(after.classes[i]);
        sheet.fillOf.push_back(was ? (is ? 0 : 2) : (is ? 1 : 3));
    }
}

void countFills(MapSheet& sheet) {
    sheet.fillCount = sheet.legend.size();
    for (const std::uint32_t fill : sheet.fillOf) {
        ++sheet.legend[fill].count;
    }
}

} // namespace maillage
