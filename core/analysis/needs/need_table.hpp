// The values of a measure or an indicator at every place of a level: what a map, a table, a rank and a page
// read.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// How a place came to its value.
enum class NeedOrigin : std::uint8_t {
    Own,  // the producer's number for that place, or made of its numbers
    Sums, // made of sums over the project's communes of that place, which may have others elsewhere
};

struct NeedPlace {
    std::string code; // INSEE, SIREN or département
    NeedValue value;
    NeedOrigin origin = NeedOrigin::Own;
    /// The two sums of a ratio, in the units of the measures; of a value of its own, the numerator alone.
    NeedValue numerator{};
    NeedValue denominator{};

    bool operator==(const NeedPlace&) const = default;
};

struct NeedTable {
    NeedLevel level = NeedLevel::Commune;
    NeedDirection direction = NeedDirection::None;
    NeedKind kind = NeedKind::Rate;
    std::string unit{};
    /// Of the numerator and the denominator; 0 where there is none.
    int year = 0;
    int denominatorYear = 0;
    /// Each publication that the values rest on, once.
    std::vector<const NeedDataSet*> sets{};
    /// Stems of the formula that no set has at this level or below.
    std::vector<std::string> missing{};
    /// Communes by CommuneIndex, EPCI as Territory::epcis has them, one département.
    std::vector<NeedPlace> places{};

    [[nodiscard]] NeedCounts counts() const;
    /// Null for another code.
    [[nodiscard]] const NeedPlace* find(std::string_view code) const;
};

/// Of one measure: its own values at the level; where the level has none, counts and amounts are summed over
/// communes, and medians and rates are absent. `year`: nullopt for the latest.
[[nodiscard]] NeedTable measureTable(const Project& project, std::string_view stem, NeedLevel level,
                                     std::optional<int> year = std::nullopt);

/// Of an indicator. `year` is that of the numerator; a denominator that has not that year gives its nearest.
/// Secret, then unavailable, then absent of any term is the state of the whole; a denominator of 0 makes it
/// unavailable. Bounds of a ratio come from those of both sums.
[[nodiscard]] NeedTable indicatorTable(const Project& project, const NeedIndicator& indicator,
                                       NeedLevel level, std::optional<int> year = std::nullopt);

} // namespace maillage
