// A map as plain data in metres of EPSG:2154: what the painter draws on screen, in PNG, in SVG and in PDF.
#pragma once

#include "core/analysis/figures/indicators.hpp"
#include "core/carto/map_ground.hpp"
#include "core/carto/need_map.hpp"
#include "core/carto/style/map_style.hpp"
#include "core/carto/theme.hpp"

namespace maillage {

/// What a class of the legend is; theme_text gives its French name.
enum class LegendKind {
    CentreSocialEtEvs,
    CentreSocial,
    EvsSeul,
    ZoneBlanche,
    NonAttestee,
    Gained,
    Lost,
    CoveredInBoth,
    CoveredInNeither,
    CoveredInA, // of two scenarios alone, `name`
    CoveredInB,
    CoveredAlready, // before the simulation
    StillBlank,     // after it
    CoveredAtBothDates,
    CoveredAtNeitherDate,
    Covered,
    CentreSocialAny, // with an EVS or without
    Seat,            // of a structure
    NotASeat,
    Unknown,
    Neighbour,     // outside the communes that the map is about
    DistanceClass, // `low` ≤ d < `high` kilometres
    StructureCentreSocial,
    StructureEvs,
    StructureSimulated,
    StructureInA, // opened by one of two scenarios alone, `name`
    StructureInB,
    SupposedSeat,     // drawn hollow
    StructureClosed,  // crossed
    StructureChanged, // framed
    StructureClosedSince,
    StructureOpenedSince,
    StructureOutside, // seat in a neighbour, and serves communes that the map is about

    QpvServed,
    QpvGap,
    Patch,      // of zones blanches, of this `rank` and `name`
    CircleSize, // the circle of `population` inhabitants

    // Of an indicator of need, `low` ≤ value < `high` of the unit `name`, the class of this `rank`.
    NeedClass,
    NeedOfEpci,     // by the value of the EPCI
    NeedClassCover, // of communes of this `cover`
    NeedSmall,      // the denominator is too small
    NeedSecret,
    NeedUnavailable,
    NeedAbsent,
    NeedUnknownCover, // whatever the reason, of communes of this `cover`
};
/// "/", "\", both; dots; "–".
enum class Hatch { None, Rising, Falling, Crossed, Dotted, Level };

struct LegendEntry {
    LegendKind kind = LegendKind::Unknown;
    Colour fill;
    Hatch hatch = Hatch::None;
    std::size_t count = 0; // communes, structures or QPV
    double low = 0;
    double high = 0;
    std::size_t rank = 0; // from 1
    std::string name{};   // of the largest commune; of a scenario, empty for the base
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;   // of the communes of a patch
    std::vector<CommuneIndex> members{}; // of a patch
    std::size_t offMap = 0;              // of `count`, signs beyond the frame (countOffMap)
    bool isSupposed = false;             // of a fill or a ring: what it says follows from supposed rows alone
    CoverSide cover = CoverSide::Covered;     // of a class of need and coverage
    int decimals = 0;                         // of `low` and `high`, of a class of need
    bool isClosed = false;                    // `high` is in it
    std::optional<std::size_t> countBefore{}; // of two maps under one legend: `count` of the left one
};

enum class SymbolKind { CentreSocial, Evs, Simulated, QpvServed, QpvGap, Patch };
[[nodiscard]] constexpr bool isQpvRing(SymbolKind kind) {
    return kind == SymbolKind::QpvServed || kind == SymbolKind::QpvGap;
}

/// Which of two scenarios alone has a structure.
enum class SymbolSide { Both, A, B };

/// What a scenario does to a structure of the base.
enum class SymbolMark { None, Closed, Changed };

struct Symbol {
    SymbolKind kind = SymbolKind::CentreSocial;
    MapPoint point;
    std::string name;
    bool isSupposed = false; // its place is a hypothesis; of a ring, what its QPV has
    SymbolMark mark = SymbolMark::None;
    std::string structure{}; // its id; empty for a QPV
    std::optional<CommuneIndex> commune{};
    std::size_t rank = 0; // of a patch
    /// Outside the communes that the map is about: drawn faint, and counted apart.
    bool isOutside = false;
    /// Of a ring: its QPV, by its rank in the project, and the communes of that, `commune` first.
    std::optional<std::uint32_t> qpv{};
    std::vector<CommuneIndex> communes{};
    /// The place of a ring is known; else it stands anywhere in its communes.
    bool hasPlace = false;
    SymbolSide side = SymbolSide::Both;
};

/// How far a simulated structure serves, by the rule of its scenario.
struct Reach {
    MapPoint centre;
    double kilometres = 0;
    bool operator==(const Reach&) const = default;
};

/// A proportional symbol: its surface is to that of another as their values are.
struct ProportionalCircle {
    CommuneIndex commune = 0;
    MapPoint point;
    std::int64_t value = 0;
};

/// The outline of a QPV, where it is known; drawn, never filled.
struct QpvOutline {
    Area area;
    bool isGap = false;
    bool isSupposed = false;
};

struct Label {
    MapPoint point;
    std::string text;
    std::int64_t rank = 0; // larger is placed first
    /// What it names; none for a name that stands beside its point.
    std::optional<CommuneIndex> commune{};
    /// Of a neighbour: drawn faint.
    bool isOutside = false;
};

/// What a map bears besides its subject, and how it looks.
struct MapOptions {
    bool communeNames = true;
    bool epciBorders = true;
    bool epciNames = true;
    std::shared_ptr<const MapStyle> style = defaultMapStyle();

