#include "core/analysis/siting/solvers/greedy.hpp"

#include "core/analysis/siting/solvers/gains.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// The candidate not chosen that adds the most.
Rank bestAddition(const SitingInstance& instance, const Gains& gains, const std::vector<bool>& isChosen) {
    Rank best = 0;
    std::int64_t most = -1;
    for (Rank site = 0; site < instance.candidateCount(); ++site) {
        if (!isChosen[site] && gains.gain(site) > most) {
            most = gains.gain(site);
            best = site;
        }
    }
    return best;
}

SitingAnswer answerOf(const Gains& gains, std::vector<Rank> sites) {
    std::ranges::sort(sites);
    return {gains.value(), std::move(sites)};
}

} // namespace

SitingAnswer greedySiting(const SitingInstance& instance, std::span<const Rank> first) {
    Gains gains(instance);
    std::vector<bool> isChosen(instance.candidateCount(), false);
    std::vector<Rank> sites;
    const auto choose = [&](Rank site) {
        if (!isChosen[site]) {
            gains.add(site);
            isChosen[site] = true;
            sites.push_back(site);
        }
    };
    std::ranges::for_each(instance.compulsory, choose);
    std::ranges::for_each(first, choose);
    while (sites.size() < instance.count) {
        choose(bestAddition(instance, gains, isChosen));
    }
    return answerOf(gains, std::move(sites));
}

SitingAnswer improvedBySwaps(const SitingInstance& instance, const SitingAnswer& answer,
                             const Monitor& monitor) {
    Gains gains(instance);
    std::vector<bool> isChosen(instance.candidateCount(), false);
    std::vector<Rank> sites = answer.sites;
    for (const Rank site : sites) {
        gains.add(site);
        isChosen[site] = true;
    }
    // Ends when every chosen site in turn was found to be its own best replacement.
    std::size_t unchanged = 0;
    for (std::size_t place = 0; unchanged < sites.size(); place = (place + 1) % sites.size()) {
        if (monitor.isCancelled && monitor.isCancelled()) {
            break;
        }
        ++unchanged;
        const Rank former = sites[place];
        if (std::ranges::binary_search(instance.compulsory, former)) {
            continue;
        }
        gains.remove(former);
        isChosen[former] = false;
        const Rank best = bestAddition(instance, gains, isChosen);
        const Rank kept = gains.gain(best) > gains.gain(former) ? best : former;
        unchanged = kept == former ? unchanged : 0;
        gains.add(kept);
        isChosen[kept] = true;
        sites[place] = kept;
    }
    return answerOf(gains, std::move(sites));
}

} // namespace maillage
