// What a page is asked for, and what it is made of: the same for the command line, the window and an atlas.
#include "core/report/page.hpp"

#include "core/analysis/change/simulation.hpp"
#include "core/service/derived.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <sstream>

using namespace maillage;
using namespace maillage::test;

namespace {

const Date kLater(2022, 12, 31);
const Date kEarlier(2019, 12, 31);

/// "old" closes and "new" opens between the two dates.
Project pageProject() {
    Project project = withStructures(
        rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                           {"old", StructureKind::Evs, {2, 1}, attested(), {{}, Date(2020, 12, 31)}},
                           {"new", StructureKind::Evs, {4}, supposed(), {Date(2021, 1, 1), {}}}});
    project.published = std::make_shared<const std::vector<PublishedFigure>>(
        std::vector<PublishedFigure>{{"evs", "EVS", 2, "structures", 1, kLater, "p. 1"}});
    return project;
}

Scenario planA() {
    return {"A", {OpenStructure{"EVS", StructureKind::Evs, "03004", RadiusRule{0}, "s1"}}};
}
Scenario planB() {
    return {"B",
            {ReduceTerritory{"cs", {"03001"}},
             OpenStructure{"EVS", StructureKind::Evs, "03006", RadiusRule{0}, "s1"}}};
}

/// All that is drawn of a sheet, to be compared.
std::string drawn(const MapSheet& sheet) {
    std::ostringstream text;
    text << toText(sheet.theme) << ' ' << sheet.restsOnHypotheses << '\n';
    for (const LegendEntry& e : sheet.legend) {
        text << static_cast<int>(e.kind) << ' ' << e.count << ' ' << e.rank << ' ' << e.name << '\n';
    }
    for (const std::uint32_t fill : sheet.fillOf) {
        text << fill << ' ';
    }
    for (const Symbol& s : sheet.symbols) {
        text << '\n'
             << static_cast<int>(s.kind) << ' ' << static_cast<int>(s.mark) << ' ' << s.isOutside << ' '
             << s.name << ' ' << s.point.x << ' ' << s.point.y;
    }
    for (const Label& label : sheet.labels) {
        text << '\n' << label.text << ' ' << label.rank << ' ' << label.isOutside;
    }
    for (const ProportionalCircle& circle : sheet.circles) {
        text << '\n' << circle.commune << ' ' << circle.value;
    }
    return text.str();
}

std::string counted(const Indicators& i) {
    std::ostringstream text;
    text << i.date.iso() << ' ' << i.withHypotheses << ' ' << i.scenario.value_or("") << '\n';
    for (const CommuneGroup* g :
         {&i.all, &i.centreSocial(), &i.sansCentreSocial(), &i.evsSeul(), &i.avs(), &i.zoneBlanche()}) {
        text << g->count << ' ' << g->population << ' ' << g->populationUnknown << ':';
        g->communes.forEach([&](CommuneIndex c) { text << ' ' << c; });
        text << '\n';
    }
    for (const Patch& patch : i.patches) {
        text << patch.communes.size() << ' ' << patch.population << ' ' << patch.isCut << '\n';
    }
    for (const YearCounts& year : i.evolution) {
        text << year.year << ' ' << year.centresSociaux << ' ' << year.evs << '\n';
    }
    text << i.centresSociaux() << ' ' << i.evs() << ' ' << i.figures.count(FigureId::Acf) << ' '
         << i.figures.count(FigureId::Federes) << ' ' << i.figures.count(FigureId::PsJeunes) << ' '
         << i.qpvs.size() << ' ' << i.qpvSansStructure.size() << ' '
         << (i.distance ? i.distance->maximum : -1);
    return text.str();
}

/// The figures of the whole, or of an extent, straight from the analysis.
Indicators figuresOf(const Project& project, const Situation& situation,
                     const std::optional<PageExtent>& extent) {
    return extent ? computeIndicators(project, situation, extent->communes)
                  : computeIndicators(project, situation);
}

} // namespace

TEST_CASE("each theme sets beside its situation the base, the other scenario or the earlier date", "[page]") {
    const Scenario a = planA();
    const Scenario b = planB();
    PageRequest request{{kLater, false, &b}};
    request.comparedScenario = &a;
    request.comparedDate = kEarlier;
    const Settings settings = pageProject().settings;
    for (const auto& [theme, word] : kThemes) {
        CAPTURE(std::string(word));
        request.theme = theme;
        const SituationOptions beside = besideSituation(settings, request);
        CHECK_FALSE(beside.withHypotheses);
        CHECK(beside.date == (theme == Theme::Evolution ? kEarlier : kLater));
        CHECK(beside.scenario == (theme == Theme::Evolution ? &b : theme == Theme::Ecart ? &a : nullptr));
    }
}

