// scenarios --comparer: two scenarios side by side, as text, JSON, CSV or a page.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "core/analysis/needs/need_study.hpp"

namespace maillage {

/// Either may be null: the base. `options` gives date and hypotheses; a page is written where `page` is not
/// empty, its map with `mapOptions`. Where something is known of needs, the equity of both sides is told by
/// `need`, by the first indicator known where it is nullopt.
void printComparison(const Project& project, const Scenario* a, const Scenario* b,
                     const SituationOptions& options, const std::optional<NeedQuestion>& need,
                     OutputFormat format, const std::string& page, const MapOptions& mapOptions);

} // namespace maillage
