#include "core/carto/sheet_signs.hpp"

#include "core/geo/area_builder.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace maillage {

namespace {

/// More would be a wall of numbers, and a legend that no page holds.
constexpr std::size_t kPatchesNumbered = 12;
constexpr std::array kCircleSizes{1, 2, 5};

/// Whether the rows that hold in the situation have it serve one of these communes.
bool servedThen(const Project& project, const Situation& situation, StructureIndex structure,
                const IndexSet& communes) {
    return std::ranges::any_of(project.structures->serviceAreas, [&](const ServiceArea& row) {
        return row.structure == structure && communes.contains(row.commune) &&
               row.period.contains(situation.date) &&
               (situation.withHypotheses || !row.attestation.isHypothesis());
    });
}

/// The structures that the scenario closes, where they were.
std::size_t addClosed(MapSheet& sheet, const Project& project, const Situation& situation) {
    std::size_t closed = 0;
    for (const StructureIndex i : situation.closed) {
        const Structure& s = project.structures->structures[i];
        const bool isSupposed = s.seatAttestation.isHypothesis();
        const std::optional<MapPoint> place = placeOf(s, *project.territory);
        if (!place || (isSupposed && !situation.withHypotheses)) {
            continue;
        }
        const bool isOutside = sheet.within && !(s.seat && sheet.within->contains(*s.seat));
        if (isOutside && !servedThen(project, situation, i, *sheet.within)) {
            continue;
        }
        sheet.symbols.push_back(
            {s.kind == StructureKind::CentreSocial ? SymbolKind::CentreSocial : SymbolKind::Evs, *place,
             s.name, isSupposed, SymbolMark::Closed, s.id, s.seat, 0, isOutside});
        closed += isOutside ? 0U : 1U;
    }
    return closed;
}

/// Of a ring's communes the one that its place lies in, else the nearest; that of the map where it has none.
std::optional<CommuneIndex> communeOf(const BaseMap& map, const Territory& territory, const Symbol& ring) {
    const std::vector<Area>& areas = map.areas();
    const auto holds = [&](CommuneIndex i) { return areas[i].contains(ring.point); };
    if (ring.communes.empty()) {
        for (CommuneIndex i = 0; i < areas.size(); ++i) {
            if (areas[i].envelope().contains(ring.point) && holds(i)) {
                return i;
            }
        }
        return std::nullopt;
    }
    if (const auto own = std::ranges::find_if(ring.communes, holds); own != ring.communes.end()) {
        return *own;
    }
    return *std::ranges::min_element(ring.communes, {}, [&](CommuneIndex i) {
        return squaredDistance(territory.commune(i).reference, ring.point);
    });
}

void putFirst(std::vector<CommuneIndex>& communes, std::optional<CommuneIndex> first) {
    if (first) {
        std::erase(communes, *first);
        communes.insert(communes.begin(), *first);
    }
}

/// The member nearest to the middle of the patch.
CommuneIndex middleOf(const Territory& territory, const Patch& patch) {
    MapPoint middle;
    for (const CommuneIndex i : patch.communes) {
        middle.x += territory.commune(i).reference.x / static_cast<double>(patch.communes.size());
        middle.y += territory.commune(i).reference.y / static_cast<double>(patch.communes.size());
    }
    return *std::ranges::min_element(patch.communes, {}, [&](CommuneIndex i) {
        return squaredDistance(territory.commune(i).reference, middle);
    });
}

} // namespace

SignPlace signPlace(const MapSheet& sheet, const ActiveStructure& structure) {
    if (!sheet.within || structure.hasSeatIn(*sheet.within)) {
        return SignPlace::Inside;
    }
    return structure.serves(*sheet.within) ? SignPlace::Outside : SignPlace::Nowhere;
}

