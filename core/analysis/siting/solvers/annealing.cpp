#include "core/analysis/siting/solvers/annealing.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace maillage {

namespace {

/// In mean weights of a demand: an exchange that loses so much is taken one time in e.
constexpr double kFirstHeat = 0.9;
constexpr double kLastHeat = 0.2;
/// Between two coolings and looks at the monitor.
constexpr std::size_t kRound = 4096;
/// Of a hundred exchanges so many go to a neighbour, one of the few that cover most of the same; so many
/// anywhere.
constexpr std::size_t kNearOnes = 60;
constexpr std::size_t kFarOnes = 2;
constexpr std::size_t kNeighbours = 16;

/// kNeighbours candidates for each, those with which it shares the most demands (itself where it shares
/// none).
std::vector<Rank> neighboursOf(const SitingInstance& instance) {
    std::vector<Rank> neighbours;
    std::vector<int> shared(instance.candidateCount(), 0);
    std::vector<Rank> met;
    for (Rank site = 0; site < instance.candidateCount(); ++site) {
        met.assign(1, site);
        for (const Rank demand : instance.covered[site]) {
            for (const Rank other : instance.covering[demand]) {
                if (other != site && shared[other]++ == 0) {
                    met.push_back(other);
                }
            }
        }
        const auto count = static_cast<std::ptrdiff_t>(std::min(kNeighbours + 1, met.size()));
        std::partial_sort(met.begin() + 1, met.begin() + count, met.end(), [&](Rank a, Rank b) {
            return shared[a] != shared[b] ? shared[a] > shared[b] : a < b;
        });
        const std::size_t known = static_cast<std::size_t>(count) - 1;
        for (std::size_t n = 0; n < kNeighbours; ++n) {
            neighbours.push_back(known > 0 ? met[1 + n % known] : site);
        }
        for (const Rank other : met) {
            shared[other] = 0;
        }
    }
    return neighbours;
}

class Annealing {
public:
    Annealing(const SitingInstance& instance, const SitingAnswer& answer)
        : m_instance(instance),
          m_best(answer),
          m_value(answer.value),
          m_times(instance.demandCount(), 0),
          m_isChosen(instance.candidateCount(), false),
          m_neighbours(neighboursOf(instance)) {
        for (const Rank site : answer.sites) {
            m_isChosen[site] = true;
            come(site);
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
        const std::int64_t lost = go(former);
        const std::int64_t difference = gainOf(other) - lost;
        if (difference < 0 && chance() >= std::exp(static_cast<double>(difference) / heat)) {
            come(former);
            return;
        }
        come(other);
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
        const std::size_t kind = below(100);
        if (covered.empty() || kind < kFarOnes) {
            return static_cast<Rank>(below(m_instance.candidateCount()));
        }
        if (kind < kFarOnes + kNearOnes) {
            return m_neighbours[former * kNeighbours + below(kNeighbours)];
        }
        const auto covering = m_instance.covering[covered[below(covered.size())]];
        return covering[below(covering.size())];
    }
    [[nodiscard]] std::int64_t gainOf(Rank site) const {
        std::int64_t gain = 0;
        for (const Rank demand : m_instance.covered[site]) {
            gain += m_times[demand] == 0 ? m_instance.weights[demand] : 0;
        }
        return gain;
    }
    void come(Rank site) {
        for (const Rank demand : m_instance.covered[site]) {
            ++m_times[demand];
        }
    }
    /// What is lost by it.
    std::int64_t go(Rank site) {
        std::int64_t loss = 0;
        for (const Rank demand : m_instance.covered[site]) {
            loss += --m_times[demand] == 0 ? m_instance.weights[demand] : 0;
        }
        return loss;
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
    std::vector<std::uint32_t> m_times; // chosen sites that cover the demand
    std::vector<bool> m_isChosen;
    std::vector<Rank> m_neighbours; // kNeighbours of each candidate
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
