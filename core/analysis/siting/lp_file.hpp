// The siting problem as a CPLEX LP file, so that another solver can be asked.
#pragma once

#include "core/analysis/siting/instance.hpp"

namespace maillage {

/// Variables x<INSEE code> (a site) and y<INSEE code> (a commune covered); to be maximised.
[[nodiscard]] std::string sitingLp(const Territory& territory, const SitingInstance& instance);

} // namespace maillage
