// What the cells beside a value say of it in a long table: its date, its unit, which part of the people it
// counts.
#pragma once

#include "core/io/needs/need_collector.hpp"
#include "core/io/needs/need_layout.hpp"

namespace maillage {

/// "2024-12", "202412", "2024", "2015-T4", "31/12/2024", "2024-12-31"; year 0 for anything else.
[[nodiscard]] NeedTime needTimeOf(std::string_view cell);

/// "NBFAM" for the whole, "NBFAM[TFN=1]" for a part, "D506" for a type of equipment, "DEFM_ABC" for job
/// seekers: totals ("_T", "Total") are no detail. `valueTitle` names what no column of the row does.
[[nodiscard]] std::string needDetailStem(const NeedLayout& layout, const NeedRow& row,
                                         const std::string& valueTitle);

/// By the column UNIT_MEASURE: "EUR_YR" → "€/an", "PT" → "%"; empty where it says nothing of use.
[[nodiscard]] std::string needUnit(const NeedLayout& layout, const NeedRow& row);
/// Ten to the power of UNIT_MULT; 1 without one.
[[nodiscard]] double needScale(const NeedLayout& layout, const NeedRow& row);

} // namespace maillage
