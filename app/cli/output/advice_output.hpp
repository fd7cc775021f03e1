// Advice as JSON and as tables.
#pragma once

#include "app/cli/output/json.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/analysis/advice/advice.hpp"

namespace maillage {

/// What is advised of a commune; its patch of zones blanches from 1, or 0 where nothing attests that it is
/// one.
using PatchAdvice = std::pair<std::size_t, const Advice*>;

/// The changes of each come with the smallest first.
[[nodiscard]] Json toJson(const Territory& territory, const Advice& advice);
/// One row per change, the smallest of each commune first.
[[nodiscard]] OutputTable adviceRows(const Territory& territory, const std::vector<PatchAdvice>& all);
/// The smallest change of each commune alone.
[[nodiscard]] OutputTable smallestAdvice(const Territory& territory, const std::vector<PatchAdvice>& all);

} // namespace maillage
