#include "core/report/page.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

OpenStructure opening(const char* id, const char* site, ServiceRule rule) {
    return {std::string("EVS ") + site, StructureKind::Evs, site, std::move(rule), id};
}

/// Both open one at 03002; A alone one at 03004, B alone one at 03006.
Project twoPlans() {
    Project project =
        withStructures(rowOfCommunes(8), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    const Scenario a{
        "Plan A",
        {opening("simulation-1", "03002", RadiusRule{5}), opening("simulation-2", "03004", RadiusRule{0.5})}};
    const Scenario b{"Plan B",
                     {opening("simulation-1", "03006", ListRule{{"03006", "03007"}}),
                      opening("simulation-2", "03002", RadiusRule{5})}};
    project.scenarios = std::make_shared<const std::vector<Scenario>>(std::vector{a, b});
    return project;
}

PageContent pageOf(const Project& project, const char* a, const char* b) {
    PageRequest request{{kEnd, true, project.findScenario(b)}, Theme::Ecart, project.findScenario(a)};
    return makePage(project, request);
}

std::vector<std::string> sitesOf(const MapSheet& sheet, SymbolSide side) {
    std::vector<std::string> names;
    for (const Symbol& symbol : sheet.symbols) {
        if (symbol.side == side && symbol.kind == SymbolKind::Simulated) {
            names.push_back(symbol.name);
        }
    }
    return names;
}

std::size_t countOf(const MapSheet& sheet, LegendKind kind) {
    std::size_t count = 0;
    for (const LegendEntry& entry : sheet.legend) {
        count += entry.kind == kind ? entry.count : 0;
    }
    return count;
}

} // namespace

TEST_CASE("what each of two scenarios opens stands on their map under its letter, what both open once") {
    const Project project = twoPlans();
    const MapSheet sheet = pageOf(project, "Plan A", "Plan B").sheet;
    CHECK(sitesOf(sheet, SymbolSide::A) == std::vector<std::string>{"EVS 03004"});
    CHECK(sitesOf(sheet, SymbolSide::B) == std::vector<std::string>{"EVS 03006"});
    CHECK(sitesOf(sheet, SymbolSide::Both) == std::vector<std::string>{"EVS 03002"});
    CHECK(countOf(sheet, LegendKind::StructureInA) == 1);
    CHECK(countOf(sheet, LegendKind::StructureInB) == 1);
    CHECK(countOf(sheet, LegendKind::StructureSimulated) == 1);
    for (const LegendEntry& entry : sheet.legend) {
        if (entry.kind == LegendKind::CoveredInA || entry.kind == LegendKind::StructureInA) {
            CHECK(entry.name == "Plan A");
        }
        if (entry.kind == LegendKind::CoveredInB || entry.kind == LegendKind::StructureInB) {
            CHECK(entry.name == "Plan B");
        }
    }
    // Their communes are named before all others, and a click on the legend finds them.
    CHECK((sheet.labels[0].commune == 3U || sheet.labels[0].commune == 5U));
    CHECK((sheet.labels[1].commune == 3U || sheet.labels[1].commune == 5U));
    for (std::size_t k = 0; k < sheet.legend.size(); ++k) {
        if (sheet.legend[k].kind == LegendKind::StructureInA) {
            CHECK(communesOf(sheet, k) == std::vector<CommuneIndex>{3});
        }
    }
    // The circles of both, each once; a list has none.
    REQUIRE(sheet.reaches.size() == 2);
    CHECK(sheet.reaches[0].kilometres == 5);
    CHECK(sheet.reaches[1].kilometres == 0.5);
}

TEST_CASE("turned about, two scenarios change their letters and nothing else; beside the base there is one") {
    const Project project = twoPlans();
    const MapSheet there = pageOf(project, "Plan A", "Plan B").sheet;
    const MapSheet back = pageOf(project, "Plan B", "Plan A").sheet;
    CHECK(sitesOf(there, SymbolSide::A) == sitesOf(back, SymbolSide::B));
    CHECK(sitesOf(there, SymbolSide::B) == sitesOf(back, SymbolSide::A));
    CHECK(countOf(there, LegendKind::CoveredInA) == countOf(back, LegendKind::CoveredInB));
    CHECK(countOf(there, LegendKind::CoveredInBoth) == countOf(back, LegendKind::CoveredInBoth));
    const MapSheet base = pageOf(project, "", "Plan B").sheet;
    CHECK(sitesOf(base, SymbolSide::A).empty());
    CHECK(sitesOf(base, SymbolSide::B).size() == 2);
    CHECK(countOf(base, LegendKind::CoveredInA) == 0);
}

TEST_CASE("the four classes of two scenarios are the parts that their comparison counts") {
    const Project project = twoPlans();
    for (const auto& [a, b] :
         {std::pair("Plan A", "Plan B"), std::pair("", "Plan A"), std::pair("Plan B", "")}) {
        const PageContent page = pageOf(project, a, b);
        CHECK(countOf(page.sheet, LegendKind::CoveredInA) == page.comparison->onlyA.count);
        CHECK(countOf(page.sheet, LegendKind::CoveredInB) == page.comparison->onlyB.count);
        CHECK(countOf(page.sheet, LegendKind::CoveredInBoth) == page.comparison->both.count);
        CHECK(countOf(page.sheet, LegendKind::CoveredInNeither) == page.comparison->neither.count);
    }
}

TEST_CASE("the circle of a simulated structure is on every map of its scenario") {
    const Project project = twoPlans();
    for (const Theme theme : {Theme::Couverture, Theme::Simulation, Theme::ZonesBlanches, Theme::Qpv}) {
        PageRequest request{{kEnd, true, project.findScenario("Plan A")}, theme};
        const MapSheet sheet = makePage(project, request).sheet;
        REQUIRE(sheet.reaches.size() == 2);
        CHECK(sheet.reaches[0].centre.x == project.territory->commune(1).reference.x);
        request.situation.scenario = nullptr;
        CHECK(makePage(project, request).sheet.reaches.empty());
    }
}
