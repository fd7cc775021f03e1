#include "core/carto/sheet_fills.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// Bounds in kilometres, round and closed below; the last class is open.
constexpr std::array kDistanceBounds{0.0, 5.0, 10.0, 15.0, 20.0, 1000.0};

LegendEntry entryOf(const Palette& palette, CoverageClass c) {
    switch (c) {
    case CoverageClass::CentreSocialEtEvs:
        return {LegendKind::CentreSocialEtEvs, fillOf(palette, c)};
    case CoverageClass::CentreSocial:
        return {LegendKind::CentreSocial, fillOf(palette, c)};
    case CoverageClass::EvsSeul:
        return {LegendKind::EvsSeul, fillOf(palette, c), Hatch::Rising};
    case CoverageClass::ZoneBlanche:
        return {LegendKind::ZoneBlanche, fillOf(palette, c)};
    case CoverageClass::NonAttestee:
        return {LegendKind::NonAttestee, fillOf(palette, c), Hatch::Dotted};
    }
    return {};
}

void fillByCoverage(MapSheet& sheet, const Coverage& coverage, bool withHypotheses) {
    for (const CoverageClass c : classesWith(withHypotheses)) {
        sheet.legend.push_back(entryOf(sheet.palette(), c));
    }
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(static_cast<std::uint32_t>(rankOf(c)));
    }
}

/// Communes of which nothing is attested are of a class of their own, whatever the theme makes of the
/// covered.
void addNonAttestees(MapSheet& sheet, const Coverage& coverage) {
    addClass(sheet, entryOf(sheet.palette(), CoverageClass::NonAttestee),
             coverage.of(CoverageClass::NonAttestee));
}

/// Two classes: zones blanches, which are the subject, and the rest.
void fillByNeed(MapSheet& sheet, const Coverage& coverage) {
    const Palette& palette = sheet.palette();
    sheet.legend = {{LegendKind::Covered, palette.covered}, entryOf(palette, CoverageClass::ZoneBlanche)};
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(c == CoverageClass::ZoneBlanche ? 1 : 0);
    }
}

/// Five classes of 5 km, closed below, the last open; all unknown without any structure's place.
void fillByDistance(MapSheet& sheet, const std::vector<double>& distances, std::size_t communes) {
    const auto& fills = sheet.palette().distances;
    for (std::size_t k = 0; k < fills.size(); ++k) {
        sheet.legend.push_back({LegendKind::DistanceClass, fills[k], Hatch::None, 0, kDistanceBounds[k],
                                kDistanceBounds[k + 1]});
    }
    if (distances.empty()) {
        sheet.legend = {{LegendKind::Unknown, sheet.palette().unknown}};
        sheet.fillOf.assign(communes, 0);
        return;
    }
    for (const double d : distances) {
        std::uint32_t k = 0;
        while (k + 1 < fills.size() && d >= kDistanceBounds[k + 1]) {
            ++k;
        }
        sheet.fillOf.push_back(k);
    }
}

/// EVS alone, which is the subject, any centre social, zones blanches.
void fillByEvs(MapSheet& sheet, const Coverage& coverage) {
    const Palette& palette = sheet.palette();
    sheet.legend = {entryOf(palette, CoverageClass::EvsSeul),
                    {LegendKind::CentreSocialAny, palette.covered},
                    entryOf(palette, CoverageClass::ZoneBlanche)};
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(c == CoverageClass::EvsSeul ? 0 : isCovered(c) ? 1 : 2);
    }
}

/// Whether a structure has its seat in the commune.
void fillBySeat(MapSheet& sheet, const Situation& situation) {
    const Palette& palette = sheet.palette();
    sheet.legend = {{LegendKind::Seat, palette.covered}, {LegendKind::NotASeat, palette.zoneBlanche}};
    sheet.fillOf.assign(situation.territory->size(), 1);
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.seat) {
            sheet.fillOf[*structure.seat] = 0;
        }
    }
}

/// Communes of unknown population apart.
void fillByPopulation(MapSheet& sheet, const Territory& territory) {
    IndexSet unknown(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (!territory.commune(i).population) {
            unknown.insert(i);
        }
    }
    if (!unknown.isEmpty()) {
        addClass(sheet, {LegendKind::Unknown, sheet.palette().unknown}, unknown);
    }
}

