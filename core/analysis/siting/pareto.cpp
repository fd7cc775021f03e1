#include "core/analysis/siting/pareto.hpp"

#include "core/analysis/siting/siting.hpp"
#include "core/analysis/siting/siting_errors.hpp"
#include "core/analysis/siting/solvers/cbc_solver.hpp"

#include <algorithm>

namespace maillage {

std::vector<ParetoPoint> paretoFront(const SitingInstance& instance, const Monitor& monitor) {
    const std::vector<std::int64_t> communes(instance.demandCount(), 1);
    const SitingInstance byInhabitants = withWeights(instance, instance.inhabitants);
    std::vector<ParetoPoint> front;
    std::int64_t least = 0;
    for (;;) {
        monitor.step(static_cast<double>(least) / static_cast<double>(instance.demandCount() + 1));
        const CbcResult found = solveWithCbc(byInhabitants, CoverCondition{communes, least});
        if (!found.isOptimal) {
            throw Error(ErrorCode::SitingNotSolved);
        }
        if (!found.answer) {
            break;
        }
        const std::int64_t reached = valueOf(instance, found.answer->sites, communes);
        // As many inhabitants with more communes: the point before was dominated.
        if (!front.empty() && front.back().inhabitants == found.answer->value) {
            front.pop_back();
        }
        front.push_back({reached, found.answer->value, found.answer->sites});
        least = reached + 1;
    }
    std::ranges::reverse(front);
    return front;
}

} // namespace maillage
