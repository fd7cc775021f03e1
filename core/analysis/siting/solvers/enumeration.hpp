// Complete enumeration of every choice of sites: slow, simple, and the independent check of everything else.
#pragma once

#include "core/analysis/siting/ranking.hpp"

namespace maillage {

/// Choices of `chosen` out of `candidates`; stops counting at `limit`.
[[nodiscard]] std::uint64_t choicesUpTo(std::uint64_t limit, std::size_t candidates, std::size_t chosen);

/// Every choice of the instance's count of sites (the compulsory ones in each) is looked at: 5,259,030 for 3
/// of 317. Throws Error{Cancelled}.
[[nodiscard]] Ranking enumerateSitings(const SitingInstance& instance, std::size_t tieLimit,
                                       std::size_t nextLimit, const Monitor& monitor = {});

} // namespace maillage
