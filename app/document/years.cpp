#include "app/document/years.hpp"

#include "core/analysis/figures/indicators.hpp"
#include "core/base/saving_time.hpp"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace maillage {

Date today() {
    const QDate day = QDateTime::fromSecsSinceEpoch(savingSeconds()).date();
    return {day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

int lastYear(const Project& project) {
    int last = project.settings.referenceDate.year();
    const auto reach = [&last](const Period& period) {
        if (period.begin) {
            last = std::max(last, period.begin->year());
        }
    };
    for (const Approval& approval : project.structures->approvals) {
        reach(approval.period);
    }
    for (const ServiceArea& area : project.structures->serviceAreas) {
        reach(area.period);
    }
    return last;
}

YearRange yearsToSee(const Project& project, const ViewState& view) {
    YearRange years{std::min(project.settings.firstYear, view.date.year()),
                    std::max({lastYear(project), today().year(), view.date.year()})};
    const auto reach = [&years](int year) {
        years.first = std::min(years.first, year);
        years.last = std::max(years.last, year);
    };
    for (const Approval& approval : project.structures->approvals) {
        if (approval.period.begin) {
            reach(approval.period.begin->year());
        }
    }
    for (const Qpv& qpv : *project.qpvs) {
        reach(qpv.generation);
    }
    return years;
}

std::optional<Date> dateOfHiddenQpvs(const Project& before, const Project& after, const Date& date) {
    std::set<int> changed;
    for (const Qpv& qpv : *after.qpvs) {
        if (std::ranges::find(*before.qpvs, qpv) == before.qpvs->end()) {
            changed.insert(qpv.generation);
        }
    }
    if (changed.empty() || changed.contains(generationAt(date))) {
        return std::nullopt;
    }
    const Date end = Date::endOf(*changed.rbegin());
    return generationAt(end) == *changed.rbegin() ? std::optional(end) : std::nullopt;
}

} // namespace maillage