/// The classes of a theme that tells what changed: covered before and after, and neither.
std::pair<LegendKind, LegendKind> unchangedKinds(Theme theme) {
    return theme == Theme::Evolution
               ? std::pair(LegendKind::CoveredAtBothDates, LegendKind::CoveredAtNeitherDate)
               : std::pair(LegendKind::CoveredAlready, LegendKind::StillBlank);
}

/// The members of a class that are in it by supposed rows alone. Classes of gained communes are supposed
/// between two dates, where rows make them; in a simulation it makes them itself.
IndexSet supposedIn(LegendKind kind, const Coverage& coverage) {
    switch (kind) {
    case LegendKind::CentreSocialEtEvs:
        return coverage.supposedCentreSocial | coverage.supposedEvs;
    case LegendKind::CentreSocial:
    case LegendKind::CentreSocialAny:
        return coverage.supposedCentreSocial;
    case LegendKind::EvsSeul:
        return coverage.supposedEvs;
    case LegendKind::Covered:
    case LegendKind::CoveredAlready:
    case LegendKind::CoveredInBoth:
    case LegendKind::CoveredAtBothDates:
    case LegendKind::CoveredInB:
    case LegendKind::Gained:
        return coverage.supposedAny();
    case LegendKind::ZoneBlanche:
    case LegendKind::StillBlank:
    case LegendKind::CoveredInNeither:
    case LegendKind::CoveredAtNeitherDate:
        return coverage.supposedBlank;
    default:
        return IndexSet(coverage.classes.size());
    }
}

/// What two scenarios cover: no side is the one that gains.
void fillByScenario(MapSheet& sheet, const Coverage& a, const Coverage& b) {
    const Palette& palette = sheet.palette();
    sheet.legend = {{LegendKind::CoveredInA, palette.onlyA, Hatch::Rising},
                    {LegendKind::CoveredInB, palette.onlyB, Hatch::Falling},
                    {LegendKind::CoveredInBoth, palette.covered},
                    {LegendKind::CoveredInNeither, palette.zoneBlanche}};
    for (std::size_t i = 0; i < b.classes.size(); ++i) {
        const bool inA = isCovered(a.classes[i]);
        const bool inB = isCovered(b.classes[i]);
        sheet.fillOf.push_back(inA ? (inB ? 2 : 0) : (inB ? 1 : 3));
    }
    if (!b.of(CoverageClass::NonAttestee).isEmpty()) {
        addClass(sheet, entryOf(palette, CoverageClass::NonAttestee),
                 b.of(CoverageClass::NonAttestee) - a.any());
    }
}

/// What changes from one coverage to the other.
void fillByDifference(MapSheet& sheet, const Coverage& before, const Coverage& after) {
    const Palette& palette = sheet.palette();
    const auto [both, neither] = unchangedKinds(sheet.theme);
    sheet.legend = {{both, palette.covered},
                    {LegendKind::Gained, palette.gained, Hatch::Falling},
                    {LegendKind::Lost, palette.lost, Hatch::Crossed},
                    {neither, palette.zoneBlanche}};
    for (std::size_t i = 0; i < after.classes.size(); ++i) {
        const bool was = isCovered(before.classes[i]);
        const bool is = isCovered(after.classes[i]);
        sheet.fillOf.push_back(was ? (is ? 0 : 2) : (is ? 1 : 3));
    }
    if (!after.of(CoverageClass::NonAttestee).isEmpty()) {
        addClass(sheet, entryOf(palette, CoverageClass::NonAttestee),
                 after.of(CoverageClass::NonAttestee) - before.any());
    }
}

} // namespace

