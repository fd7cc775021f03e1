#include "core/report/page.hpp"

#include "core/carto/paired_legend.hpp"
#include "core/carto/scenario_sheet.hpp"
#include "core/carto/sheet_signs.hpp"

#include <algorithm>

namespace maillage {

namespace {

ScenarioComparison pageComparison(const Project& project, const Situation& a, const Situation& b,
                                  const std::optional<PageExtent>& extent) {
    return extent ? compareSituations(project, a, b, extent->communes) : compareSituations(project, a, b);
}

Indicators indicatorsWithin(const Project& project, const Situation& situation,
                            const std::optional<PageExtent>& extent) {
    return extent ? computeIndicators(project, situation, extent->communes)
                  : computeIndicators(project, situation);
}

/// That of the page goes before the one of its template.
std::string titleAsked(const PageRequest& request) {
    return request.title.empty() ? request.layout.of(PagePart::Title).words : request.title;
}

} // namespace

MapSheet buildSheet(const Project& project, const PageRequest& request, const SheetSides& sides,
                    std::shared_ptr<const MapGround> ground) {
    SheetRequest asked{request.theme, request.map, std::move(ground)};
    asked.before = &sides.before;
    asked.other = sides.other;
    asked.need = request.need;
    const IndexSet covered = sides.indicators.coverage.any();
    const IndexSet gained = covered - sides.before.any();
    const IndexSet lost = sides.before.any() - covered;
    if (request.situation.scenario != nullptr && besideOf(request) == ThemeBeside::Base) {
        asked.gained = &gained;
        asked.lost = &lost;
    }
    MapSheet sheet = buildMapSheet(project, sides.situation, sides.indicators, asked);
    addReaches(sheet, sides.situation, request.situation.scenario);
    if (sides.other != nullptr && besideOf(request.theme) == ThemeBeside::Scenario) {
        addReaches(sheet, *sides.other, request.comparedScenario);
    }
    return sheet;
}

MapSheet legendOf(const PageContent& content) {
    return content.left ? pairedLegend(content.left->sheet, content.sheet) : content.sheet;
}

MapSheet sheetWithQpvs(const PageContent& content) {
    MapSheet sheet = content.sheet;
    const bool hasRings =
        std::ranges::any_of(sheet.symbols, [](const Symbol& symbol) { return isQpvRing(symbol.kind); });
    if (!hasRings) {
        addQpvs(sheet, content.project, content.indicators);
    }
    return sheet;
}

PageContent makePage(const Project& project, const PageRequest& request) {
    const ThemeBeside kind = besideOf(request);
    const bool isPair = kind != besideOf(request.theme);
    const Situation situation = makeSituation(project, request.situation);
    const Situation beside = makeSituation(project, besideSituation(project.settings, request));
    std::optional<ScenarioComparison> comparison;
    std::vector<ComparedFigure> compared;
    // A simulation is told beside the base that it is laid on.
    const bool isOfSimulation = request.theme == Theme::Simulation && request.situation.scenario != nullptr;
    if (kind != ThemeBeside::Base || isOfSimulation) {
        comparison = pageComparison(project, beside, situation, request.extent);
    } else if (!request.extent && request.situation.scenario == nullptr) {
        compared = compareWithPublished(project, situation.withHypotheses);
    }
    Indicators figures = comparison ? comparison->b : indicatorsWithin(project, situation, request.extent);
    const Coverage before = knownCoverage(project, beside);
    MapSheet sheet =
        buildSheet(project, request,
                   {situation, figures, before, isPair || kind == ThemeBeside::Base ? nullptr : &beside});
    sheet.isPage = true;
    std::optional<LeftMap> left;
    if (isPair) {
        PageRequest other = request;
        other.situation = besideSituation(project.settings, request);
        left = LeftMap{kind, buildSheet(project, other, {beside, comparison->a, before}, sheet.ground)};
        left->sheet.isPage = true;
    }
    if (isOfSimulation || kind == ThemeBeside::Scenario) {
        addOpenedTerritory(sheet, situation);
    }
    return {project,          request.extent,     request.shown,       titleAsked(request),
            request.paper,    std::move(figures), std::move(compared), std::move(comparison),
            std::move(sheet), std::move(left),    request.layout};
}

} // namespace maillage
