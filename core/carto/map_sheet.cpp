#include "core/carto/map_sheet.hpp"

#include "core/carto/evolution_sheet.hpp"
#include "core/carto/name_ranks.hpp"
#include "core/carto/need_fills.hpp"
#include "core/carto/scenario_sheet.hpp"
#include "core/carto/sheet_fills.hpp"
#include "core/carto/sheet_signs.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maillage {

namespace {

/// With the name of each commune, and nothing drawn yet.
MapSheet sheetOf(const Project& project, const IndexSet& subject, const SheetRequest& request) {
    MapSheet sheet;
    sheet.theme = request.theme;
    sheet.options = request.options;
    sheet.departement = project.territory->departement();
    sheet.baseMap = project.baseMap;
    sheet.ground =
        request.ground ? request.ground : std::make_shared<MapGround>(*project.territory, project.baseMap);
    if (subject.count() < project.territory->size()) {
        sheet.within = subject;
    }
    sheet.labels.reserve(project.territory->size());
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& commune = project.territory->commune(i);
        sheet.labels.push_back({commune.reference, commune.name, commune.population.value_or(0), i,
                                sheet.within && !subject.contains(i)});
    }
    return sheet;
}

/// Of an evolution that begins or ends at a day of which the project knows nothing, what changed is unknown.
bool isOfUnknownDay(const Project& project, const Situation& later, const SheetRequest& request) {
    return request.theme == Theme::Evolution && request.before != nullptr && request.other != nullptr &&
           !(project.knowsStructuresAt(later.date) && project.knowsStructuresAt(request.other->date));
}

/// Whether what a simulation gains and loses are classes of this theme.
bool marksChanges(Theme theme) {
    return theme == Theme::Couverture || theme == Theme::ZonesBlanches || theme == Theme::EvsSeuls ||
           theme == Theme::Qpv;
}

void finish(MapSheet& sheet, const Project& project, const Situation& situation) {
    std::ranges::stable_sort(sheet.labels, std::ranges::greater{}, &Label::rank);
    sheet.withHypotheses = situation.withHypotheses;
    sheet.restsOnHypotheses =
        sheet.theme != Theme::Besoin && situation.withHypotheses && project.hasHypotheses();
}

} // namespace

MapSheet buildMapSheet(const Project& project, const Situation& situation, const Indicators& indicators,
                       const SheetRequest& request) {
    MapSheet sheet = sheetOf(project, indicators.all.communes, request);
    const bool isUnknown = isOfUnknownDay(project, situation, request);
    if (request.theme == Theme::Besoin) {
        fillByIndicator(sheet, project, request.need);
    } else if (request.theme == Theme::BesoinCouverture) {
        fillByIndicatorAndCover(sheet, project, indicators.coverage, request.need);
    } else {
        fillByTheme(sheet, situation, indicators.coverage,
                    request.before == nullptr ? indicators.coverage : *request.before);
        if (isUnknown) {
            addUnknown(sheet, indicators.coverage.of(CoverageClass::NonAttestee) |
                                  request.before->of(CoverageClass::NonAttestee));
        }
        partSupposed(sheet, indicators.coverage);
    }
    if (request.gained != nullptr && marksChanges(request.theme)) {
        addClass(sheet, {LegendKind::Gained, sheet.palette().gained, Hatch::Falling}, *request.gained);
    }
    if (request.lost != nullptr && !request.lost->isEmpty() && marksChanges(request.theme)) {
        addClass(sheet, {LegendKind::Lost, sheet.palette().lost, Hatch::Crossed}, *request.lost);
    }
    if (sheet.within) {
        fillNeighbours(sheet);
    }
    countFills(sheet);
    if (request.theme == Theme::Population) {
        addCircles(sheet, *project.territory);
    } else if (request.theme != Theme::Besoin) { // which is of need alone
        addStructures(sheet, project, situation);
    }
    if (request.theme == Theme::Qpv) {
        addQpvs(sheet, project, indicators);
    }
    rankNames(sheet);
    if (request.theme == Theme::ZonesBlanches) {
        addPatches(sheet, *project.territory, indicators.patches);
    }
    if (request.theme == Theme::Evolution && request.other != nullptr && !isUnknown) {
        addOpenedAndClosed(sheet, *request.other);
    }
    if (request.theme == Theme::Ecart && request.other != nullptr) {
        addSides(sheet, situation, *request.other);
    }
    finish(sheet, project, situation);
    return sheet;
}

bool isSignOf(const Symbol& symbol, const LegendEntry& entry) {
    if (symbol.isOutside) {
        return entry.kind == LegendKind::StructureOutside;
    }
    const bool isOpen = symbol.mark != SymbolMark::Closed;
    switch (entry.kind) {
    case LegendKind::StructureCentreSocial:
        return isOpen && symbol.kind == SymbolKind::CentreSocial;
    case LegendKind::StructureEvs:
        return isOpen && symbol.kind == SymbolKind::Evs;
    case LegendKind::StructureSimulated:
        return symbol.kind == SymbolKind::Simulated && symbol.side == SymbolSide::Both;
    case LegendKind::StructureInA:
        return symbol.side == SymbolSide::A;
    case LegendKind::StructureInB:
        return symbol.side == SymbolSide::B;
    case LegendKind::StructureClosed:
    case LegendKind::StructureClosedSince:
        return !isOpen;
    case LegendKind::StructureChanged:
    case LegendKind::StructureOpenedSince:
        return symbol.mark == SymbolMark::Changed;
    case LegendKind::SupposedSeat:
        return isOpen && symbol.isSupposed && !isQpvRing(symbol.kind);
    case LegendKind::QpvServed:
        return symbol.kind == SymbolKind::QpvServed && symbol.isSupposed == entry.isSupposed;
    case LegendKind::QpvGap:
        return symbol.kind == SymbolKind::QpvGap && symbol.isSupposed == entry.isSupposed;
    default:
        return false;
    }
}

std::vector<CommuneIndex> communesOf(const MapSheet& sheet, std::size_t entry) {
    std::vector<CommuneIndex> communes = sheet.legend[entry].members;
    if (entry < sheet.fillCount) {
        for (CommuneIndex i = 0; i < sheet.fillOf.size(); ++i) {
            if (sheet.fillOf[i] == entry) {
                communes.push_back(i);
            }
        }
    }
    for (const Symbol& symbol : sheet.symbols) {
        if (symbol.commune && isSignOf(symbol, sheet.legend[entry])) {
            communes.push_back(*symbol.commune);
        }
    }
    std::ranges::sort(communes);
    communes.erase(std::unique(communes.begin(), communes.end()), communes.end());
    return communes;
}

double circleRadius(std::int64_t value, std::int64_t largest) {
    constexpr double kLargest = 600;
    return kLargest * std::sqrt(static_cast<double>(value) / static_cast<double>(largest));
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

} // namespace maillage
