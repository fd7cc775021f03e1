// What `besoins` answers beyond values: priorities whatever the weights, equity, need against coverage.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "core/analysis/needs/equity.hpp"
#include "core/analysis/needs/need_cross.hpp"
#include "core/service/need_ranking.hpp"

namespace maillage {

void printPriorities(const Project& project, const PriorityReport& report, OutputFormat format);

/// A situation with its equity: the base first, then a scenario.
struct SituationEquity {
    std::optional<std::string> scenario;
    Equity equity;
};
void printEquity(const Project& project, const NeedStudy& study, const std::vector<SituationEquity>& sides,
                 const SituationOptions& options, OutputFormat format);

void printNeedCross(const Project& project, const NeedStudy& study, const NeedCross& cross,
                    const SituationOptions& options, OutputFormat format);

} // namespace maillage
