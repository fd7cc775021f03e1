// An indicator of need: a formula over measures, which has no data of its own.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Which way is more need. A measure that only describes has none.
enum class NeedDirection : std::uint8_t { None, More, Less };

/// A stem and what it is multiplied by.
struct NeedTerm {
    std::string stem;
    double factor = 1;

    bool operator==(const NeedTerm&) const = default;
};

/// scale · Σ numerator / Σ denominator, sums over sums at every level; without a denominator, the level's own
/// value of the one measure in the numerator, which is then a median or a published rate.
struct NeedIndicator {
    std::string id; // "monoparentales"
    /// What a person calls it; empty for the program's own, whose words app/text has.
    std::string label{};
    std::vector<NeedTerm> numerator{};
    std::vector<NeedTerm> denominator{};
    double scale = 100;
    std::string unit = "%";
    NeedDirection direction = NeedDirection::More;
    std::string source{};   // who publishes the measures, one line
    bool isContext = false; // describes, and is no need

    [[nodiscard]] bool isOwnValue() const { return denominator.empty(); }
    bool operator==(const NeedIndicator&) const = default;
};

/// Those that come with the program (needs.md 2.2), in its order.
[[nodiscard]] std::span<const NeedIndicator> builtInIndicators();

/// "indfoy_ndur / MEN × 100", "(RP - RP_VOIT1P) / RP × 100".
[[nodiscard]] std::string formulaText(const NeedIndicator& indicator);

} // namespace maillage
