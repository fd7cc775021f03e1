// The definitions of coverage side by side as `indicateurs --definitions` prints them.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "core/analysis/figures/definitions.hpp"

namespace maillage {

/// CSV holds the communes that flip; text and JSON also the indicators under each definition.
void printDefinitions(const Project& project, const Situation& situation, double radiusKilometres,
                      OutputFormat format);

} // namespace maillage
