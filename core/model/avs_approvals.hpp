// The agréments that make a structure a centre social or an EVS.
#pragma once

#include "core/model/structure.hpp"

#include <algorithm>

namespace maillage {

[[nodiscard]] constexpr bool isAvs(ApprovalKind kind) {
    return kind == ApprovalKind::AnimationGlobale || kind == ApprovalKind::Evs;
}

/// Whether any such agrément of the structure is known, at whatever date; without hypotheses a supposed one
/// is not.
[[nodiscard]] inline bool hasAvsApproval(const StructureSet& set, StructureIndex structure,
                                         bool withHypotheses = true) {
    return std::ranges::any_of(set.approvals, [&](const Approval& approval) {
        return approval.structure == structure && isAvs(approval.kind) &&
               (withHypotheses || !approval.attestation.isHypothesis());
    });
}

} // namespace maillage
