// A siting answer as JSON, with the keys of the contract.
#pragma once

#include "app/cli/output/json.hpp"
#include "core/service/siting_report.hpp"

namespace maillage {

/// INSEE codes, ascending.
[[nodiscard]] std::vector<std::string> siteCodes(const Territory& territory, const SitingInstance& instance,
                                                 const std::vector<Rank>& sites);
/// The communes gained by one site alone.
[[nodiscard]] std::vector<std::string> gainedCodes(const Territory& territory, const SitingInstance& instance,
                                                   Rank site);
[[nodiscard]] Json toJson(const Project& project, const Situation& situation, const SitingReport& report);

} // namespace maillage
