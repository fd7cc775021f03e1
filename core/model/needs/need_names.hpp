// What a measure is asked for by.
#pragma once

#include "core/model/needs/need_facts.hpp"

namespace maillage {

/// What asks for this measure of the set and for no other: its stem, with its survey ("C_MEN") where the set
/// has the same stem of the principal census too.
[[nodiscard]] std::string needNameOf(const NeedDataSet& set, const NeedMeasure& measure);

} // namespace maillage
