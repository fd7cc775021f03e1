// How long people travel from commune to commune, as an imported matrix says.
#pragma once

#include "core/model/territory.hpp"

namespace maillage {

struct TravelTime {
    CommuneIndex origin = 0;      // where people live
    CommuneIndex destination = 0; // where the structure is
    double minutes = 0;           // finite, not negative

    bool operator==(const TravelTime&) const = default;
};

/// Pairs that are absent cannot be travelled; a commune is at no distance from itself, said or not.
class TravelTimes {
public:
    /// Of a pair given twice the first counts. `source`: the file, for the foot of pages.
    TravelTimes(std::string source, std::vector<TravelTime> times);

    [[nodiscard]] const std::string& source() const { return m_source; }
    /// By destination, then by origin.
    [[nodiscard]] std::span<const TravelTime> all() const { return m_times; }
    /// From every origin that reaches the destination, ascending.
    [[nodiscard]] std::span<const TravelTime> to(CommuneIndex destination) const;
    [[nodiscard]] std::optional<double> minutes(CommuneIndex origin, CommuneIndex destination) const;
    /// Those that are a destination at least once, ascending.
    [[nodiscard]] std::vector<CommuneIndex> destinations() const;

    bool operator==(const TravelTimes&) const = default;

private:
    std::string m_source;
    std::vector<TravelTime> m_times;
};

} // namespace maillage
