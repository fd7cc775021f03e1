// An indicator as communes are ranked, classed and drawn by it: whose value can be used, whose not, and why.
#pragma once

#include "core/analysis/needs/need_series.hpp"
#include "core/analysis/needs/need_table.hpp"

namespace maillage {

/// Below so many people or households in its denominator a ratio says next to nothing (needs.md 2.4).
inline constexpr double kLeastDenominator = 11;

struct NeedQuestion {
    /// The id of an indicator of the project or of the program.
    std::string indicator;
    std::optional<int> year{};
    double leastDenominator = kLeastDenominator;

    bool operator==(const NeedQuestion&) const = default;
};

/// What stands for a commune.
enum class NeedStanding : std::uint8_t {
    Own,         // its own value
    OfEpci,      // secret, and its EPCI has a value: that, which is told as the EPCI's
    Small,       // its own value, on a denominator below the least one: not used
    Secret,      // and nothing of its EPCI either
    Unavailable, // as the producer says, or by a denominator of 0
    Absent,      // in no file
};
inline constexpr std::array kNeedStandings{NeedStanding::Own,         NeedStanding::OfEpci,
                                           NeedStanding::Small,       NeedStanding::Secret,
                                           NeedStanding::Unavailable, NeedStanding::Absent};

struct NeedStudy {
    NeedQuestion question;
    NeedIndicator indicator;
    NeedTable communes;
    NeedTable epcis;
    /// One per commune.
    std::vector<NeedStanding> standings;
    /// The communes' own values, where they can be used: what is ranked and classed.
    NeedSeries column;

    [[nodiscard]] std::size_t count(NeedStanding standing) const;
    /// Of the EPCI of a commune that stands by it.
    [[nodiscard]] double epciValue(const Territory& territory, CommuneIndex commune) const;
    /// The producers of its figures, each once, in the order of the formula.
    [[nodiscard]] std::vector<std::string> producers() const;
};

/// Throws Error{NeedNotAnIndicator, NeedOfCount, NeedAllUnknown}: counts and amounts tell of the size of a
/// commune, not of its need; and a study says something of one commune at least.
[[nodiscard]] NeedStudy studyNeed(const Project& project, const NeedQuestion& question);

/// The indicators, a person's own first, of which something is known and that can be drawn.
[[nodiscard]] std::vector<NeedIndicator> knownIndicators(const Project& project);

/// The first indicator, a person's own or the program's, of which something is known; nullptr for none.
[[nodiscard]] const NeedIndicator* firstKnownIndicator(const Project& project);

} // namespace maillage
