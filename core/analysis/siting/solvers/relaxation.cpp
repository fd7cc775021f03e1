#include "core/analysis/siting/solvers/relaxation.hpp"

#include "core/analysis/siting/solvers/columns.hpp"

#include <coin/Clp_C_Interface.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>

namespace maillage {

namespace {

/// Beyond so many entries the simplex method takes minutes.
constexpr std::size_t kMostEntries = 120'000;
/// Between two looks at the monitor; and in all, after which Clp is taken to be lost.
constexpr int kIterations = 500;
constexpr int kMostRounds = 60;
/// Sites left out are looked at again so often.
constexpr int kMostPricings = 12;
/// With those that must be added come those of almost the same worth.
constexpr std::int64_t kMargin = 20;
/// Sites of the first program; more where more are missing.
constexpr std::size_t kFirstSites = 1000;
constexpr std::size_t kFirstSitesPerMissing = 10;

struct DeleteRelaxation {
    void operator()(Clp_Simplex* model) const { Clp_deleteModel(model); }
};
using RelaxationHandle = std::unique_ptr<Clp_Simplex, DeleteRelaxation>;

/// Demands that the same sites cover, as one.
struct Group {
    std::vector<std::uint32_t> sites; // places among the sites of the program
    std::vector<Rank> demands;
    std::int64_t weight = 0;
};

/// The program for some of the free sites: one column for each, then one for each group of several sites.
struct Program {
    std::vector<std::uint32_t> positions; // of its sites among the free ones
    std::vector<Group> groups;
    std::size_t missing = 0;

