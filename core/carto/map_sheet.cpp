#include "core/carto/map_sheet.hpp"

#include "core/geo/area_builder.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace maillage {

namespace {

constexpr std::array kThemes{std::pair{Theme::Couverture, std::string_view("couverture")},
                             std::pair{Theme::ZonesBlanches, std::string_view("zones-blanches")},
                             std::pair{Theme::Qpv, std::string_view("qpv")},
                             std::pair{Theme::Distance, std::string_view("distance")},
                             std::pair{Theme::Ecart, std::string_view("ecart")},
                             std::pair{Theme::Evolution, std::string_view("evolution")}};

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

void fillByCoverage(MapSheet& sheet, const Coverage& coverage) {
    for (const CoverageClass c : kCoverageClasses) {
        sheet.legend.push_back(entryOf(c));
    }
    for (const CoverageClass c : coverage.classes) {
        sheet.fillOf.push_back(
            static_cast<std::uint32_t>(std::ranges::find(kCoverageClasses, c) - kCoverageClasses.begin()));
    }
}

/// Two classes: zones blanches, which are the subject, and the rest.
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

/// A class of their own for some communes, in the place of theirs.
void addClass(MapSheet& sheet, const LegendEntry& entry, const IndexSet& communes) {
    const auto rank = static_cast<std::uint32_t>(sheet.legend.size());
    sheet.legend.push_back(entry);
    communes.forEach([&](CommuneIndex i) { sheet.fillOf[i] = rank; });
}

void fillByDifference(MapSheet& sheet, const ScenarioComparison& comparison) {
    sheet.legend = {{LegendKind::CoveredInBoth, kCovered},
                    {LegendKind::Gained, kGained, Hatch::Falling},
                    {LegendKind::Lost, kLost, Hatch::Crossed},
                    {LegendKind::CoveredInNeither, kZoneBlanche}};
    sheet.fillOf.assign(comparison.neither.communes.size(), 3);
    std::uint32_t fill = 0;
    for (const CommuneGroup* group : {&comparison.both, &comparison.onlyB, &comparison.onlyA}) {
        group->communes.forEach([&](CommuneIndex i) { sheet.fillOf[i] = fill; });
        ++fill;
    }
}

void countFills(MapSheet& sheet) {
    sheet.fillCount = sheet.legend.size();
    for (const std::uint32_t fill : sheet.fillOf) {
        ++sheet.legend[fill].count;
    }
}

/// The structures that the scenario closes, where they were.
std::size_t addClosed(MapSheet& sheet, const Project& project, const Situation& situation) {
    std::size_t closed = 0;
    for (const StructureIndex i : situation.closed) {
        const Structure& s = project.structures->structures[i];
        const bool isSupposed = s.seatAttestation.isHypothesis();
        if (!s.seat || (isSupposed && !situation.withHypotheses)) {
            continue;
        }
        sheet.symbols.push_back(
            {s.kind == StructureKind::CentreSocial ? SymbolKind::CentreSocial : SymbolKind::Evs,
             s.point ? *s.point : project.territory->commune(*s.seat).reference, s.name, isSupposed,
             SymbolMark::Closed, s.id});
        ++closed;
    }
    return closed;
}

void addStructures(MapSheet& sheet, const Project& project, const Situation& situation) {
    std::map<SymbolKind, std::size_t> counts;
    std::size_t supposed = 0;
    std::size_t changed = 0;
    for (const ActiveStructure& s : situation.structures) {
        if (!s.point) {
            continue;
        }
        const SymbolKind kind = s.isSimulated      ? SymbolKind::Simulated
                                : s.isCentreSocial ? SymbolKind::CentreSocial
                                                   : SymbolKind::Evs;
        sheet.symbols.push_back({kind, *s.point, s.name, s.seatIsHypothesis,
                                 s.isChanged ? SymbolMark::Changed : SymbolMark::None, s.id});
        ++counts[kind];
        changed += s.isChanged ? 1U : 0U;
        supposed += s.seatIsHypothesis ? 1U : 0U;
    }
    const auto sign = [&](LegendKind legend, std::size_t count) {
        if (count > 0) {
            sheet.legend.push_back({legend, {}, Hatch::None, count});
        }
    };
    sign(LegendKind::StructureCentreSocial, counts[SymbolKind::CentreSocial]);
    sign(LegendKind::StructureEvs, counts[SymbolKind::Evs]);
    sign(LegendKind::StructureSimulated, counts[SymbolKind::Simulated]);
    sign(LegendKind::StructureChanged, changed);
    sign(LegendKind::StructureClosed, addClosed(sheet, project, situation));
    sign(LegendKind::SupposedSeat, supposed);
}

/// Rings in their QPV's outline; without one at the commune's reference point, one under the other where a
/// commune has several.
void addQpvs(MapSheet& sheet, const Project& project, const Indicators& indicators) {
    constexpr double kStep = 2600; // metres between rings of one commune
    std::map<CommuneIndex, int> rank;
    std::size_t gaps = 0;
    for (const Qpv* qpv : indicators.qpvs) {
        if (qpv->communes.empty()) {
            continue;
        }
        const bool isGap =
            std::ranges::find(indicators.qpvSansStructure, qpv) != indicators.qpvSansStructure.end();
        MapPoint point;
        if (qpv->area.isEmpty()) {
            point = project.territory->commune(qpv->communes.front()).reference;
            point.y -= kStep * rank[qpv->communes.front()]++;
        } else {
            point = interiorPoint(qpv->area);
            sheet.qpvOutlines.push_back({qpv->area, isGap});
        }
        sheet.symbols.push_back(
            {isGap ? SymbolKind::QpvGap : SymbolKind::QpvServed, point, qpv->name, false});
        gaps += isGap ? 1U : 0U;
    }
    sheet.legend.push_back({LegendKind::QpvServed, kQpvServed, Hatch::None, indicators.qpvs.size() - gaps});
    sheet.legend.push_back({LegendKind::QpvGap, kQpvGap, Hatch::None, gaps});
}

/// The largest commune of each patch is named before all others.
void nameThePatches(MapSheet& sheet, const Territory& territory, const std::vector<Patch>& patches) {
    constexpr std::int64_t kBeforeAll = 1'000'000'000;
    for (const Patch& patch : patches) {
        const auto largest = std::ranges::max_element(
            patch.communes, {}, [&](CommuneIndex i) { return territory.commune(i).population.value_or(0); });
        if (largest != patch.communes.end()) {
            sheet.labels[*largest].rank += kBeforeAll;
        }
    }
}

/// With the name of each commune, and nothing drawn yet.
MapSheet sheetOf(const Project& project, Theme theme) {
    MapSheet sheet;
    sheet.theme = theme;
    sheet.baseMap = project.baseMap;
    for (const Commune& commune : project.territory->communes()) {
        sheet.labels.push_back({commune.reference, commune.name, commune.population.value_or(0)});
    }
    return sheet;
}

void sortLabels(MapSheet& sheet) {
    std::ranges::stable_sort(sheet.labels, std::ranges::greater{}, &Label::rank);
}

} // namespace

