// What `besoins` answers beyond values: priorities whatever the weights, equity, need against coverage.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "core/service/need_equity.hpp"
#include "core/service/need_ranking.hpp"

namespace maillage {

void printPriorities(const Project& project, const PriorityReport& report, OutputFormat format);

void printEquity(const Project& project, const NeedStudy& study, const std::vector<SituationEquity>& sides,
                 const SituationOptions& options, OutputFormat format);

/// `isMiddle`: nobody gave the threshold.
void printNeedCross(const Project& project, const NeedStudy& study, const NeedCross& cross, bool isMiddle,
                    const SituationOptions& options, OutputFormat format);

} // namespace maillage
