// Six communes in a row of which three are served, and what a scenario tried on them brings.
#pragma once

#include "core/analysis/change/simulation.hpp"
#include "tests/support/builders.hpp"

namespace maillage::test {

/// A B C D E F: A, B served by a centre social, C by an EVS, D to F by nothing.
inline Project servedRow() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

inline SimulationResult tried(const Project& project, const Scenario& scenario,
                              const Date& date = {2022, 12, 31}) {
    return simulate(project, {date, true, &scenario});
}

using Communes = std::vector<CommuneIndex>;

inline OpenStructure evsAt(const std::string& site, ServiceRule rule, const std::string& id) {
    return {"EVS", StructureKind::Evs, site, std::move(rule), id};
}

} // namespace maillage::test
