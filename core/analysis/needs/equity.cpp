#include "core/analysis/needs/equity.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Communes of one value, with their place among all people, the greatest need first.
struct NeedBlock {
    std::vector<CommuneIndex> communes;
    double value = 0;
    std::int64_t people = 0;
    std::int64_t covered = 0;
    std::int64_t before = 0;

    /// Where the middle of its people is, 0…1.
    [[nodiscard]] double middle(std::int64_t all) const {
        return (static_cast<double>(before) + static_cast<double>(people) / 2) / static_cast<double>(all);
    }
};

/// Blocks of people, and what is left out.
std::vector<NeedBlock> peopleByNeed(const EquityFacts& facts, Equity& equity) {
    for (CommuneIndex i = 0; i < facts.population.size(); ++i) {
        if (!facts.need.values[i]) {
            equity.needUnknown.push_back(i);
            equity.needUnknownPeople += facts.population[i].value_or(0);
        } else if (!facts.population[i]) {
            equity.peopleUnknown.push_back(i);
        }
    }
    std::vector<NeedBlock> blocks;
    for (const std::vector<CommuneIndex>& communes : blocksByNeed(facts.need)) {
        NeedBlock block;
        block.value = *facts.need.values[communes.front()];
        block.before = equity.people;
        for (const CommuneIndex i : communes) {
            if (facts.population[i]) {
                block.communes.push_back(i);
                block.people += *facts.population[i];
                block.covered += facts.covered.contains(i) ? *facts.population[i] : 0;
            }
        }
        if (block.people > 0) {
            equity.people += block.people;
            equity.covered += block.covered;
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

void addQuintiles(Equity& equity, const std::vector<NeedBlock>& blocks) {
    for (const NeedBlock& block : blocks) {
        const auto fifth = static_cast<std::size_t>(block.middle(equity.people) * kNeedQuintiles);
        NeedQuintile& quintile = equity.quintiles[kNeedQuintiles - 1 - std::min(fifth, kNeedQuintiles - 1)];
        quintile.least = quintile.communes.empty() ? block.value : std::min(quintile.least, block.value);
        quintile.greatest =
            quintile.communes.empty() ? block.value : std::max(quintile.greatest, block.value);
        quintile.communes.insert(quintile.communes.end(), block.communes.begin(), block.communes.end());
        quintile.people += block.people;
        quintile.covered += block.covered;
    }
    for (NeedQuintile& quintile : equity.quintiles) {
        std::ranges::sort(quintile.communes);
    }
    const auto first = equity.quintiles.front().share();
    const auto last = equity.quintiles.back().share();
    if (first && last) {
        equity.gap = *last - *first;
    }
}

void addConcentration(Equity& equity, const std::vector<NeedBlock>& blocks) {
    if (equity.covered == 0) {
        return;
    }
    const auto people = static_cast<double>(equity.people);
    const auto covered = static_cast<double>(equity.covered);
    double weighted = 0;
    ConcentrationPoint point;
    equity.curve.push_back(point);
    for (const NeedBlock& block : blocks) {
        weighted += static_cast<double>(block.covered) * block.middle(equity.people);
        point.people = static_cast<double>(block.before + block.people) / people;
        point.covered += static_cast<double>(block.covered) / covered;
        equity.curve.push_back(point);
    }
    equity.curve.back() = {1, 1};
    // 2 cov / mean, since the mean of the ranks of people is one half.
    equity.concentration = 2 * weighted / covered - 1;
    constexpr double kErreygers = 4;
    equity.erreygers = kErreygers * covered / people * *equity.concentration;
}

std::optional<double> meanDistance(const EquityFacts& facts, std::span<const CommuneIndex> communes) {
    double weighted = 0;
    std::int64_t people = 0;
    for (const CommuneIndex i : communes) {
        weighted += facts.kilometres[i] * static_cast<double>(facts.population[i].value_or(0));
        people += facts.population[i].value_or(0);
    }
    return people == 0 ? std::nullopt : std::optional(weighted / static_cast<double>(people));
}

void addDistances(Equity& equity, const EquityFacts& facts) {
    if (facts.kilometres.empty()) {
        return;
    }
    std::array<std::int64_t, kFarKilometres.size()> far{};
    std::vector<CommuneIndex> all;
    for (CommuneIndex i = 0; i < facts.population.size(); ++i) {
        all.push_back(i);
        for (std::size_t k = 0; k < far.size(); ++k) {
            far[k] += facts.kilometres[i] > kFarKilometres[k] ? facts.population[i].value_or(0) : 0;
        }
    }
    equity.far = far;
    equity.meanKilometres = meanDistance(facts, all);
    equity.worstDecileKilometres = meanDistance(facts, equity.worstDecile);
}

} // namespace

Equity equityOf(const EquityFacts& facts) {
    Equity equity;
    const std::vector<NeedBlock> blocks = peopleByNeed(facts, equity);
    addQuintiles(equity, blocks);
    addConcentration(equity, blocks);
    constexpr double kTenth = 0.1;
    for (const NeedBlock& block : blocks) {
        if (block.middle(equity.people) < kTenth || equity.worstDecile.empty()) {
            equity.worstDecile.insert(equity.worstDecile.end(), block.communes.begin(), block.communes.end());
        }
    }
    std::ranges::sort(equity.worstDecile);
    addDistances(equity, facts);
    return equity;
}

} // namespace maillage
