#include "core/analysis/figures/qpv_providers.hpp"

#include "core/model/avs_approvals.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// A structure that a row links to a QPV.
struct Linked {
    bool counts = false;
    /// Whether it counts would be another matter, or unknown, without what is supposed of its agréments.
    bool restsOnApprovals = false;
};

Linked linkedOf(StructureIndex structure, const StructureSet& set, const Situation& situation) {
    const bool isKnown = hasAvsApproval(set, structure, false);
    const bool isSupposed = !isKnown && hasAvsApproval(set, structure);
    if (const ActiveStructure* active = situation.find(set.structures[structure].id)) {
        return {true, !active->attested.isActive()};
    }
    return {!isKnown && !isSupposed, isSupposed};
}

} // namespace

QpvProviders providersOf(const Qpv& qpv, const Project& project, const Situation& situation) {
    const StructureSet& set = *project.structures;
    const bool isLinkSupposed = qpv.attestation.isHypothesis();
    QpvProviders providers;
    bool isGapSupposed = isLinkSupposed;
    for (const StructureIndex i : qpv.structures) {
        const std::string& name = set.structures[i].name;
        const Linked linked = linkedOf(i, set, situation);
        if (isLinkSupposed && !situation.withHypotheses) {
            providers.others.push_back({name, NoProvider::LinkSupposed});
        } else if (linked.counts) {
            providers.names.push_back({name, isLinkSupposed || linked.restsOnApprovals});
        } else {
            const bool isLeftOut = linked.restsOnApprovals && !situation.withHypotheses;
            providers.others.push_back(
                {name, isLeftOut ? NoProvider::ApprovalSupposed : NoProvider::NotApproved});
            isGapSupposed = isGapSupposed || linked.restsOnApprovals;
        }
    }
    for (const ActiveStructure& s : situation.structures) {
        const bool settles =
            s.isSeatSimulated && s.seat && std::ranges::find(qpv.communes, *s.seat) != qpv.communes.end();
        const auto known = std::ranges::find(providers.names, s.name, &QpvProviders::Provider::name);
        if (settles && known == providers.names.end()) {
            providers.names.push_back({s.name, false});
        }
    }
    if (situation.withHypotheses) {
        providers.isSupposed =
            providers.names.empty()
                ? isGapSupposed
                : std::ranges::all_of(providers.names, &QpvProviders::Provider::isSupposed);
    }
    return providers;
}

} // namespace maillage
