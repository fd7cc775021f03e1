// A good answer at once, without proof: the best site first, then single exchanges as long as they help.
#pragma once

#include "core/analysis/siting/ranking.hpp"

namespace maillage {

/// Greedy choice (the lower rank on equal gains), no exchange; `first` and the compulsory sites are chosen
/// before all.
[[nodiscard]] SitingAnswer greedySiting(const SitingInstance& instance, std::span<const Rank> first = {});

/// The answer after exchanges of one chosen site for another, until none helps or the monitor says stop. The
/// compulsory sites stay. Never worth less than what it starts from.
[[nodiscard]] SitingAnswer improvedBySwaps(const SitingInstance& instance, const SitingAnswer& answer,
                                           const Monitor& monitor = {});

} // namespace maillage
