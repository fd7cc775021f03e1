// An indicator of need as a person writes it, in a form or in a line of a table.
#pragma once

#include "core/model/needs/need_facts.hpp"

namespace maillage {

/// As typed. A formula is a sum of stems: "FAM - COUPSENF", "POP7589 + POP90P", "0.5*RP".
struct IndicatorText {
    std::string id;
    std::string label{};
    std::string numerator{};
    std::string denominator{};
    std::string factor{};    // empty: 100, or 1 without a denominator
    std::string unit{};      // empty: %
    std::string direction{}; // plus, moins, aucun; empty: plus
    std::string source{};
};

struct WrittenIndicator {
    NeedIndicator indicator;
    /// What is wrong, as the third word of Error{NeedFormulaInvalid}: "id", "formule", "denominateur" (its
    /// numerator adds up in `facts` and has nothing under it), "sens", "facteur"; empty for nothing.
    std::string fault{};
};

[[nodiscard]] WrittenIndicator indicatorWritten(const IndicatorText& text, const NeedFacts& facts);

/// An id for what a person calls an indicator, which none of theirs or of the program has: "part_des_jeunes".
[[nodiscard]] std::string newIndicatorId(const std::string& label, const NeedFacts& facts);

} // namespace maillage
