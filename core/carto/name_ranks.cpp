#include "core/carto/name_ranks.hpp"

#include <algorithm>
#include <numeric>

namespace maillage {

namespace {

// Beyond any number of inhabitants, and below what addPatches and addSides put before all else.
constexpr std::int64_t kStep = kSubjectRank / 2;
constexpr std::int64_t kSeat = kStep;
constexpr std::int64_t kTown = kStep + kStep / 2; // whoever reads the map looks for it
constexpr std::int64_t kSubject = kSubjectRank;
constexpr std::int64_t kAttested = kStep / 2; // of the subject, what no supposition makes
constexpr std::int64_t kOpened = 4 * kStep;
constexpr double kFar = 15; // kilometres

/// Of the classes of need the highest.
std::size_t highestClass(const MapSheet& sheet) {
    std::size_t highest = 0;
    for (const LegendEntry& entry : sheet.legend) {
        highest = std::max(highest, entry.rank);
    }
    return highest;
}

/// Whether the map is about the communes of this class more than about others.
bool isSubject(const MapSheet& sheet, const LegendEntry& entry) {
    switch (sheet.theme) {
    case Theme::Couverture:
    case Theme::EvsSeuls:
        return entry.kind == LegendKind::EvsSeul || entry.kind == LegendKind::Gained ||
               entry.kind == LegendKind::Lost;
    case Theme::ZonesBlanches:
        return entry.kind == LegendKind::ZoneBlanche;
    case Theme::Distance:
        return entry.kind == LegendKind::DistanceClass && entry.low >= kFar;
    case Theme::Simulation:
        return entry.kind == LegendKind::Gained || entry.kind == LegendKind::Lost;
    case Theme::Evolution:
        return entry.kind == LegendKind::Lost;
    case Theme::Ecart:
        return entry.kind == LegendKind::CoveredInA || entry.kind == LegendKind::CoveredInB;
    case Theme::Structures:
    case Theme::Qpv: // its rings name their communes first (app/render/map/name_layout)
    case Theme::Population:
        return false;
    case Theme::Besoin:
        return entry.kind == LegendKind::NeedClass && entry.rank == highestClass(sheet);
    case Theme::BesoinCouverture:
        return entry.kind == LegendKind::NeedClassCover && entry.cover == CoverSide::Blank &&
               entry.rank == highestClass(sheet);
    }
    return false;
}

/// The labels of the most inhabited communes that the map is about; until now ranks are inhabitants.
std::vector<std::size_t> largestTownsOf(const MapSheet& sheet) {
    constexpr std::size_t kTowns = 5;
    std::vector<std::size_t> labels(sheet.labels.size());
    std::iota(labels.begin(), labels.end(), std::size_t{0});
    const auto last = labels.begin() + static_cast<std::ptrdiff_t>(std::min(kTowns, labels.size()));
    std::ranges::partial_sort(labels, last, std::ranges::greater{}, [&](std::size_t i) {
        return std::pair(!sheet.labels[i].isOutside, sheet.labels[i].rank);
    });
    labels.erase(last, labels.end());
    std::erase_if(labels,
                  [&](std::size_t i) { return sheet.labels[i].isOutside || sheet.labels[i].rank == 0; });
    return labels;
}

} // namespace

void rankNames(MapSheet& sheet) {
    for (const std::size_t i : largestTownsOf(sheet)) {
        // Beside classes of need towns are part of the subject: most of those concerned live there.
        sheet.labels[i].rank += isOfNeed(sheet.theme) ? kSubject + kTown : kTown;
    }
    for (std::size_t i = 0; i < sheet.fillOf.size() && i < sheet.labels.size(); ++i) {
        const LegendEntry& entry = sheet.legend[sheet.fillOf[i]];
        if (isSubject(sheet, entry)) {
            sheet.labels[i].rank += kSubject + (entry.isSupposed ? 0 : kAttested);
        }
        if (sheet.labels[i].isOutside) {
            sheet.labels[i].rank -= kSubject;
        }
    }
    if (sheet.theme == Theme::Population) {
        return; // its signs are the circles
    }
    IndexSet seats(sheet.labels.size());
    IndexSet opened(sheet.labels.size());
    for (const Symbol& symbol : sheet.symbols) {
        if (!symbol.commune || isQpvRing(symbol.kind) || symbol.kind == SymbolKind::Patch ||
            symbol.isOutside) {
            continue;
        }
        seats.insert(*symbol.commune);
        if (symbol.kind == SymbolKind::Simulated) {
            opened.insert(*symbol.commune);
        }
    }
    seats.forEach([&](CommuneIndex i) { sheet.labels[i].rank += kSeat; });
    opened.forEach([&](CommuneIndex i) { sheet.labels[i].rank += kOpened; });
}

} // namespace maillage
