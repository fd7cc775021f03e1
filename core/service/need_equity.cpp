#include "core/service/need_equity.hpp"

#include "core/analysis/coverage.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/figures/indicators.hpp"

namespace maillage {

Equity equityOf(const Situation& situation, const NeedStudy& study) {
    EquityFacts facts;
    facts.need = study.column;
    for (const Commune& commune : situation.territory->communes()) {
        facts.population.push_back(commune.population);
    }
    facts.covered = computeCoverage(situation).any();
    facts.kilometres = distancesToNearest(situation);
    Equity equity = equityOf(facts);
    equity.distancesAreBounds = distanceBound(situation) != FigureBound::None;
    return equity;
}

std::vector<SituationEquity> equitySides(const Project& project, const SituationOptions& options,
                                         const NeedStudy& study) {
    SituationOptions base = options;
    base.scenario = nullptr;
    std::vector<SituationEquity> sides{{std::nullopt, equityOf(makeSituation(project, base), study)}};
    if (options.scenario != nullptr) {
        sides.push_back({options.scenario->name, equityOf(makeSituation(project, options), study)});
    }
    return sides;
}

std::optional<ComparedEquity> compareEquity(const Project& project, const Scenario* a, const Scenario* b,
                                            const SituationOptions& options,
                                            const std::optional<NeedQuestion>& question) {
    const NeedIndicator* first = question ? nullptr : firstKnownIndicator(project);
    if (!question && first == nullptr) {
        return std::nullopt;
    }
    ComparedEquity compared{studyNeed(project, question ? *question : NeedQuestion{first->id}), {}};
    for (const Scenario* scenario : {a, b}) {
        SituationOptions side = options;
        side.scenario = scenario;
        compared.sides.push_back({scenario == nullptr ? std::nullopt : std::optional(scenario->name),
                                  equityOf(makeSituation(project, side), compared.study)});
    }
    return compared;
}

NeedCross crossOf(const NeedStudy& study, const Coverage& coverage, std::optional<double> threshold) {
    if (!threshold) {
        threshold = medianNeed(study.column);
    }
    if (!threshold) {
        throw Error(ErrorCode::NeedAllUnknown, {study.question.indicator});
    }
    return crossNeed(study.column, *threshold, coverage);
}

} // namespace maillage
