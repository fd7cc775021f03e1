#include "core/carto/map_sheet.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

TEST_CASE("the map of an evolution frames what opened and crosses what closed between the two dates") {
    const Project project = withStructures(
        rowOfCommunes(6), {{"kept", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                           {"old", StructureKind::Evs, {2, 1}, attested(), {{}, Date(2020, 12, 31)}},
                           {"new", StructureKind::Evs, {4}, attested(), {Date(2021, 1, 1), {}}}});
    const Situation earlier = makeSituation(project, {Date(2019, 12, 31), true, nullptr});
    const Situation later = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const Coverage before = computeCoverage(earlier);
    SheetRequest request{Theme::Evolution};
    request.before = &before;
    request.other = &earlier;
    const MapSheet sheet = buildMapSheet(project, later, computeIndicators(project, later), request);
    std::vector<LegendKind> kinds;
    for (const std::uint32_t fill : sheet.fillOf) {
        kinds.push_back(sheet.legend[fill].kind);
    }
    CHECK(kinds == std::vector{LegendKind::CoveredAtBothDates, LegendKind::CoveredAtBothDates,
                               LegendKind::Lost, LegendKind::CoveredAtNeitherDate, LegendKind::Gained,
                               LegendKind::CoveredAtNeitherDate});
    const auto markOf = [&](const std::string& id) {
        return std::ranges::find(sheet.symbols, id, &Symbol::structure)->mark;
    };
    CHECK(markOf("kept") == SymbolMark::None);
    CHECK(markOf("old") == SymbolMark::Closed);
    CHECK(markOf("new") == SymbolMark::Changed);
    for (const LegendKind kind : {LegendKind::StructureOpenedSince, LegendKind::StructureClosedSince}) {
        const auto entry = std::ranges::find(sheet.legend, kind, &LegendEntry::kind);
        REQUIRE(entry != sheet.legend.end());
        CHECK(entry->count == 1);
    }
    CHECK(parseTheme(toText(sheet.theme)) == Theme::Evolution);
}

TEST_CASE("the map of an evolution from a day before any structure knows of no commune what became of it") {
    const Project project = withStructures(
        rowOfCommunes(3), {{"new", StructureKind::Evs, {0}, attested(), {Date(2021, 1, 1), {}}}});
    for (const bool withHypotheses : {true, false}) {
        const Situation earlier = makeSituation(project, {Date(2005, 1, 1), withHypotheses, nullptr});
        const Situation later = makeSituation(project, {Date(2022, 12, 31), withHypotheses, nullptr});
        const Coverage before = knownCoverage(project, earlier);
        SheetRequest request{Theme::Evolution};
        request.before = &before;
        request.other = &earlier;
        const MapSheet sheet = buildMapSheet(project, later, computeIndicators(project, later), request);
        REQUIRE(sheet.fillCount == 1);
        CHECK(sheet.legend.front().kind == LegendKind::Unknown);
        CHECK(sheet.legend.front().count == 3);
        CHECK(std::ranges::none_of(sheet.legend, [](const LegendEntry& entry) {
            return entry.kind == LegendKind::StructureOpenedSince;
        }));
    }
}
