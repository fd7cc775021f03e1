#include "core/analysis/figures/qpv_providers.hpp"

#include "core/model/avs_approvals.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool counts(StructureIndex structure, const StructureSet& set, const Situation& situation) {
    const bool isActive = std::ranges::find(situation.structures, set.structures[structure].id,
                                            &ActiveStructure::id) != situation.structures.end();
    return isActive || !hasAvsApproval(set, structure, situation.withHypotheses);
}

} // namespace

QpvProviders providersOf(const Qpv& qpv, const Project& project, const Situation& situation) {
    const StructureSet& set = *project.structures;
    const bool isLinkTold = situation.withHypotheses || !qpv.attestation.isHypothesis();
    QpvProviders providers;
    for (const StructureIndex i : qpv.structures) {
        const bool isProvider = isLinkTold && counts(i, set, situation);
        (isProvider ? providers.names : providers.others).push_back(set.structures[i].name);
    }
    for (const ActiveStructure& s : situation.structures) {
        const bool settles =
            s.isSeatSimulated && s.seat && std::ranges::find(qpv.communes, *s.seat) != qpv.communes.end();
        if (settles && std::ranges::find(providers.names, s.name) == providers.names.end()) {
            providers.names.push_back(s.name);
        }
    }
    return providers;
}

} // namespace maillage
