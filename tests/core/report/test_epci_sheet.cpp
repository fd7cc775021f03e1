// The page of one EPCI: its figures and its map against the table of EPCI.
#include "core/analysis/change/scenario_comparison.hpp"
#include "core/carto/map_sheet.hpp"
#include "core/report/territory_tables.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <map>

using namespace maillage;
using namespace maillage::test;

namespace {

IndexSet sheetCommunes(const Project& project, const std::vector<CommuneIndex>& communes) {
    IndexSet set(project.territory->size());
    for (const CommuneIndex i : communes) {
        set.insert(i);
    }
    return set;
}

std::map<LegendKind, std::size_t> countsOf(const MapSheet& sheet) {
    std::map<LegendKind, std::size_t> counts;
    for (const LegendEntry& entry : sheet.legend) {
        counts[entry.kind] += entry.kind == LegendKind::Patch ? 1 : entry.count;
    }
    return counts;
}

/// What the legend of each theme has to count of an EPCI, by its row of the table.
std::map<LegendKind, std::size_t> expectedOf(Theme theme, const EpciSummary& row) {
    const std::size_t both = row.countOf(CoverageClass::CentreSocialEtEvs);
    const std::size_t centre = row.countOf(CoverageClass::CentreSocial);
    const std::size_t evs = row.countOf(CoverageClass::EvsSeul);
    const std::size_t blank = row.countOf(CoverageClass::ZoneBlanche);
    switch (theme) {
    case Theme::Couverture:
    case Theme::Population:
        return {{LegendKind::CentreSocialEtEvs, both},
                {LegendKind::CentreSocial, centre},
                {LegendKind::EvsSeul, evs},
                {LegendKind::ZoneBlanche, blank}};
    case Theme::ZonesBlanches:
        return {{LegendKind::Covered, both + centre + evs},
                {LegendKind::ZoneBlanche, blank},
                {LegendKind::Patch, row.patches}};
    case Theme::Qpv:
        return {{LegendKind::Covered, both + centre + evs}, {LegendKind::ZoneBlanche, blank}};
    case Theme::EvsSeuls:
        return {{LegendKind::EvsSeul, evs},
                {LegendKind::CentreSocialAny, both + centre},
                {LegendKind::ZoneBlanche, blank}};
    case Theme::Simulation:
        return {{LegendKind::CoveredAlready, both + centre + evs}, {LegendKind::StillBlank, blank}};
    case Theme::Ecart:
        return {{LegendKind::CoveredInBoth, both + centre + evs}, {LegendKind::CoveredInNeither, blank}};
    case Theme::Structures:
    case Theme::Distance:
    case Theme::Evolution: // of two dates: below
    case Theme::Besoin:    // of an indicator: test_need_fills
    case Theme::BesoinCouverture:
        return {};
    }
    return {};
}

} // namespace

TEST_CASE("the figures of every EPCI of the Allier are its row of the table", "[epci]") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    for (const bool withHypotheses : {true, false}) {
        const Situation situation = makeSituation(project, {Date(2022, 12, 31), withHypotheses, nullptr});
        const Indicators whole = computeIndicators(project, situation);
        std::size_t structures = 0;
        std::size_t seated = 0;
        std::size_t qpvs = 0;
        for (const ActiveStructure& s : situation.structures) {
            seated += s.seat && s.isCentreSocial ? 1U : 0U;
        }
        for (const EpciSummary& row : epciSummaries(*project.territory, whole.coverage, whole.patches)) {
            CAPTURE(project.territory->epciName(row.code), withHypotheses);
            const Indicators i = computeIndicators(project, situation, sheetCommunes(project, row.communes));
            CHECK(i.all.communes.members() == row.communes);
            CHECK(i.all.population == row.population);
            CHECK(i.all.populationUnknown == row.populationUnknown);
            CHECK(i.share(i.centreSocial()) == Approx(row.centreSocialShare()));
            CHECK(i.share(i.avs()) == Approx(row.avsShare()));
            CHECK(i.centreSocial().population == row.centreSocialPopulation);
            CHECK(i.avs().population == row.avsPopulation);
            CHECK(i.evsSeul().count == row.countOf(CoverageClass::EvsSeul));
            CHECK(i.zoneBlanche().count == row.countOf(CoverageClass::ZoneBlanche));
            CHECK(i.patches.size() == row.patches);
            std::size_t blanks = 0;
            for (const Patch& patch : i.patches) {
                blanks += patch.communes.size();
            }
            CHECK(blanks == i.zoneBlanche().count);
            structures += i.centresSociaux();
            qpvs += i.qpvs.size();
        }
        CHECK(structures == seated);
        CHECK(qpvs == whole.qpvs.size()); // none lies across two EPCI
    }
}

