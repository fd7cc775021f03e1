#include "core/analysis/siting/annealing.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace maillage {

namespace {

/// In mean weights of a demand: an exchange that loses so much is taken one time in e.
constexpr double kFirstHeat = 1.2;
constexpr double kLastHeat = 0.15;
/// Between two coolings and looks at the monitor.
constexpr std::size_t kRound = 4096;
/// One exchange in so many goes anywhere.
constexpr unsigned kFarOnes = 20;

class Annealing {
public:
    Annealing(const SitingInstance& instance, const SitingAnswer& answer)
        : m_instance(instance),
          m_best(answer),
          m_value(answer.value),
          m_times(instance.demandCount(), 0),
          m_isChosen(instance.candidateCount(), false) {
        for (const Rank site : answer.sites) {
            m_isChosen[site] = true;
            change(site, 1);
            (std::ranges::binary_search(instance.compulsory, site) ? m_fixed : m_sites).push_back(site);
        }
    }

    [[nodiscard]] bool canMove() const {
        return !m_sites.empty() && m_instance.candidateCount() > m_best.sites.size();
    }
    /// `heat`: in weights.
    void tryExchange(double heat) {
        Rank& place = m_sites[below(m_sites.size())];
        const Rank former = place;
        const Rank other = pickFor(former);
        if (m_isChosen[other]) {
            return;
        }
        const std::int64_t difference = change(former, -1) + change(other, 1);
        if (difference < 0 && chance() >= std::exp(static_cast<double>(difference) / heat)) {
            change(other, -1);
            change(former, 1);
            return;
        }
        m_isChosen[former] = false;
        m_isChosen[other] = true;
        place = other;
        m_value += difference;
        if (m_value > m_best.value) {
            keep();
        }
    }
    [[nodiscard]] const SitingAnswer& best() const { return m_best; }

private:
    // By hand: what a standard distribution makes of an engine differs between libraries.
    [[nodiscard]] std::size_t below(std::size_t count) { return m_random() % count; }
    [[nodiscard]] double chance() { return static_cast<double>(m_random()) / 4294967296.0; }

    [[nodiscard]] Rank pickFor(Rank former) {
        const auto covered = m_instance.covered[former];
        if (covered.empty() || below(kFarOnes) == 0) {
            return static_cast<Rank>(below(m_instance.candidateCount()));
        }
        const auto covering = m_instance.covering[covered[below(covered.size())]];
        return covering[below(covering.size())];
    }
    /// The site comes (1) or goes (-1); what is gained by it.
    std::int64_t change(Rank site, int by) {
        std::int64_t gained = 0;
        for (const Rank demand : m_instance.covered[site]) {
            const int before = m_times[demand];
            m_times[demand] += by;
            if (std::min(before, m_times[demand]) == 0) {
                gained += by * m_instance.weights[demand];
            }
        }
        return gained;
    }
    void keep() {
        m_best.value = m_value;
        m_best.sites = m_sites;
        m_best.sites.insert(m_best.sites.end(), m_fixed.begin(), m_fixed.end());
        std::ranges::sort(m_best.sites);
    }

    const SitingInstance& m_instance;
    SitingAnswer m_best;
    std::int64_t m_value;
    std::vector<int> m_times; // chosen sites that cover the demand
    std::vector<bool> m_isChosen;
    std::vector<Rank> m_sites, m_fixed;
    std::mt19937 m_random{20'220};
};

} // namespace

SitingAnswer annealed(const SitingInstance& instance, const SitingAnswer& answer, std::size_t tries,
                      const Monitor& monitor) {
    Annealing annealing(instance, answer);
    const std::int64_t total =
        std::accumulate(instance.weights.begin(), instance.weights.end(), std::int64_t{0});
    if (!annealing.canMove() || total == 0) {
        return answer;
    }
    const double mean = static_cast<double>(total) / static_cast<double>(instance.demandCount());
    double heat = 0;
    for (std::size_t t = 0; t < tries; ++t) {
        if (t % kRound == 0) {
            const double share = static_cast<double>(t) / static_cast<double>(tries);
            heat = mean * kFirstHeat * std::pow(kLastHeat / kFirstHeat, share);
            if (monitor.isCancelled && monitor.isCancelled()) {
                break;
            }
        }
        annealing.tryExchange(heat);
    }
    return annealing.best();
}

} // namespace maillage
