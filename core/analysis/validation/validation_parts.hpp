// The parts that `validate` is made of; each adds its findings.
#pragma once

#include "core/analysis/validation/validation.hpp"

namespace maillage {

using Findings = std::vector<Finding>;

void checkCommunes(const Project& project, Findings& findings);
void checkOutlines(const Project& project, const Monitor& monitor, Findings& findings);
void checkStructures(const Project& project, Findings& findings);
void checkRows(const Project& project, Findings& findings);
void checkQpvs(const Project& project, Findings& findings);

/// The structure's name, else its id; its rank when there is none.
[[nodiscard]] std::string structureName(const Project& project, StructureIndex structure);
/// Whether the structure holds an agrément as centre social or EVS that `fits` the period.
template <typename Fits>
[[nodiscard]] bool hasCoveringApproval(const std::vector<Approval>& approvals, Fits fits) {
    for (const Approval& approval : approvals) {
        if ((approval.kind == ApprovalKind::AnimationGlobale || approval.kind == ApprovalKind::Evs) &&
            fits(approval.period)) {
            return true;
        }
    }
    return false;
}
/// Agréments by structure; those of no structure are left out.
[[nodiscard]] std::vector<std::vector<Approval>> approvalsByStructure(const StructureSet& set);

} // namespace maillage
