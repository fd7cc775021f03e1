// A map as plain data in metres of EPSG:2154: what the painter draws on screen, in PNG, in SVG and in PDF.
#pragma once

#include "core/analysis/comparison.hpp"
#include "core/analysis/scenario_comparison.hpp"
#include "core/carto/palette.hpp"

namespace maillage {

enum class Theme { Couverture, ZonesBlanches, Qpv, Distance, Ecart, Evolution };
[[nodiscard]] std::optional<Theme>
parseTheme(std::string_view text); // "couverture", "zones-blanches", "qpv", "distance", "ecart", "evolution"
[[nodiscard]] std::string_view toText(Theme theme);

/// What a class of the legend is; qt_text gives its French name.
enum class LegendKind {
    CentreSocialEtEvs,
    CentreSocial,
    EvsSeul,
    ZoneBlanche,
    Gained,
    Lost,
    CoveredInBoth,
    CoveredInNeither,
    CoveredAtBothDates,
    CoveredAtNeitherDate,
    Covered,
    Unknown,
    DistanceClass, // `low` ≤ d < `high` kilometres
    StructureCentreSocial,
    StructureEvs,
    StructureSimulated,
    SupposedSeat,     // drawn hollow
    StructureClosed,  // crossed
    StructureChanged, // framed
    StructureClosedSince,
    StructureOpenedSince,

    QpvServed,
    QpvGap
};
enum class Hatch { None, Rising, Falling, Crossed }; // "/", "\" and both

struct LegendEntry {
    LegendKind kind = LegendKind::Unknown;
    Colour fill;
    Hatch hatch = Hatch::None;
    std::size_t count = 0; // communes, structures or QPV
    double low = 0;
    double high = 0;
};

enum class SymbolKind { CentreSocial, Evs, Simulated, QpvServed, QpvGap };
[[nodiscard]] constexpr bool isQpvRing(SymbolKind kind) {
    return kind == SymbolKind::QpvServed || kind == SymbolKind::QpvGap;
}

/// What a scenario does to a structure of the base.
enum class SymbolMark { None, Closed, Changed };

struct Symbol {
    SymbolKind kind = SymbolKind::CentreSocial;
    MapPoint point;
    std::string name;
    bool isSupposed = false; // its place is a hypothesis
    SymbolMark mark = SymbolMark::None;
    std::string structure{}; // its id; empty for a QPV
};

/// The outline of a QPV, where it is known; drawn, never filled.
struct QpvOutline {
    Area area;
    bool isGap = false;
};

struct Label {
    MapPoint point;
    std::string text;
    std::int64_t rank = 0; // larger is placed first
};

struct MapSheet {
    Theme theme = Theme::Couverture;
    std::shared_ptr<const BaseMap> baseMap;
    /// Per commune, index into `legend` of its fill.
    std::vector<std::uint32_t> fillOf;
    /// First the fills (`fillCount`), then the signs.
    std::vector<LegendEntry> legend;
    std::size_t fillCount = 0;
    std::vector<QpvOutline> qpvOutlines;
    std::vector<Symbol> symbols;
    std::vector<Label> labels;
    bool restsOnHypotheses = false;
};

/// `gained`, `lost`: communes that a simulation gained or lost, classes of their own; null without one. Not
/// for Ecart and Evolution, which compare two situations.
[[nodiscard]] MapSheet buildMapSheet(const Project& project, const Situation& situation,
                                     const Indicators& indicators, Theme theme, const IndexSet* gained,
                                     const IndexSet* lost = nullptr);

/// The difference map: communes covered in A and in B, gained by B, lost by B, covered in neither; with the
/// structures of `situation`, which is B.
[[nodiscard]] MapSheet buildDifferenceSheet(const Project& project, const Situation& situation,
                                            const ScenarioComparison& comparison);

/// How far to the side each sign is drawn, in widths of a sign, so that structures of one seat stand beside
/// one another about it. Rings stay, around what they hold.
[[nodiscard]] std::vector<double> sideSteps(std::span<const Symbol> symbols);

/// A round length (1, 2 or 5 × 10ⁿ km) that is at most `maximum` kilometres.
[[nodiscard]] double roundScaleBar(double maximum);

} // namespace maillage
