#include "core/service/listed_entry.hpp"

#include "core/model/structure_edits.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

ApprovalKind approvalOf(StructureKind kind) {
    return kind == StructureKind::Evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale;
}

/// The identifiers that the list gives: one made of a name is none of them.
std::set<std::string> givenIds(const std::vector<ListedStructure>& listed) {
    std::set<std::string> given;
    for (const ListedStructure& entry : listed) {
        if (!entry.id.empty()) {
            given.insert(entry.id);
        }
    }
    return given;
}

void tell(const ListedStructure& entry, bool isKnown, Structure& s) {
    s.name = entry.name;
    if (!isKnown) {
        s.attestation = entry.attestation;
    }
    s.kind = entry.kind.value_or(s.kind);
    if (entry.seat && !(isKnown && s.seat == entry.seat)) {
        s.seat = entry.seat;
        s.seatAttestation = entry.seatAttestation.value_or(entry.attestation);
    }
    if (entry.point) {
        s.point = entry.point;
    }
    if (entry.federated) {
        s.federated = entry.federated;
        s.federatedAttestation = entry.federatedAttestation.value_or(entry.attestation);
    }
}

/// The agrément by which a structure is of the kind, the last where there are several; null without.
const Approval* lastOf(const StructureSet& set, StructureIndex structure, ApprovalKind kind) {
    const Approval* last = nullptr;
    for (const Approval& approval : set.approvals) {
        const bool isOf = approval.structure == structure && approval.kind == kind;
        if (isOf && (last == nullptr || !approval.period.end ||
                     (last->period.end && *last->period.end < *approval.period.end))) {
            last = &approval;
        }
    }
    return last;
}

/// All but that of an EVS are those of centres sociaux.
bool isOfKind(ApprovalKind approval, StructureKind kind) {
    return (approval == ApprovalKind::Evs) == (kind == StructureKind::Evs);
}

} // namespace

Project EnteredStructures::project(const Project& project, StructureSet set) const {
    return withStructureIds(withStructures(project, std::move(set)), newIds);
}

EnteredStructures enter(const std::vector<ListedStructure>& listed, EntersBy by, StructureSet& set) {
    EnteredStructures entered;
    const std::set<std::string> given = givenIds(listed);
    for (const ListedStructure& entry : listed) {
        if (!entry.isComplete && !entry.existing) {
            entered.places.emplace_back();
            continue;
        }
        if (!entry.existing) {
            Structure s;
            s.id = entry.id.empty() ? freeStructureId(set, entry.name, given) : entry.id;
            s.kind = entry.kind.value_or(s.kind);
            s.attestation = s.seatAttestation = s.federatedAttestation = entry.attestation;
            set.structures.push_back(std::move(s));
        }
        const StructureIndex index =
            entry.existing.value_or(static_cast<StructureIndex>(set.structures.size() - 1));
        entered.places.emplace_back(index);
        if (!entry.isComplete) {
            continue;
        }
        Structure& s = set.structures[index];
        if (entry.existing && s.id != entry.id) {
            entered.newIds.emplace(s.id, entry.id);
            s.id = entry.id;
        }
        if (entry.kind && *entry.kind != s.kind) {
            entered.turned.emplace(index, s.kind);
        }
        tell(entry, entry.existing && by == EntersBy::Territories, s);
    }
    return entered;
}

void approveByKind(const std::vector<ListedStructure>& listed, const EnteredStructures& entered,
                   StructureSet& set) {
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!entered.places[i] || !listed[i].kind) {
            continue;
        }
        const StructureIndex structure = *entered.places[i];
        const ApprovalKind kind = approvalOf(*listed[i].kind);
        const Period served = hull(set.serviceAreas, structure);
        const bool isTurned = entered.turned.contains(structure);
        const bool has = std::ranges::any_of(set.approvals, [&](const Approval& a) {
            return a.structure == structure && a.kind == kind &&
                   (!isTurned || (!isReversed(a.period) && !isReversed(served) && overlap(a.period, served)));
        });
        if (!has) {
            set.approvals.push_back({structure, kind, served, listed[i].attestation});
        }
    }
}

void endOldKinds(const EnteredStructures& entered, StructureSet& set) {
    for (const auto& [structure, old] : entered.turned) {
        const Approval* last = lastOf(set, structure, approvalOf(set.structures[structure].kind));
        if (last == nullptr) {
            continue;
        }
        const std::optional<Date> from = last->period.begin;
        const auto isOld = [&, index = structure, was = old](const Approval& approval) {
            return approval.structure == index && isOfKind(approval.kind, was) &&
                   !isTyped(approval.attestation);
        };
        std::erase_if(set.approvals, [&](const Approval& approval) {
            return isOld(approval) && (!from || (approval.period.begin && *approval.period.begin >= *from));
        });
        for (Approval& approval : set.approvals) {
            if (isOld(approval) && (!approval.period.end || *approval.period.end >= *from)) {
                approval.period.end = from->previous();
            }
        }
    }
}

void approveByDates(const std::vector<ListedStructure>& listed, const std::vector<Period>& periods,
                    const EnteredStructures& entered, StructureSet& set) {
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!entered.places[i] || !listed[i].isComplete || periods[i] == Period{}) {
            continue;
        }
        const StructureIndex structure = *entered.places[i];
        const ApprovalKind kind = approvalOf(set.structures[structure].kind);
        std::erase_if(set.approvals, [&](const Approval& approval) {
            return approval.structure == structure && approval.kind == kind && !isTyped(approval.attestation);
        });
        set.approvals.push_back({structure, kind, periods[i], listed[i].attestation});
    }
}

} // namespace maillage
