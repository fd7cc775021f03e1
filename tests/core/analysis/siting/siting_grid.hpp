// The questions on which solvers are held against one another: radii, objectives and numbers of sites.
#pragma once

#include "core/analysis/siting/instance.hpp"

#include "tests/support/catch.hpp"

#include <functional>

namespace maillage::test {

/// Calls `check` for 5, 10 and 15 km, communes and inhabitants, and each number of sites from `first` to
/// `last`, on the reference date of the project.
inline void forEachSiting(const Project& project, std::size_t first, std::size_t last,
                          const std::function<void(const SitingInstance&)>& check) {
    const Situation situation = makeSituation(project, {project.settings.referenceDate, true, nullptr});
    for (const double radius : {5.0, 10.0, 15.0}) {
        for (const SitingObjective objective : {SitingObjective::Communes, SitingObjective::Inhabitants}) {
            for (std::size_t count = first; count <= last; ++count) {
                INFO("k = " << count << ", " << radius << " km, objective " << static_cast<int>(objective));
                SitingRequest request;
                request.count = count;
                request.rule = RadiusRule{radius};
                request.objective = objective;
                check(makeSitingInstance(project, situation, request));
            }
        }
    }
}

} // namespace maillage::test
