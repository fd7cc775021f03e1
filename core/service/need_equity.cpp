#include "core/service/need_equity.hpp"

#include "core/analysis/coverage.hpp"
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
    return equityOf(facts);
}

} // namespace maillage
