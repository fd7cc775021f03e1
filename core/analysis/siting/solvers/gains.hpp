// What each candidate would add to the sites chosen so far, kept up to date as sites come and go.
#pragma once

#include "core/analysis/siting/instance.hpp"

namespace maillage {

class Gains {
public:
    explicit Gains(const SitingInstance& instance)
        : m_instance(&instance), m_times(instance.demandCount(), 0), m_gains(instance.candidateCount(), 0) {
        for (Rank site = 0; site < instance.candidateCount(); ++site) {
            for (const Rank demand : instance.covered[site]) {
                m_gains[site] += instance.weights[demand];
            }
        }
    }

    void add(Rank site) {
        for (const Rank demand : m_instance->covered[site]) {
            if (++m_times[demand] == 1) {
                m_value += m_instance->weights[demand];
                change(demand, -m_instance->weights[demand]);
            }
        }
    }
    void remove(Rank site) {
        for (const Rank demand : m_instance->covered[site]) {
            if (--m_times[demand] == 0) {
                m_value -= m_instance->weights[demand];
                change(demand, m_instance->weights[demand]);
            }
        }
    }
    /// What the candidate would add; 0 for a chosen one.
    [[nodiscard]] std::int64_t gain(Rank site) const { return m_gains[site]; }
    /// What would be lost without this chosen site.
    [[nodiscard]] std::int64_t loss(Rank site) const {
        std::int64_t sum = 0;
        for (const Rank demand : m_instance->covered[site]) {
            sum += m_times[demand] == 1 ? m_instance->weights[demand] : 0;
        }
        return sum;
    }
    [[nodiscard]] bool isCovered(Rank demand) const { return m_times[demand] > 0; }
    [[nodiscard]] std::int64_t value() const { return m_value; }

private:
    void change(Rank demand, std::int64_t by) {
        if (by != 0) {
            for (const Rank site : m_instance->covering[demand]) {
                m_gains[site] += by;
            }
        }
    }

    const SitingInstance* m_instance;
    std::vector<std::uint32_t> m_times; // chosen sites that cover the demand
    std::vector<std::int64_t> m_gains;
    std::int64_t m_value = 0;
};

} // namespace maillage
