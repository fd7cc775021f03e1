#include "core/analysis/change/scenario_comparison.hpp"
#include "core/analysis/change/simulation.hpp"
#include "core/carto/map_sheet.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("the legend counts every commune once, in every theme") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const SituationOptions options{Date(2022, 12, 31), true, nullptr};
    const Situation situation = makeSituation(project, options);
    for (const auto& [theme, word] : kThemes) {
        const MapSheet sheet =
            buildMapSheet(project, situation, computeIndicators(project, situation), SheetRequest{theme});
        std::size_t total = 0;
        for (std::size_t i = 0; i < sheet.fillCount; ++i) {
            total += sheet.legend[i].count;
        }
        CHECK(total == 6);
        CHECK(toText(theme) == word);
        CHECK(parseTheme(word) == theme);
        // An entry chooses as many communes as it counts.
        for (std::size_t i = 0; i < sheet.fillCount; ++i) {
            CHECK(communesOf(sheet, i).size() == sheet.legend[i].count);
        }
    }
}

TEST_CASE("the simulation theme shows what a scenario gains and loses against the base") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Scenario scenario{"s",
                            {OpenStructure{"EVS", StructureKind::Evs, "03004", ListRule{{"03004"}}, "s1"}}};
    const SituationOptions options{Date(2022, 12, 31), true, &scenario};
    const SimulationResult result = simulate(project, options);
    SheetRequest request{Theme::Simulation};
    request.before = &result.before.coverage;
    const MapSheet sheet = buildMapSheet(project, makeSituation(project, options), result.after, request);
    REQUIRE(sheet.legend[1].kind == LegendKind::Gained);
    CHECK(communesOf(sheet, 1) == result.gained.members());
    CHECK(sheet.legend[0].count == 2); // covered before
    CHECK(sheet.legend[2].count == 0);
    CHECK(sheet.legend[3].count == 3); // still blank
}

TEST_CASE("circles are to one another as populations are, the largest is drawn first, unknown has none") {
    Project project = rowOfCommunes(3);
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    communes[0].population = 100;
    communes[1].population = std::nullopt;
    communes[2].population = 400;
    project.territory = std::make_shared<const Territory>("03", communes, std::vector<Epci>{});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const MapSheet sheet = buildMapSheet(project, situation, computeIndicators(project, situation),
                                         SheetRequest{Theme::Population});
    REQUIRE(sheet.circles.size() == 2);
    CHECK(sheet.circles[0].commune == 2);
    CHECK(circleRadius(400, 400) == Approx(2 * circleRadius(100, 400)));
    CHECK(sheet.legend[sheet.fillOf[1]].kind == LegendKind::Unknown);
    CHECK(sheet.legend.back().kind == LegendKind::CircleSize);
}

TEST_CASE("patches are numbered from the most to the least inhabited, and an entry chooses its communes") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {2}, attested(), {}}});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const Indicators indicators = computeIndicators(project, situation);
    REQUIRE(indicators.patches.size() == 2);
    const MapSheet sheet = buildMapSheet(project, situation, indicators, SheetRequest{Theme::ZonesBlanches});
    std::size_t rank = 0;
    for (std::size_t i = sheet.fillCount; i < sheet.legend.size(); ++i) {
        if (sheet.legend[i].kind == LegendKind::Patch) {
            const Patch& patch = indicators.patches[rank];
            CHECK(sheet.legend[i].rank == ++rank);
            CHECK(sheet.legend[i].population == patch.population);
            CHECK(communesOf(sheet, i) == patch.communes);
        }
    }
    CHECK(rank == 2);
}

TEST_CASE("the map of two scenarios tells what each covers alone, both, and neither") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Scenario b{"b",
                     {ReduceTerritory{"cs", {"03001"}},
                      OpenStructure{"EVS", StructureKind::Evs, "03005", RadiusRule{10}, "s1"}}};
    const Date date(2022, 12, 31);
    const ScenarioComparison comparison = compareScenarios(project, nullptr, &b, date, true);
    SheetRequest request{Theme::Ecart};
    request.before = &comparison.a.coverage;
    const MapSheet sheet =
        buildMapSheet(project, makeSituation(project, {date, true, &b}), comparison.b, request);
    std::vector<LegendKind> kinds;
    for (const std::uint32_t fill : sheet.fillOf) {
        kinds.push_back(sheet.legend[fill].kind);
    }
    CHECK(kinds == std::vector{LegendKind::CoveredInA, LegendKind::CoveredInBoth,
                               LegendKind::CoveredInNeither, LegendKind::CoveredInB, LegendKind::CoveredInB,
                               LegendKind::CoveredInB});
    CHECK(sheet.legend[1].count == 3);
    CHECK(sheet.legend[0].hatch != sheet.legend[1].hatch);
    CHECK(sheet.legend[1].hatch != sheet.legend[2].hatch);
    CHECK(parseTheme(toText(sheet.theme)) == Theme::Ecart);
}

TEST_CASE("a QPV stands in its outline, and one without an outline at its commune") {
    Project project = rowOfCommunes(4);
    const Area area = square(712'000, 6'603'000, 400);
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::vector<Qpv>{
        {"QP003001", "Nord", 2015, {1}, {}, attested(), area}, {"", "Sud", 2015, {2}, {}, attested()}});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    const Indicators indicators = computeIndicators(project, situation);
    const MapSheet sheet = buildMapSheet(project, situation, indicators, SheetRequest{Theme::Qpv});
    REQUIRE(sheet.symbols.size() == 2);
    CHECK(area.contains(sheet.symbols[0].point));
    CHECK(sheet.symbols[1].point == project.territory->commune(2).reference);
    REQUIRE(sheet.qpvOutlines.size() == 1);
    CHECK(sheet.qpvOutlines[0].area == area);
    CHECK(sheet.qpvOutlines[0].isGap);
    CHECK(buildMapSheet(project, situation, indicators, SheetRequest{Theme::Couverture}).qpvOutlines.empty());
}