void fillByTheme(MapSheet& sheet, const Situation& situation, const Coverage& coverage,
                 const Coverage& before) {
    switch (sheet.theme) {
    case Theme::Couverture:
        return fillByCoverage(sheet, coverage, situation.withHypotheses);
    case Theme::Structures:
        return fillBySeat(sheet, situation);
    case Theme::ZonesBlanches:
    case Theme::Qpv:
        fillByNeed(sheet, coverage);
        break;
    case Theme::EvsSeuls:
        fillByEvs(sheet, coverage);
        break;
    case Theme::Distance:
        sheet.distancesAreBounds = distanceBound(situation) != FigureBound::None;
        return fillByDistance(sheet, distancesToNearest(situation), situation.territory->size());
    case Theme::Population:
        fillByCoverage(sheet, coverage, situation.withHypotheses);
        return fillByPopulation(sheet, *situation.territory);
    case Theme::Simulation:
    case Theme::Evolution:
        return fillByDifference(sheet, before, coverage);
    case Theme::Ecart:
        return fillByScenario(sheet, before, coverage);
    case Theme::Besoin:
    case Theme::BesoinCouverture:
        return; // need_fills
    }
    if (!situation.withHypotheses) {
        addNonAttestees(sheet, coverage);
    }
}

void partSupposed(MapSheet& sheet, const Coverage& coverage) {
    std::vector<LegendEntry> legend;
    // Of each fill, the rank of its entry now, and that of its members that are supposed.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranks;
    std::vector<IndexSet> supposed;
    std::vector<std::size_t> known(sheet.legend.size(), 0);
    for (const LegendEntry& entry : sheet.legend) {
        supposed.push_back(supposedIn(entry.kind, coverage));
    }
    std::vector<std::size_t> parted(sheet.legend.size(), 0);
    for (std::size_t i = 0; i < sheet.fillOf.size(); ++i) {
        const std::uint32_t fill = sheet.fillOf[i];
        ++(supposed[fill].contains(i) ? parted : known)[fill];
    }
    for (std::size_t k = 0; k < sheet.legend.size(); ++k) {
        const LegendEntry& entry = sheet.legend[k];
        const auto first = static_cast<std::uint32_t>(legend.size());
        if (parted[k] == 0 || known[k] > 0) {
            legend.push_back(entry);
        }
        if (parted[k] > 0) {
            LegendEntry other = entry;
            other.isSupposed = true;
            other.fill = supposedFill(entry.fill);
            legend.push_back(std::move(other));
        }
        ranks.emplace_back(first, static_cast<std::uint32_t>(legend.size() - 1));
    }
    for (std::size_t i = 0; i < sheet.fillOf.size(); ++i) {
        std::uint32_t& fill = sheet.fillOf[i];
        fill = supposed[fill].contains(i) ? ranks[fill].second : ranks[fill].first;
    }
    sheet.legend = std::move(legend);
}

void addClass(MapSheet& sheet, const LegendEntry& entry, const IndexSet& communes) {
    const auto rank = static_cast<std::uint32_t>(sheet.legend.size());
    sheet.legend.push_back(entry);
    communes.forEach([&](CommuneIndex i) { sheet.fillOf[i] = rank; });
}

void addUnknown(MapSheet& sheet, const IndexSet& communes) {
    addClass(sheet, {LegendKind::Unknown, sheet.palette().unknown}, communes);
    std::vector<bool> isUsed(sheet.legend.size(), false);
    for (const std::uint32_t fill : sheet.fillOf) {
        isUsed[fill] = true;
    }
    std::vector<std::uint32_t> ranks;
    std::vector<LegendEntry> legend;
    for (std::size_t k = 0; k < isUsed.size(); ++k) {
        ranks.push_back(static_cast<std::uint32_t>(legend.size()));
        if (isUsed[k]) {
            legend.push_back(std::move(sheet.legend[k]));
        }
    }
    for (std::uint32_t& fill : sheet.fillOf) {
        fill = ranks[fill];
    }
    sheet.legend = std::move(legend);
}

void fillNeighbours(MapSheet& sheet) {
    IndexSet neighbours(sheet.fillOf.size());
    for (std::size_t i = 0; i < sheet.fillOf.size(); ++i) {
        neighbours.insert(i);
    }
    addClass(sheet, {LegendKind::Neighbour, neighbourOf(sheet.palette())}, neighbours - *sheet.within);
}

void countFills(MapSheet& sheet) {
    sheet.fillCount = sheet.legend.size();
    for (const std::uint32_t fill : sheet.fillOf) {
        ++sheet.legend[fill].count;
    }
}

} // namespace maillage
