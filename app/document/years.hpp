// The years that a project can be looked at, and this day.
#pragma once

#include "app/document/view_state.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// By the clock of this machine, or the day of SOURCE_DATE_EPOCH, which makes pictures the same every year.
[[nodiscard]] Date today();

/// That of the reference date, or of the last agrément or territory to begin, whichever is later: what was
/// imported can be seen.
[[nodiscard]] int lastYear(const Project& project);

struct YearRange {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int year) const { return first <= year && year <= last; }
};

/// From the first agrément, the first generation of QPV or the first year of the evolution, to this year or
/// the last of the data; the year that is looked at is always one of them.
[[nodiscard]] YearRange yearsToSee(const Project& project, const ViewState& view);

/// QPV of a generation that is new or changed cannot be seen at the date: the end of the year of the latest
/// such generation. nullopt where nothing is hidden.
[[nodiscard]] std::optional<Date> dateOfHiddenQpvs(const Project& before, const Project& after,
                                                   const Date& date);

} // namespace maillage
