// What the charts draw: figures by year, classes by EPCI.
#pragma once

#include "core/analysis/coverage.hpp"

namespace maillage {

/// One year of a project, at its yearDate.
struct YearFigures { // NOLINT(cppcoreguidelines-pro-type-member-init): none is made without its Date
    int year = 0;
    Date date;
    std::size_t centresSociaux = 0;
    std::size_t evs = 0;
    /// Communes covered by a centre social, by an EVS (a centre social besides or not), by either.
    IndexSet centreSocial{};
    IndexSet byEvs{};
    IndexSet avs{};
};
/// From the first year of the project to that of its reference date, without the years of which no structure
/// is known; `scenario` null for none.
[[nodiscard]] std::vector<YearFigures> figuresByYear(const Project& project, bool withHypotheses,
                                                     const Scenario* scenario);

/// The communes of an EPCI by class.
struct EpciClasses {
    std::string code; // empty for the communes of no known EPCI
    std::string name;
    /// In the order of kCoverageClasses.
    std::array<std::vector<CommuneIndex>, kCoverageClasses.size()> communes;

    [[nodiscard]] std::size_t size() const;
    /// Share of the communes in a class, 0…1.
    [[nodiscard]] double share(CoverageClass coverageClass) const;
    [[nodiscard]] const std::vector<CommuneIndex>& of(CoverageClass coverageClass) const;
};
/// Every EPCI that has communes in the territory; the largest share of zones blanches first, then by name.
[[nodiscard]] std::vector<EpciClasses> classesByEpci(const Territory& territory, const Coverage& coverage);

} // namespace maillage
