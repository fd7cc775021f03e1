#include "core/model/scenario/situation.hpp"

#include "core/model/scenario/scenario_application.hpp"

namespace maillage {

namespace {

bool StructureState::*givenBy(ApprovalKind kind) {
    switch (kind) {
    case ApprovalKind::AnimationGlobale:
        return &StructureState::isCentreSocial;
    case ApprovalKind::Evs:
        return &StructureState::isEvs;
    case ApprovalKind::Acf:
        return &StructureState::hasAcf;
    case ApprovalKind::PsJeunes:
        return &StructureState::hasPsJeunes;
    }
    return nullptr;
}

ActiveStructure activeOf(const Structure& structure, const Territory& territory, bool withHypotheses) {
    ActiveStructure active;
    active.id = structure.id;
    active.name = structure.name;
    active.communes = IndexSet(territory.size());
    active.supposedCommunes = IndexSet(territory.size());
    active.addedCommunes = IndexSet(territory.size());
    active.removedCommunes = IndexSet(territory.size());
    const bool isFederated = structure.federated.value_or(false);
    active.attested.isFederated = isFederated && !structure.federatedAttestation.isHypothesis();
    active.isFederated = withHypotheses ? isFederated : active.attested.isFederated;
    active.seatIsHypothesis = structure.seatAttestation.isHypothesis();
    if (withHypotheses || !active.seatIsHypothesis) {
        active.seat = structure.seat;
        active.point = placeOf(structure, territory);
    }
    return active;
}

} // namespace

const ActiveStructure* findActive(const std::vector<ActiveStructure>& structures, std::string_view id) {
    const auto found = std::ranges::find(structures, id, &ActiveStructure::id);
    return found == structures.end() ? nullptr : &*found;
}

std::vector<ActiveStructure> structuresAt(const Project& project, const Date& date, bool withHypotheses) {
    const Territory& territory = *project.territory;
    const StructureSet& set = *project.structures;
    const auto holds = [&](const auto& row) {
        return row.period.contains(date) && (withHypotheses || !row.attestation.isHypothesis());
    };

    std::vector<ActiveStructure> all;
    all.reserve(set.structures.size());
    for (const Structure& structure : set.structures) {
        all.push_back(activeOf(structure, territory, withHypotheses));
    }
    for (const Approval& approval : set.approvals) {
        if (!holds(approval)) {
            continue;
        }
        ActiveStructure& active = all[approval.structure];
        bool StructureState::*const given = givenBy(approval.kind);
        active.*given = true;
        if (!approval.attestation.isHypothesis()) {
            active.attested.*given = true;
        }
    }
    for (const ServiceArea& row : set.serviceAreas) {
        if (!holds(row)) {
            continue;
        }
        all[row.structure].communes.insert(row.commune);
        if (row.attestation.isHypothesis()) {
            all[row.structure].supposedCommunes.insert(row.commune);
        }
    }
    for (const ServiceArea& row : set.serviceAreas) {
        if (holds(row) && !row.attestation.isHypothesis()) {
            all[row.structure].supposedCommunes.erase(row.commune);
        }
    }
    return all;
}

Situation makeSituation(const Project& project, const SituationOptions& options) {
    // Where no row tells of structures, all is unknown: no commune is white for want of one.
    const bool withHypotheses = options.withHypotheses && project.knowsStructuresAt(options.date);
    Situation situation{
        project.territory, project.baseMap, options.date, withHypotheses, std::nullopt, {}, {}};
    std::vector<ActiveStructure> all = structuresAt(project, options.date, options.withHypotheses);
    if (options.scenario != nullptr) {
        situation.scenario = options.scenario->name;
        if (options.scenario->isBegun(options.date)) {
            std::vector<bool> wasActive;
            wasActive.reserve(all.size());
            for (const ActiveStructure& active : all) {
                wasActive.push_back(active.isActive());
            }
            static_cast<void>(applyScenario(project, *options.scenario, all));
            for (StructureIndex i = 0; i < wasActive.size(); ++i) {
                if (wasActive[i] && !all[i].isActive()) {
                    situation.closed.push_back(i);
                }
            }
        }
    }
    for (ActiveStructure& active : all) {
        if (active.isActive()) {
            situation.structures.push_back(std::move(active));
        }
    }
    return situation;
}

} // namespace maillage