TEST_CASE("the earlier date is the end of the first year where none is asked for, and never the later one",
          "[page]") {
    const Settings settings = pageProject().settings; // from 2021 on
    CHECK(earlierDate(settings, std::nullopt, kLater) == Date(2021, 12, 31));
    CHECK(earlierDate(settings, kEarlier, kLater) == kEarlier);
    CHECK(earlierDate(settings, kLater, kEarlier) == kEarlier);
    CHECK(earlierDate(settings, std::nullopt, kEarlier) == kEarlier);
}

TEST_CASE("each theme has the figures and the map of its situation, in the whole and in an extent",
          "[page]") {
    const Project project = pageProject();
    const Scenario a = planA();
    const Scenario b = planB();
    const SimulationResult effect = simulate(project, {kLater, true, &b});
    const std::vector<CommuneIndex> chosen{2, 3};
    for (const std::optional<PageExtent>& extent :
         {std::optional<PageExtent>{}, std::optional(extentOfEpci(*project.territory, "A")),
          std::optional(chosenExtent(*project.territory, chosen))}) {
        for (const Scenario* scenario : {static_cast<const Scenario*>(nullptr), &b}) {
            const SituationOptions options{kLater, true, scenario};
            const Situation situation = makeSituation(project, options);
            const Indicators figures = figuresOf(project, situation, extent);
            for (const auto& [theme, word] : kThemes) {
                CAPTURE(std::string(word), scenario != nullptr, extent ? extent->communes.count() : 0);
                PageRequest request{options, theme, &a, kEarlier, extent};
                const PageContent content = makePage(project, request);
                CHECK(counted(content.indicators) == counted(figures));
                const bool isOfSimulation = theme == Theme::Simulation && scenario != nullptr;
                CHECK(content.comparison.has_value() ==
                      (isOfSimulation || besideOf(theme) != ThemeBeside::Base));
                CHECK(content.compared.empty() ==
                      (extent.has_value() || scenario != nullptr || content.comparison));
                // The map, by the recipe of its kind.
                SheetRequest asked{theme};
                Coverage before = computeCoverage(makeSituation(project, {kLater, true, nullptr}));
                if (theme == Theme::Ecart) {
                    before = computeCoverage(makeSituation(project, {kLater, true, &a}));
                } else if (theme == Theme::Evolution) {
                    before = computeCoverage(makeSituation(project, {kEarlier, true, scenario}));
                } else if (scenario != nullptr) {
                    asked.gained = &effect.gained;
                    asked.lost = &effect.lost;
                }
                asked.before = &before;
                const Situation then = makeSituation(project, {kEarlier, true, scenario});
                const Situation rival = makeSituation(project, {kLater, true, &a});
                asked.other = theme == Theme::Evolution ? &then : theme == Theme::Ecart ? &rival : nullptr;
                CHECK(drawn(content.sheet) == drawn(buildMapSheet(project, situation, figures, asked)));
                CHECK(content.sheet.within.has_value() == extent.has_value());
                if (content.comparison) {
                    CHECK(counted(content.comparison->b) == counted(figures));
                    const SituationOptions beside = besideSituation(project.settings, request);
                    CHECK(counted(content.comparison->a) ==
                          counted(figuresOf(project, makeSituation(project, beside), extent)));
                }
            }
        }
    }
}

TEST_CASE("the figures of the page of every EPCI of the Allier are those of its communes", "[page]") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    PageRequest request{{kLater, true, nullptr}};
    const Situation situation = makeSituation(project, request.situation);
    for (const Epci& epci : project.territory->epcis()) {
        CAPTURE(epci.name);
        request.extent = extentOfEpci(*project.territory, epci.code);
        CHECK(request.extent->communes.members() == project.territory->communesOfEpci(epci.code));
        const PageContent content = makePage(project, request);
        CHECK(counted(content.indicators) ==
              counted(computeIndicators(project, situation, request.extent->communes)));
        CHECK(content.sheet.within == request.extent->communes);
    }
}

TEST_CASE("the window's map is that of the page of the same request, also where it keeps what it knows",
          "[page]") {
    const Project project = pageProject();
    const Scenario a = planA();
    const Scenario b = planB();
    std::optional<Derived> previous;
    for (const Scenario* scenario : {static_cast<const Scenario*>(nullptr), &a, &b}) {
        for (const Scenario* other : {static_cast<const Scenario*>(nullptr), &a}) {
            for (const auto& [theme, word] : kThemes) {
                CAPTURE(std::string(word), scenario != nullptr, other != nullptr);
                const PageRequest request{{kLater, true, scenario}, theme, other, kEarlier};
                const PageContent content = makePage(project, request);
                const Derived derived = derive(project, request, previous ? &*previous : nullptr);
                CHECK(drawn(derived.sheet) == drawn(content.sheet));
                CHECK(counted(derived.result.after) == counted(content.indicators));
                previous = derived;
            }
        }
    }
}
