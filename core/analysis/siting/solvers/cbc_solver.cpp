#include "core/analysis/siting/solvers/cbc_solver.hpp"

#include "core/analysis/siting/solvers/columns.hpp"
#include "core/base/text.hpp"

#include <coin/Cbc_C_Interface.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace maillage {

namespace {

struct DeleteModel {
    void operator()(Cbc_Model* model) const { Cbc_deleteModel(model); }
};
using ModelHandle = std::unique_ptr<Cbc_Model, DeleteModel>;

/// Rows: y_d − Σ x_s ≤ 0 for each demand, then Σ x = count, then the condition. CBC minimises.
Columns columnsOf(const SitingInstance& instance, const std::optional<CoverCondition>& condition) {
    Columns columns;
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        for (const Rank d : instance.covered[s]) {
            columns.entry(d, -1);
        }
        columns.entry(instance.demandCount(), 1);
        const bool isCompulsory = std::ranges::binary_search(instance.compulsory, s);
        columns.add(isCompulsory ? 1 : 0, 1, 0);
    }
    for (Rank d = 0; d < instance.demandCount(); ++d) {
        columns.entry(d, 1);
        if (condition) {
            columns.entry(instance.demandCount() + 1, static_cast<double>(condition->measure[d]));
        }
        columns.add(0, 1, -static_cast<double>(instance.weights[d]));
    }
    return columns;
}

std::optional<SitingAnswer> answerOf(const SitingInstance& instance, Cbc_Model* model) {
    const double* solution = Cbc_bestSolution(model);
    if (solution == nullptr) {
        return std::nullopt;
    }
    SitingAnswer answer;
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        if (solution[s] > 0.5) {
            answer.sites.push_back(s);
        }
    }
    if (answer.sites.size() != instance.count) {
        return std::nullopt;
    }
    answer.value = valueOf(instance, answer.sites);
    return answer;
}

} // namespace

std::string cbcVersion() {
    return Cbc_getVersion();
}

CbcResult solveWithCbc(const SitingInstance& instance, const std::optional<CoverCondition>& condition,
                       double seconds) {
    const Columns columns = columnsOf(instance, condition);
    const std::size_t rows = instance.demandCount() + 1 + (condition ? 1 : 0);
    std::vector<double> rowLower(rows, -std::numeric_limits<double>::max());
    std::vector<double> rowUpper(rows, 0);
    rowLower[instance.demandCount()] = rowUpper[instance.demandCount()] = static_cast<double>(instance.count);
    if (condition) {
        rowLower.back() = static_cast<double>(condition->least);
        rowUpper.back() = std::numeric_limits<double>::max();
    }
    const ModelHandle model(Cbc_newModel());
    Cbc_loadProblem(model.get(), static_cast<int>(columns.cost.size()), static_cast<int>(rows),
                    columns.starts.data(), columns.rows.data(), columns.values.data(), columns.lower.data(),
                    columns.upper.data(), columns.cost.data(), rowLower.data(), rowUpper.data());
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        Cbc_setInteger(model.get(), static_cast<int>(s));
    }
    Cbc_setParameter(model.get(), "log", "0");
    Cbc_setParameter(model.get(), "ratio", "0");
    Cbc_setParameter(model.get(), "sec", formatFixed(seconds, 1).c_str());
    Cbc_solve(model.get());
    CbcResult result;
    if (Cbc_isProvenInfeasible(model.get()) != 0) {
        result.isOptimal = true;
        return result;
    }
    result.answer = answerOf(instance, model.get());
    result.isOptimal = Cbc_isProvenOptimal(model.get()) != 0 && result.answer.has_value();
    result.bound = result.isOptimal
                       ? result.answer->value
                       : std::llround(std::floor(-Cbc_getBestPossibleObjValue(model.get()) + 1e-6));
    return result;
}

} // namespace maillage
