#include "core/carto/evolution_sheet.hpp"
#include "core/carto/hatch.hpp"
#include "core/carto/map_sheet.hpp"
#include "tests/support/builders.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

TEST_CASE("the legend counts every commune once, in every theme") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const SituationOptions options{Date(2022, 12, 31), true, nullptr};
    const Situation situation = makeSituation(project, options);
    for (const Theme theme : {Theme::Couverture, Theme::ZonesBlanches, Theme::Qpv, Theme::Distance}) {
        const MapSheet sheet =
            buildMapSheet(project, situation, computeIndicators(project, situation), theme, nullptr);
        std::size_t total = 0;
        for (std::size_t i = 0; i < sheet.fillCount; ++i) {
            total += sheet.legend[i].count;
        }
        CHECK(total == 6);
        CHECK(parseTheme(toText(theme)) == theme);
    }
}

TEST_CASE("the difference map tells what a scenario gains and loses against another") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Scenario b{"b",
                     {ReduceTerritory{"cs", {"03001"}},
                      OpenStructure{"EVS", StructureKind::Evs, "03005", RadiusRule{10}, "s1"}}};
    const Date date(2022, 12, 31);
    const ScenarioComparison comparison = compareScenarios(project, nullptr, &b, date, true);
    const MapSheet sheet =
        buildDifferenceSheet(project, makeSituation(project, {date, true, &b}), comparison);
    std::vector<LegendKind> kinds;
    for (const std::uint32_t fill : sheet.fillOf) {
        kinds.push_back(sheet.legend[fill].kind);
    }
    CHECK(kinds == std::vector{LegendKind::Lost, LegendKind::CoveredInBoth, LegendKind::CoveredInNeither,
                               LegendKind::Gained, LegendKind::Gained, LegendKind::Gained});
    CHECK(sheet.legend[1].count == 3);
    CHECK(sheet.legend[1].hatch != sheet.legend[2].hatch);
    CHECK(parseTheme(toText(sheet.theme)) == Theme::Ecart);
}

TEST_CASE("the map of an evolution frames what opened and crosses what closed between the two dates") {
    const Project project = withStructures(
        rowOfCommunes(6), {{"kept", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                           {"old", StructureKind::Evs, {2, 1}, attested(), {{}, Date(2020, 12, 31)}},
                           {"new", StructureKind::Evs, {4}, attested(), {Date(2021, 1, 1), {}}}});
    const Situation earlier = makeSituation(project, {Date(2019, 12, 31), true, nullptr});
    const Situation later = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const MapSheet sheet =
        buildEvolutionSheet(project, earlier, later, compareSituations(project, earlier, later));
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

TEST_CASE("a QPV stands in its outline, and one without an outline at its commune") {
    Project project = rowOfCommunes(4);
    const Area area = square(712'000, 6'603'000, 400);
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::vector<Qpv>{
        {"QP003001", "Nord", 2015, {1}, {}, attested(), area}, {"", "Sud", 2015, {2}, {}, attested()}});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const Indicators indicators = computeIndicators(project, situation);
    const MapSheet sheet = buildMapSheet(project, situation, indicators, Theme::Qpv, nullptr);
    REQUIRE(sheet.symbols.size() == 2);
    CHECK(area.contains(sheet.symbols[0].point));
    CHECK(sheet.symbols[1].point == project.territory->commune(2).reference);
    REQUIRE(sheet.qpvOutlines.size() == 1);
    CHECK(sheet.qpvOutlines[0].area == area);
    CHECK(sheet.qpvOutlines[0].isGap);
    CHECK(buildMapSheet(project, situation, indicators, Theme::Couverture, nullptr).qpvOutlines.empty());
}

TEST_CASE("hatch lines stay inside their area and its holes stay clear") {
    const std::vector<std::vector<MapPoint>> rings{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}},
                                                   {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}};
    for (const bool rising : {true, false}) {
        const auto lines = hatchLines(rings, 1, rising);
        CHECK(lines.size() > 15);
        for (const HatchLine& line : lines) {
            const MapPoint middle{(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2};
            CHECK((middle.x >= 0 && middle.x <= 10 && middle.y >= 0 && middle.y <= 10));
            CHECK_FALSE((middle.x > 4.01 && middle.x < 5.99 && middle.y > 4.01 && middle.y < 5.99));
        }
    }
}

TEST_CASE("scale bars are round and fit") {
    CHECK(roundScaleBar(37) == 20);
    CHECK(roundScaleBar(10) == 10);
    CHECK(roundScaleBar(9.9) == 5);
    CHECK(roundScaleBar(0.3) == Approx(0.2));
}