TEST_CASE("the legend of every EPCI of the Allier counts what its row of the table does, in every theme",
          "[epci]") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const Situation situation = makeSituation(project, {Date(2022, 12, 31)});
    const Situation earlier = makeSituation(project, {Date::endOf(2019), true, nullptr});
    const Indicators whole = computeIndicators(project, situation);
    const auto rows = epciSummaries(*project.territory, whole.coverage, whole.patches);
    const Coverage coverageThen = computeCoverage(earlier);
    SheetRequest request;
    request.ground = std::make_shared<MapGround>(*project.territory, project.baseMap);
    for (const EpciSummary& row : rows) {
        const IndexSet communes = sheetCommunes(project, row.communes);
        const ScenarioComparison comparison = compareSituations(project, earlier, situation, communes);
        for (const auto& [theme, word] : kThemes) {
            if (isOfNeed(theme)) {
                continue; // of an indicator: test_need_fills
            }
            CAPTURE(project.territory->epciName(row.code), std::string(word));
            request.theme = theme;
            const bool isEvolution = theme == Theme::Evolution;
            request.before = isEvolution ? &comparison.a.coverage : nullptr;
            request.other = isEvolution ? &earlier : nullptr;
            const MapSheet sheet = buildMapSheet(project, situation, comparison.b, request);
            REQUIRE(sheet.within == communes);
            auto counts = countsOf(sheet);
            for (const auto& [kind, count] : expectedOf(theme, row)) {
                CHECK(counts[kind] == count);
            }
            // Each of its communes in one class, all others neighbours.
            std::size_t counted = 0;
            for (std::size_t k = 0; k < sheet.fillCount; ++k) {
                counted += sheet.legend[k].kind == LegendKind::Neighbour ? 0 : sheet.legend[k].count;
            }
            CHECK(counted == row.communes.size());
            CHECK(counts[LegendKind::Neighbour] == project.territory->size() - row.communes.size());
            for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
                CHECK((sheet.legend[sheet.fillOf[i]].kind == LegendKind::Neighbour) == !communes.contains(i));
            }
            for (const ProportionalCircle& circle : sheet.circles) {
                CHECK(communes.contains(circle.commune));
            }
            if (theme == Theme::Evolution) {
                std::size_t gained = 0;
                for (const CommuneIndex i : row.communes) {
                    gained += coverageThen.classes[i] == CoverageClass::ZoneBlanche &&
                                      whole.coverage.classes[i] != CoverageClass::ZoneBlanche
                                  ? 1U
                                  : 0U;
                }
                CHECK(counts[LegendKind::Gained] == gained);
                CHECK(comparison.onlyB.count == gained);
            }
        }
    }
}

TEST_CASE("beside an EPCI a structure shows only if it serves it, apart from those seated there", "[epci]") {
    // A to C are the EPCI: "own" sits in A; "near" sits in D and serves C; "far" sits in F and serves E.
    const Project project =
        withStructures(rowOfCommunes(6), {{"own", StructureKind::CentreSocial, {0}, attested(), {}},
                                          {"near", StructureKind::Evs, {3, 2}, attested(), {}},
                                          {"far", StructureKind::Evs, {5, 4}, attested(), {}}});
    const IndexSet communes = sheetCommunes(project, {0, 1, 2});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31)});
    const Indicators figures = computeIndicators(project, situation, communes);
    const MapSheet sheet = buildMapSheet(project, situation, figures, {});
    REQUIRE(sheet.symbols.size() == 2);
    CHECK(sheet.symbols[0].structure == "own");
    CHECK_FALSE(sheet.symbols[0].isOutside);
    CHECK(sheet.symbols[1].structure == "near");
    CHECK(sheet.symbols[1].isOutside);
    auto counts = countsOf(sheet);
    CHECK(counts[LegendKind::StructureCentreSocial] == 1);
    CHECK(counts[LegendKind::StructureEvs] == 0);
    CHECK(counts[LegendKind::StructureOutside] == 1);
    CHECK(figures.evs() == 0);
    // The nearest structure may be a neighbour's: C is ten kilometres from D.
    REQUIRE(figures.distance);
    CHECK(figures.distance->maximum == Approx(10));
    for (const Label& label : sheet.labels) {
        CHECK(label.isOutside == !communes.contains(*label.commune));
    }
}

TEST_CASE("a closed neighbour shows beside the EPCI that it served, and not beside another", "[epci]") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"own", StructureKind::CentreSocial, {0}, attested(), {}},
                                          {"near", StructureKind::Evs, {3, 2}, attested(), {}}});
    const Scenario scenario{"s", {CloseStructure{"near"}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    const auto symbolsFor = [&](const std::vector<CommuneIndex>& communes) {
        const Indicators figures = computeIndicators(project, situation, sheetCommunes(project, communes));
        return buildMapSheet(project, situation, figures, {}).symbols;
    };
    const std::vector<Symbol> served = symbolsFor({0, 1, 2});
    REQUIRE(served.size() == 2);
    CHECK(served[1].mark == SymbolMark::Closed);
    CHECK(served[1].isOutside);
    CHECK(symbolsFor({0, 1}).size() == 1);
}

TEST_CASE("a patch that crosses the border counts for its communes inside, and is known to be cut",
          "[epci]") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    const Situation situation = makeSituation(project, {Date(2022, 12, 31)});
    const Indicators part = computeIndicators(project, situation, sheetCommunes(project, {0, 1, 2}));
    REQUIRE(part.patches.size() == 1);
    CHECK(part.patches[0].communes == std::vector<CommuneIndex>{1, 2});
    CHECK(part.patches[0].population == 200);
    CHECK(part.patches[0].isCut);
    CHECK_FALSE(computeIndicators(project, situation).patches[0].isCut);
}
