#include "app/document/years.hpp"

#include <algorithm>

namespace maillage {

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

} // namespace maillage
