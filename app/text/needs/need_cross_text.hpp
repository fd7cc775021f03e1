// Need against coverage in words: for the command line and the window.
#pragma once

#include "app/text/text_table.hpp"
#include "core/analysis/needs/need_cross.hpp"
#include "core/analysis/needs/need_study.hpp"

namespace maillage {

/// Lines of need, columns of cover, as kNeedSides and kCoverSides go, after a column of names: "42 communes,
/// 31 200 hab.".
[[nodiscard]] TextTable needCrossGrid(const Territory& territory, const NeedCross& cross);
/// Where great need begins. `isMiddle`: nobody gave the threshold.
[[nodiscard]] QString needThresholdText(const NeedStudy& study, const NeedCross& cross, bool isMiddle);
/// The same, and what the table does not say.
[[nodiscard]] QString needCrossNote(const NeedStudy& study, const NeedCross& cross, bool isMiddle);

} // namespace maillage
