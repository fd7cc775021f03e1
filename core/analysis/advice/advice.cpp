#include "core/analysis/advice/advice.hpp"

#include "core/analysis/advice/advice_parts.hpp"
#include "core/analysis/coverage.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace maillage {

namespace {

bool isSmaller(const AdvisedChange* a, const AdvisedChange* b) {
    const auto key = [](const AdvisedChange& c) {
        return std::tuple(c.kind == AdvisedKind::Opening, c.added.size(), c.kind);
    };
    return key(*a) < key(*b);
}

std::vector<Advice> adviceOn(const Project& project, const Situation& situation, const AdviceOptions& options,
                             const IndexSet& covered, std::span<const CommuneIndex> wanted) {
    std::vector<Advice> all;
    all.reserve(wanted.size());
    const bool isBeforeStart = options.scenario != nullptr && !options.scenario->isBegun(situation.date);
    for (const CommuneIndex commune : wanted) {
        Advice advice;
        advice.commune = commune;
        advice.isBeforeStart = isBeforeStart;
        all.push_back(std::move(advice));
    }
    if (isBeforeStart) {
        return all;
    }
    const AdviceQuestion question{project, situation, options, covered, wanted};
    Advised extensions = advisedExtensions(question);
    Advised rules = advisedRules(question);
    Advised openings = advisedOpenings(question);
    const bool canAny = std::ranges::any_of(situation.structures, canExtend);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].extension = std::move(extensions[i]);
        all[i].rule = std::move(rules[i]);
        all[i].opening = std::move(openings[i]);
        if (!all[i].extension) {
            all[i].noExtension = canAny ? NoExtension::NoChain : NoExtension::NoStructure;
        }
    }
    return all;
}

} // namespace

void tellEffect(const AdviceQuestion& question, CommuneIndex commune, AdvisedChange& change) {
    for (const CommuneIndex i : change.added) {
        if (question.covered.contains(i)) {
            change.redundant.push_back(i);
        } else if (i != commune) {
            const auto& population = question.commune(i).population;
            change.gained.push_back(i);
            change.population += population.value_or(0);
            change.populationUnknown += population ? 0U : 1U;
        }
    }
}

double tenthsRadius(double metres) {
    constexpr double kTenths = 10;
    auto tenths = std::ceil(metres / metresOf(1) * kTenths);
    // Division may round to the wrong side: what counts is what the rule itself computes.
    while (metresOf(tenths / kTenths) < metres) {
        ++tenths;
    }
    while (tenths > 0 && metresOf((tenths - 1) / kTenths) >= metres) {
        --tenths;
    }
    return tenths / kTenths;
}

std::vector<const AdvisedChange*> Advice::changes() const {
    std::vector<const AdvisedChange*> there;
    for (const auto* change : {&extension, &rule, &opening}) {
        if (*change) {
            there.push_back(&**change);
        }
    }
    std::ranges::stable_sort(there, isSmaller);
    return there;
}

const AdvisedChange* Advice::smallest() const {
    const std::vector<const AdvisedChange*> there = changes();
    return there.empty() ? nullptr : there.front();
}

Advice adviceFor(const Project& project, const Situation& situation, CommuneIndex commune,
                 const AdviceOptions& options) {
    const IndexSet covered = computeCoverage(situation).any();
    if (covered.contains(commune)) {
        Advice advice;
        advice.commune = commune;
        advice.isCovered = true;
        return advice;
    }
    return std::move(adviceOn(project, situation, options, covered, std::span(&commune, 1)).front());
}

std::vector<Advice> adviceForAll(const Project& project, const Situation& situation,
                                 const AdviceOptions& options) {
    const Coverage coverage = computeCoverage(situation);
    const std::vector<CommuneIndex> wanted = coverage.uncovered().members();
    return adviceOn(project, situation, options, coverage.any(), wanted);
}

Scenario withChange(Scenario scenario, const AdvisedChange& change) {
    if (change.replaces) {
        scenario.edits.at(*change.replaces) = change.edit;
    } else {
        scenario.edits.push_back(change.edit);
    }
    return scenario;
}

} // namespace maillage
