// Which communes come first whatever the weights, in words: for the command line and the window.
#pragma once

#include "core/service/need_ranking.hpp"

#include <QStringList>

namespace maillage {

/// Values far from all others, told before anything else: a line each.
[[nodiscard]] QStringList outlierLines(const Territory& territory, const PriorityReport& report);
/// Who is always among the first, how many are for some weights, and of whom nothing is known.
[[nodiscard]] QStringList firstLines(const Territory& territory, const PriorityReport& report);
/// What layers and ranks are.
[[nodiscard]] QString priorityNote();

} // namespace maillage
