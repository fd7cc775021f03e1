// One legend for two maps: every class and sign of either, with both counts.
#include "core/carto/paired_legend.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

LegendEntry entry(LegendKind kind, std::size_t count) {
    LegendEntry made;
    made.kind = kind;
    made.count = count;
    return made;
}

/// Two fills, then signs.
MapSheet sheetWith(std::vector<LegendEntry> fills, std::vector<LegendEntry> signs,
                   std::vector<std::uint32_t> fillOf) {
    MapSheet sheet;
    sheet.fillCount = fills.size();
    sheet.legend = std::move(fills);
    sheet.legend.insert(sheet.legend.end(), signs.begin(), signs.end());
    sheet.fillOf = std::move(fillOf);
    return sheet;
}

} // namespace

TEST_CASE("one legend for two maps counts each class on both, and keeps a class that one alone has",
          "[carto]") {
    const MapSheet left = sheetWith({entry(LegendKind::CentreSocial, 2), entry(LegendKind::EvsSeul, 1),
                                     entry(LegendKind::ZoneBlanche, 3)},
                                    {entry(LegendKind::StructureCentreSocial, 1)}, {0, 0, 1, 2, 2, 2});
    const MapSheet right =
        sheetWith({entry(LegendKind::CentreSocial, 4), entry(LegendKind::ZoneBlanche, 2)},
                  {entry(LegendKind::StructureCentreSocial, 2), entry(LegendKind::StructureEvs, 1)},
                  {0, 0, 0, 0, 1, 1});
    const MapSheet legend = pairedLegend(left, right);
    REQUIRE(legend.legend.size() == 5);
    CHECK(legend.fillCount == 3);
    const auto told = [&](std::size_t k) {
        return std::tuple(legend.legend[k].kind, *legend.legend[k].countBefore, legend.legend[k].count);
    };
    CHECK(told(0) == std::tuple(LegendKind::CentreSocial, 2U, 4U));
    CHECK(told(1) == std::tuple(LegendKind::EvsSeul, 1U, 0U)); // between what it stands between on the left
    CHECK(told(2) == std::tuple(LegendKind::ZoneBlanche, 3U, 2U));
    CHECK(told(3) == std::tuple(LegendKind::StructureCentreSocial, 1U, 2U));
    CHECK(told(4) == std::tuple(LegendKind::StructureEvs, 0U, 1U));
    // The communes are those of the right map, in the ranks of this legend.
    CHECK(legend.fillOf == std::vector<std::uint32_t>{0, 0, 0, 0, 2, 2});
    CHECK(rankInLegend(legend, left.legend[2]) == 2U);
    CHECK_FALSE(rankInLegend(legend, entry(LegendKind::QpvGap, 1)));
}

TEST_CASE("patches, which each map numbers for itself, are one entry of the legend of both", "[carto]") {
    const auto patch = [](std::size_t rank) {
        LegendEntry made = entry(LegendKind::Patch, 5);
        made.rank = rank;
        return made;
    };
    const MapSheet left = sheetWith({entry(LegendKind::ZoneBlanche, 1)}, {patch(1), patch(2), patch(3)}, {0});
    const MapSheet right = sheetWith({entry(LegendKind::ZoneBlanche, 1)}, {patch(1)}, {0});
    CHECK(pairedLegend(left, right).legend.size() == 2);
    CHECK(pairedLegend(right, left).legend.size() == 2);
}
