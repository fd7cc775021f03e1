// A siting answer as JSON, with the keys of the contract.
#pragma once

#include "app/cli/json.hpp"
#include "core/analysis/siting/pareto.hpp"
#include "core/analysis/siting/siting.hpp"

namespace maillage {

/// What `implanter` was asked for, answered; optional parts are empty where they were not.
struct SitingReport {
    SitingRequest request;
    SitingInstance instance;
    SitingSolution solution;
    std::optional<Ranking> ranking;
    std::optional<std::vector<SitingSolution>> curve;
    std::optional<std::vector<ParetoPoint>> front;
    /// Of the site pinned: its code, and the best answer with it (none: no room for it).
    std::string pinned;
    std::optional<SitingSolution> withPinned;
};

/// INSEE codes, ascending.
[[nodiscard]] std::vector<std::string> siteCodes(const Territory& territory, const SitingInstance& instance,
                                                 const std::vector<Rank>& sites);
/// The communes gained by one site alone.
[[nodiscard]] std::vector<std::string> gainedCodes(const Territory& territory, const SitingInstance& instance,
                                                   Rank site);
[[nodiscard]] Json toJson(const Territory& territory, const SitingReport& report);

} // namespace maillage