std::optional<Theme> parseTheme(std::string_view text) {
    const auto found = std::ranges::find(kThemes, text, [](const auto& entry) { return entry.second; });
    return found == kThemes.end() ? std::nullopt : std::optional(found->first);
}

std::string_view toText(Theme theme) {
    return std::ranges::find(kThemes, theme, [](const auto& entry) { return entry.first; })->second;
}

MapSheet buildMapSheet(const Project& project, const Situation& situation, const Indicators& indicators,
                       Theme theme, const IndexSet* gained, const IndexSet* lost) {
    MapSheet sheet = sheetOf(project, theme);
    switch (theme) {
    case Theme::Couverture:
        fillByCoverage(sheet, indicators.coverage);
        break;
    case Theme::ZonesBlanches:
    case Theme::Qpv:
        fillByNeed(sheet, indicators.coverage);
        break;
    case Theme::Distance:
        fillByDistance(sheet, distancesToNearest(situation), project.territory->size());
        break;
    case Theme::Ecart:
    case Theme::Evolution:
        assert(false);
        break;
    }
    if (gained != nullptr && theme != Theme::Distance) {
        addClass(sheet, {LegendKind::Gained, kGained, Hatch::Falling}, *gained);
    }
    if (lost != nullptr && !lost->isEmpty() && theme != Theme::Distance) {
        addClass(sheet, {LegendKind::Lost, kLost, Hatch::Crossed}, *lost);
    }
    countFills(sheet);
    addStructures(sheet, project, situation);
    if (theme == Theme::Qpv) {
        addQpvs(sheet, project, indicators);
    }
    if (theme == Theme::ZonesBlanches) {
        nameThePatches(sheet, *project.territory, indicators.patches);
    }
    sortLabels(sheet);
    sheet.restsOnHypotheses = situation.withHypotheses && project.hasHypotheses();
    return sheet;
}

MapSheet buildDifferenceSheet(const Project& project, const Situation& situation,
                              const ScenarioComparison& comparison) {
    MapSheet sheet = sheetOf(project, Theme::Ecart);
    fillByDifference(sheet, comparison);
    countFills(sheet);
    addStructures(sheet, project, situation);
    sortLabels(sheet);
    sheet.restsOnHypotheses = situation.withHypotheses && project.hasHypotheses();
    return sheet;
}

std::vector<double> sideSteps(std::span<const Symbol> symbols) {
    using Place = std::pair<double, double>;
    std::map<Place, int> total;
    for (const Symbol& symbol : symbols) {
        total[Place(symbol.point.x, symbol.point.y)] += isQpvRing(symbol.kind) ? 0 : 1;
    }
    std::map<Place, int> rank;
    std::vector<double> steps;
    for (const Symbol& symbol : symbols) {
        const Place place(symbol.point.x, symbol.point.y);
        steps.push_back(isQpvRing(symbol.kind) ? 0 : rank[place]++ - (total[place] - 1) / 2.0);
    }
    return steps;
}

double roundScaleBar(double maximum) {
    const double power = std::pow(10, std::floor(std::log10(maximum)));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * power <= maximum) {
            return step * power;
        }
    }
    return power;
}

} // namespace maillage