void addStructures(MapSheet& sheet, const Project& project, const Situation& situation) {
    std::map<SymbolKind, std::size_t> counts;
    std::size_t supposed = 0;
    std::size_t changed = 0;
    for (const ActiveStructure& s : situation.structures) {
        const SignPlace place = signPlace(sheet, s);
        if (!s.point || place == SignPlace::Nowhere) {
            continue;
        }
        const SymbolKind kind = s.isSimulated      ? SymbolKind::Simulated
                                : s.isCentreSocial ? SymbolKind::CentreSocial
                                                   : SymbolKind::Evs;
        sheet.symbols.push_back({kind, *s.point, s.name, s.seatIsHypothesis,
                                 s.isChanged ? SymbolMark::Changed : SymbolMark::None, s.id, s.seat, 0,
                                 place == SignPlace::Outside});
        if (place == SignPlace::Outside) {
            continue;
        }
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
    countOutside(sheet);
}

void countOutside(MapSheet& sheet) {
    std::erase_if(sheet.legend,
                  [](const LegendEntry& entry) { return entry.kind == LegendKind::StructureOutside; });
    const auto count = static_cast<std::size_t>(std::ranges::count_if(sheet.symbols, &Symbol::isOutside));
    if (count > 0) {
        sheet.legend.push_back({LegendKind::StructureOutside, {}, Hatch::None, count});
    }
}

void addQpvs(MapSheet& sheet, const Project& project, const Indicators& indicators) {
    const auto isIn = [](const std::vector<const Qpv*>& some, const Qpv* qpv) {
        return std::ranges::find(some, qpv) != some.end();
    };
    for (const Qpv* qpv : indicators.qpvs) {
        const auto rank = static_cast<std::uint32_t>(qpv - project.qpvs->data());
        const bool isGap = isIn(indicators.qpvSansStructure, qpv);
        const bool isSupposed = isIn(isGap ? indicators.qpvSupposedGaps : indicators.qpvSupposedServed, qpv);
        if (qpv->communes.empty() && qpv->area.isEmpty()) {
            sheet.qpvsNowhere.push_back(rank);
            continue;
        }
        Symbol ring{isGap ? SymbolKind::QpvGap : SymbolKind::QpvServed,
                    {},
                    qpv->name.empty() ? qpv->code : qpv->name,
                    isSupposed};
        ring.qpv = rank;
        ring.communes = qpv->communes;
        ring.hasPlace = !qpv->area.isEmpty();
        if (ring.hasPlace) {
            ring.point = interiorPoint(qpv->area);
            sheet.qpvOutlines.push_back({qpv->area, isGap, isSupposed});
            putFirst(ring.communes, communeOf(*sheet.baseMap, *project.territory, ring));
        } else {
            ring.point = project.territory->commune(qpv->communes.front()).reference;
        }
        ring.commune = ring.communes.empty() ? std::nullopt : std::optional(ring.communes.front());
        sheet.symbols.push_back(std::move(ring));
    }
    const auto sign = [&](LegendKind kind, Colour colour, std::size_t all, std::size_t supposed) {
        if (all > supposed || supposed == 0) {
            sheet.legend.push_back({kind, colour, Hatch::None, all - supposed});
        }
        if (supposed > 0) {
            sheet.legend.push_back({kind, colour, Hatch::None, supposed});
            sheet.legend.back().isSupposed = true;
        }
    };
    if (qpvsOf(project, generationAt(indicators.date)).empty()) {
        return; // nothing is known of them: that is not none
    }
    const std::size_t gaps = indicators.qpvSansStructure.size();
    sign(LegendKind::QpvServed, sheet.palette().qpvServed, indicators.qpvs.size() - gaps,
         indicators.qpvSupposedServed.size());
    sign(LegendKind::QpvGap, sheet.palette().qpvGap, gaps, indicators.qpvSupposedGaps.size());
}

void addPatches(MapSheet& sheet, const Territory& territory, const std::vector<Patch>& patches) {
    constexpr std::int64_t kBeforeAll = 1'000'000'000;
    std::vector<Patch> inOrder = patches;
    std::ranges::stable_sort(inOrder, {}, &Patch::rank);
    std::size_t shown = 0;
    for (const Patch& patch : inOrder) {
        const CommuneIndex largest = *std::ranges::max_element(
            patch.communes, {}, [&](CommuneIndex i) { return territory.commune(i).population.value_or(0); });
        sheet.labels[largest].rank += kBeforeAll;
        if (++shown > kPatchesNumbered) {
            continue;
        }
        const CommuneIndex middle = middleOf(territory, patch);
        sheet.symbols.push_back({SymbolKind::Patch,
                                 territory.commune(middle).reference,
                                 {},
                                 false,
                                 SymbolMark::None,
                                 {},
                                 middle,
                                 patch.rank});
        LegendEntry entry{LegendKind::Patch, {}, Hatch::None, patch.communes.size()};
        entry.rank = patch.rank;
        entry.name = territory.commune(largest).name;
        entry.population = patch.population;
        entry.populationUnknown = patch.populationUnknown;
        entry.members = patch.communes;
        sheet.legend.push_back(std::move(entry));
    }
}

void addCircles(MapSheet& sheet, const Territory& territory) {
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        const bool isShown = !sheet.within || sheet.within->contains(i);
        if (isShown && commune.population.value_or(0) > 0) {
            sheet.circles.push_back({i, commune.reference, *commune.population});
        }
    }
    std::ranges::stable_sort(sheet.circles, std::ranges::greater{}, &ProportionalCircle::value);
    if (sheet.circles.empty()) {
        return;
    }
    // Round values: one below the largest, and one and two powers of ten under it.
    sheet.largestCircle = sheet.circles.front().value;
    const auto largest = static_cast<double>(sheet.largestCircle);
    double round = 1;
    const double power = std::pow(10, std::floor(std::log10(largest)));
    for (const int step : kCircleSizes) {
        round = step * power <= largest ? step * power : round;
    }
    for (const double part : {1.0, 0.1, 0.01}) {
        const auto size = static_cast<std::int64_t>(std::llround(round * part));
        if (size >= 1) {
            LegendEntry entry{LegendKind::CircleSize, {}};
            entry.population = size;
            sheet.legend.push_back(std::move(entry));
        }
    }
}

} // namespace maillage
