// Reconciliation and possible worlds as JSON.
#pragma once

#include "app/cli/output/json.hpp"
#include "core/analysis/published/published_worlds.hpp"

namespace maillage {

/// `publies`, then what the figures of the first date say together, then the other dates.
[[nodiscard]] Json toJson(const Project& project, const std::vector<ComparedFigure>& figures,
                          const std::vector<Reconciliation>& dates);
[[nodiscard]] Json toJson(const Territory& territory, const PublishedWorlds& worlds);

} // namespace maillage
