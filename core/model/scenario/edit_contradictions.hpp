// Where the changes that two scenarios make to one structure contradict each other.
#pragma once

#include "core/model/scenario/scenario_merge.hpp"

namespace maillage {

struct RankedEdit {
    std::size_t rank = 0; // in its scenario
    ScenarioEdit edit;
};
/// Changes of one structure, none of them an opening, in their order.
using EditSequence = std::vector<RankedEdit>;

/// Either may be empty: then nothing contradicts. Two that both close the structure agree, whatever else they
/// do with it. Of a commune that one side both adds and takes its last word counts.
[[nodiscard]] std::vector<Contradiction> contradictionsOf(const std::string& structure, const EditSequence& a,
                                                          const EditSequence& b);

/// The edits of `b` to be made after those of `a`; precondition: they do not contradict. An edit that `a` has
/// too is left out, unless it belongs to a territory of which a commune is both added and taken.
[[nodiscard]] EditSequence notSaidBy(const EditSequence& a, const EditSequence& b);

} // namespace maillage
