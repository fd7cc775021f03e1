// The equity of a situation by an indicator of need.
#pragma once

#include "core/analysis/needs/equity.hpp"
#include "core/analysis/needs/need_study.hpp"
#include "core/model/scenario/situation.hpp"

namespace maillage {

/// Covered are the communes that a row covers, with or without hypotheses as the situation says; distances go
/// in a straight line to the nearest structure.
[[nodiscard]] Equity equityOf(const Situation& situation, const NeedStudy& study);

} // namespace maillage