    bool operator==(const MapOptions&) const = default;
};

struct MapSheet {
    Theme theme = Theme::Couverture;
    std::shared_ptr<const BaseMap> baseMap;
    std::shared_ptr<const MapGround> ground;
    MapOptions options;
    /// The code of the territory's département ("03"), whose neighbours are named around it; else "FR".
    std::string departement{};
    /// The communes that the map is about, where it is not about all; the others are its ground.
    std::optional<IndexSet> within{};
    /// Per commune, index into `legend` of its fill.
    std::vector<std::uint32_t> fillOf;
    /// First the fills (`fillCount`), then the signs.
    std::vector<LegendEntry> legend;
    std::size_t fillCount = 0;
    /// The largest first. Where there are any, they bear the fills, and the communes under them none.
    std::vector<ProportionalCircle> circles;
    /// The value of the largest circle: an excerpt has circles of the same size.
    std::int64_t largestCircle = 0;
    std::vector<QpvOutline> qpvOutlines;
    std::vector<Reach> reaches{};
    /// What a scenario gives to structures to serve, outlined; on pages alone.
    std::optional<IndexSet> opened{};
    std::vector<Symbol> symbols;
    std::vector<Label> labels;
    /// QPV that cannot be shown, with neither commune nor outline: their ranks in the project.
    std::vector<std::uint32_t> qpvsNowhere{};
    /// Rings and their names stay within, metres; empty for the territory and a little more.
    Envelope ringBounds{};
    /// What a page lays on the map, metres: no ring and no name of one stands there.
    std::vector<Envelope> ringObstacles{};
    /// Of a theme of need; null where nothing is known of any.
    std::shared_ptr<const NeedMap> need{};
    bool withHypotheses = true;
    bool restsOnHypotheses = false;
    /// Of the distances to structures: they are at most so (distanceBound).
    bool distancesAreBounds = false;
    /// Of a page: what it shows stands still.
    bool isPage = false;

    [[nodiscard]] const Palette& palette() const { return options.style->palette; }
};

/// What a sheet is made for; `ground` is made where it is null. Without `before`, the coverage that the
/// sheet is compared with, Simulation, Ecart and Evolution compare it with itself.
struct SheetRequest {
    Theme theme = Theme::Couverture;
    MapOptions options{};
    std::shared_ptr<const MapGround> ground{};
    const Coverage* before = nullptr;
    /// Evolution and Ecart: the situation of `before`, whose structures may not be on this side; null for no
    /// signs of it.
    const Situation* other = nullptr;
    /// Communes that a simulation gained or lost, classes of their own; null without one.
    const IndexSet* gained = nullptr;
    const IndexSet* lost = nullptr;
    /// Of a theme of need; nullopt for the first indicator that is known.
    std::optional<NeedMapRequest> need{};
};

/// Where the figures are about some communes alone, so is the sheet: it counts those, the others are one
/// class of neighbours, and of the structures seated there only those show that serve the communes it is
/// about.
[[nodiscard]] MapSheet buildMapSheet(const Project& project, const Situation& situation,
                                     const Indicators& indicators, const SheetRequest& request);

/// The communes that an entry of the legend counts: of a fill those of that class, of a sign the seats.
/// Ascending. Empty for the size of a circle.
[[nodiscard]] std::vector<CommuneIndex> communesOf(const MapSheet& sheet, std::size_t entry);
/// Whether a sign of the map is one of those that an entry counts.
[[nodiscard]] bool isSignOf(const Symbol& symbol, const LegendEntry& entry);

/// Whether communes of this class have circles over them, and no fill of their own, on a map of circles.
[[nodiscard]] constexpr bool bearsCircles(LegendKind kind) {
    return kind != LegendKind::Unknown && kind != LegendKind::Neighbour;
}
/// Hundredths of a millimetre; the largest value of the map has a radius of 6 mm.
[[nodiscard]] double circleRadius(std::int64_t value, std::int64_t largest);

/// How far to the side each sign is drawn, in widths of a sign, so that structures of one seat stand beside
/// one another about it. Rings stay, around what they hold.
[[nodiscard]] std::vector<double> sideSteps(std::span<const Symbol> symbols);

} // namespace maillage