    [[nodiscard]] std::size_t entries() const {
        std::size_t sum = 0;
        for (const Group& group : groups) {
            sum += group.sites.size() + 1;
        }
        return sum + positions.size();
    }
};

Program programOf(const Subproblem& problem, std::vector<std::uint32_t> positions) {
    const SitingInstance& instance = problem.instance();
    std::vector<std::vector<std::uint32_t>> sitesOf(instance.demandCount());
    for (std::uint32_t p = 0; p < positions.size(); ++p) {
        for (const Rank demand : instance.covered[problem.freeSites()[positions[p]]]) {
            if (!problem.isCovered(demand)) {
                sitesOf[demand].push_back(p);
            }
        }
    }
    std::map<std::vector<std::uint32_t>, std::size_t> places;
    Program program{std::move(positions), {}, problem.missing()};
    for (Rank demand = 0; demand < sitesOf.size(); ++demand) {
        // What one site alone covers is part of its worth: its multiplier is its weight.
        if (sitesOf[demand].empty() || instance.weights[demand] == 0) {
            continue;
        }
        const auto [place, isNew] = places.emplace(sitesOf[demand], program.groups.size());
        if (isNew) {
            program.groups.push_back({std::move(sitesOf[demand]), {}, 0});
        }
        Group& group = program.groups[place->second];
        group.demands.push_back(demand);
        group.weight += instance.weights[demand];
    }
    return program;
}

/// Rows: y_g − Σ x_s ≤ 0 for each group of several sites, then Σ x = missing. Minimised.
Columns columnsOf(const Program& program) {
    std::vector<std::vector<std::size_t>> rowsOf(program.positions.size());
    std::vector<double> alone(program.positions.size(), 0);
    std::size_t rows = 0;
    for (const Group& group : program.groups) {
        if (group.sites.size() == 1) {
            alone[group.sites.front()] += static_cast<double>(group.weight);
            continue;
        }
        for (const std::uint32_t site : group.sites) {
            rowsOf[site].push_back(rows);
        }
        ++rows;
    }
    Columns columns;
    for (std::size_t p = 0; p < program.positions.size(); ++p) {
        for (const std::size_t row : rowsOf[p]) {
            columns.entry(row, -1);
        }
        columns.entry(rows, 1);
        columns.add(0, 1, -alone[p]);
    }
    std::size_t row = 0;
    for (const Group& group : program.groups) {
        if (group.sites.size() > 1) {
            columns.entry(row++, 1);
            columns.add(0, 1, -static_cast<double>(group.weight));
        }
    }
    return columns;
}

/// False: stopped, or Clp gave up.
bool solve(Clp_Simplex* model, const Columns& columns, std::size_t rows, double missing,
           const Monitor& monitor) {
    std::vector<double> rowLower(rows, -std::numeric_limits<double>::max());
    std::vector<double> rowUpper(rows, 0);
    rowLower.back() = rowUpper.back() = missing;
    Clp_loadProblem(model, static_cast<int>(columns.cost.size()), static_cast<int>(rows),
                    columns.starts.data(), columns.rows.data(), columns.values.data(), columns.lower.data(),
                    columns.upper.data(), columns.cost.data(), rowLower.data(), rowUpper.data());
    Clp_setLogLevel(model, 0);
    for (int round = 0; round < kMostRounds; ++round) {
        if (monitor.isCancelled && monitor.isCancelled()) {
            return false;
        }
        Clp_setMaximumIterations(model, Clp_numberIterations(model) + kIterations);
        Clp_dual(model, 0);
        if (Clp_status(model) != 3) { // 3: stopped on iterations
            return Clp_status(model) == 0;
        }
    }
    return false;
}

void spread(const Group& group, double price, const SitingInstance& instance, Multipliers& multipliers) {
    const double share = std::clamp(price / static_cast<double>(group.weight), 0.0, 1.0);
    for (const Rank demand : group.demands) {
        multipliers[demand] = std::llround(share * static_cast<double>(instance.weights[demand]) *
                                           static_cast<double>(kDualScale));
    }
}

std::optional<Relaxation> relaxOver(const Subproblem& problem, std::vector<std::uint32_t> positions,
                                    const Monitor& monitor) {
    const Program program = programOf(problem, std::move(positions));
    if (program.entries() > kMostEntries) {
        return std::nullopt;
    }
    const Columns columns = columnsOf(program);
    const auto rows = static_cast<std::size_t>(
        1 + std::ranges::count_if(program.groups, [](const Group& group) { return group.sites.size() > 1; }));
    const RelaxationHandle model(Clp_newModel());
    if (!solve(model.get(), columns, rows, static_cast<double>(program.missing), monitor)) {
        return std::nullopt;
    }
    Relaxation relaxation{
        std::vector<double>(problem.freeSites().size(), 0), fullMultipliers(problem.instance()), {}};
    const double* shares = Clp_primalColumnSolution(model.get());
    for (std::size_t p = 0; p < program.positions.size(); ++p) {
        relaxation.shares[program.positions[p]] = shares[p];
    }
    const double* prices = Clp_dualRowSolution(model.get());
    std::size_t row = 0;
    for (const Group& group : program.groups) {
        if (group.sites.size() > 1) {
            spread(group, -prices[row++], problem.instance(), relaxation.multipliers);
        }
    }
    relaxation.bound = lagrangianBound(problem, relaxation.multipliers);
    return relaxation;
}

/// Those of greatest worth, of which the bound is not sure that they are worth too little.
std::vector<bool> firstSites(const Subproblem& problem, const BoundSearch& near, std::int64_t needed) {
    const LagrangianBound& bound = near.bound;
    std::vector<std::uint32_t> order(bound.worth.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t s) { return bound.worth[s]; });
    order.resize(std::min(order.size(), std::max(kFirstSites, kFirstSitesPerMissing * problem.missing())));
    std::vector<bool> isIn(bound.worth.size(), false);
    for (const std::uint32_t s : order) {
        isIn[s] = bound.scaled - bound.leastOfTop + bound.worth[s] >= needed * kDualScale;
    }
    for (const std::uint32_t s : bound.top) {
        isIn[s] = true;
    }
    return isIn;
}

} // namespace

std::optional<Relaxation> relax(const Subproblem& problem, const BoundSearch& near, std::int64_t needed,
                                const Monitor& monitor) {
    const std::size_t sites = problem.freeSites().size();
    std::vector<bool> isIn = firstSites(problem, near, needed);
    std::optional<Relaxation> best;
    for (int pricing = 0; pricing < kMostPricings; ++pricing) {
        std::vector<std::uint32_t> positions;
        for (std::uint32_t s = 0; s < sites; ++s) {
            if (isIn[s]) {
                positions.push_back(s);
            }
        }
        std::optional<Relaxation> found = relaxOver(problem, std::move(positions), monitor);
        if (!found) {
            break;
        }
        const LagrangianBound& bound = found->bound;
        const bool isWhole = std::ranges::all_of(bound.top, [&](std::uint32_t s) { return isIn[s]; });
        for (std::size_t s = 0; s < sites; ++s) {
            isIn[s] = isIn[s] || bound.worth[s] >= bound.leastOfTop - bound.leastOfTop / kMargin;
        }
        if (!best || bound.scaled < best->bound.scaled) {
            best = std::move(found);
        }
        if (isWhole) {
            break;
        }
    }
    return best;
}

} // namespace maillage
