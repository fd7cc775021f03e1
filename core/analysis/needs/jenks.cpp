#include "core/analysis/needs/jenks.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace maillage {

namespace {

/// The sum of squared deviations of any run of ascending values, by sums from the first on. Values are taken
/// from the mean of all, or the squares would drown what is looked for.
class RunCosts {
public:
    explicit RunCosts(const std::vector<double>& sorted) : m_sums{0}, m_squares{0} {
        const double mean =
            std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
        for (const double value : sorted) {
            m_sums.push_back(m_sums.back() + (value - mean));
            m_squares.push_back(m_squares.back() + (value - mean) * (value - mean));
        }
    }
    /// Of the values from rank `first` to before `last`. Precondition: first < last.
    [[nodiscard]] double operator()(std::size_t first, std::size_t last) const {
        const double sum = m_sums[last] - m_sums[first];
        const double cost =
            m_squares[last] - m_squares[first] - sum * sum / static_cast<double>(last - first);
        return std::max(cost, 0.0);
    }

private:
    std::vector<double> m_sums;
    std::vector<double> m_squares;
};

/// One class more than `before` has: for each number of values the least cost and where its last class
/// begins. The best beginning never goes back as values are added, so each half is searched in its part of
/// the beginnings alone.
class JenksStep {
public:
    JenksStep(const RunCosts& costs, const std::vector<std::size_t>& starts,
              const std::vector<double>& before)
        : m_costs(costs), m_starts(starts), m_before(before), least(before.size()), begin(before.size()) {}

    void solve(std::size_t low, std::size_t high, std::size_t from, std::size_t to) {
        if (low > high) {
            return;
        }
        const std::size_t middle = (low + high) / 2;
        least[middle] = std::numeric_limits<double>::infinity();
        for (std::size_t b = from; b <= std::min(to, middle - 1); ++b) {
            const double cost = m_before[b] + m_costs(m_starts[b], m_starts[middle]);
            if (cost < least[middle]) {
                least[middle] = cost;
                begin[middle] = b;
            }
        }
        if (middle > low) {
            solve(low, middle - 1, from, begin[middle]);
        }
        solve(middle + 1, high, begin[middle], to);
    }

private:
    const RunCosts& m_costs;
    const std::vector<std::size_t>& m_starts;
    const std::vector<double>& m_before;

public:
    std::vector<double> least;
    std::vector<std::size_t> begin;
};

} // namespace

std::vector<std::size_t> jenksCuts(const std::vector<double>& sorted, std::size_t classes) {
    if (sorted.empty()) {
        return {};
    }
    // Where each different value begins, and the end.
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i - 1] < sorted[i]) {
            starts.push_back(i);
        }
    }
    const std::size_t different = starts.size();
    starts.push_back(sorted.size());
    const RunCosts costs(sorted);
    std::vector<double> least(different + 1);
    for (std::size_t n = 1; n <= different; ++n) {
        least[n] = costs(0, starts[n]);
    }
    std::vector<std::vector<std::size_t>> begins;
    for (std::size_t c = 2; c <= std::min(classes, different); ++c) {
        JenksStep step(costs, starts, least);
        step.solve(c, different, c - 1, different - 1);
        least = std::move(step.least);
        begins.push_back(std::move(step.begin));
    }
    std::vector<std::size_t> cuts;
    std::size_t end = different;
    for (std::size_t left = begins.size(); left > 0; --left) {
        end = begins[left - 1][end];
        cuts.push_back(starts[end]);
    }
    std::ranges::reverse(cuts);
    return cuts;
}

double withinVariance(const std::vector<double>& sorted, const std::vector<std::size_t>& cuts) {
    double total = 0;
    std::size_t first = 0;
    for (std::size_t c = 0; c <= cuts.size(); ++c) {
        const std::size_t last = c < cuts.size() ? cuts[c] : sorted.size();
        double mean = 0;
        for (std::size_t i = first; i < last; ++i) {
            mean += sorted[i] / static_cast<double>(last - first);
        }
        for (std::size_t i = first; i < last; ++i) {
            total += (sorted[i] - mean) * (sorted[i] - mean);
        }
        first = last;
    }
    return total;
}

} // namespace maillage
