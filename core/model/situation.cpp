#include "core/model/situation.hpp"

#include "core/base/error.hpp"

namespace maillage {

namespace {

struct RuleCommunes {
    const Territory& territory;
    const BaseMap& map;
    CommuneIndex site;

    IndexSet operator()(const ListRule& rule) const {
        IndexSet communes(territory.size());
        for (const std::string& code : rule.communes) {
            communes.insert(territory.at(code));
        }
        return communes;
    }
    IndexSet operator()(const RadiusRule& rule) const {
        IndexSet communes(territory.size());
        const MapPoint centre = territory.commune(site).reference;
        const double limit = rule.kilometres * 1000;
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            if (distance(centre, territory.commune(i).reference) <= limit) {
                communes.insert(i);
            }
        }
        return communes;
    }
    IndexSet operator()(const EpciRule& /*rule*/) const {
        const Commune& commune = territory.commune(site);
        if (commune.epci.empty()) {
            throw Error(ErrorCode::CommuneWithoutEpci, {commune.code, commune.name});
        }
        IndexSet communes(territory.size());
        for (const CommuneIndex i : territory.communesOfEpci(commune.epci)) {
            communes.insert(i);
        }
        return communes;
    }
    IndexSet operator()(const NeighboursRule& rule) const {
        IndexSet communes(territory.size());
        communes.insert(site);
        std::vector<CommuneIndex> front{site};
        for (int ring = 0; ring < rule.rings && !front.empty(); ++ring) {
            std::vector<CommuneIndex> next;
            for (const CommuneIndex i : front) {
                for (const CommuneIndex j : map.adjacency().neighbours(i)) {
                    if (communes.contains(j)) {
                        continue;
                    }
                    communes.insert(j);
                    next.push_back(j);
                }
            }
            front = std::move(next);
        }
        return communes;
    }
};

ActiveStructure activeOf(const Structure& structure, const Territory& territory, bool withHypotheses) {
    ActiveStructure active;
    active.id = structure.id;
    active.name = structure.name;
    active.communes = IndexSet(territory.size());
    active.supposedCommunes = IndexSet(territory.size());
    active.isFederated = structure.federated.value_or(false) &&
                         (withHypotheses || !structure.federatedAttestation.isHypothesis());
    active.seatIsHypothesis = structure.seatAttestation.isHypothesis();
    if (structure.seat && (withHypotheses || !active.seatIsHypothesis)) {
        active.seat = structure.seat;
        active.point = structure.point ? *structure.point : territory.commune(*structure.seat).reference;
    }
    return active;
}

ActiveStructure opened(const OpenStructure& opening, const Territory& territory, const BaseMap& map) {
    ActiveStructure active;
    active.id = "simulation";
    active.name = opening.name;
    active.isCentreSocial = opening.kind == StructureKind::CentreSocial;
    active.isEvs = opening.kind == StructureKind::Evs;
    active.isSimulated = true;
    const CommuneIndex site = territory.at(opening.site);
    active.seat = site;
    active.point = territory.commune(site).reference;
    active.communes = communesOfRule(territory, map, site, opening.rule);
    active.supposedCommunes = IndexSet(territory.size());
    return active;
}

} // namespace

IndexSet communesOfRule(const Territory& territory, const BaseMap& map, CommuneIndex site,
                        const ServiceRule& rule) {
    IndexSet communes = std::visit(RuleCommunes{territory, map, site}, rule);
    communes.insert(site);
    return communes;
}

Situation makeSituation(const Project& project, const SituationOptions& options) {
    const Territory& territory = *project.territory;
    const StructureSet& set = *project.structures;
    Situation situation{project.territory,      project.baseMap, options.date,
                        options.withHypotheses, std::nullopt,    {}};
    const auto holds = [&](const auto& row) {
        return row.period.contains(options.date) &&
               (options.withHypotheses || !row.attestation.isHypothesis());
    };

    std::vector<ActiveStructure> all;
    all.reserve(set.structures.size());
    for (const Structure& structure : set.structures) {
        all.push_back(activeOf(structure, territory, options.withHypotheses));
    }
    for (const Approval& approval : set.approvals) {
        if (!holds(approval)) {
            continue;
        }
        ActiveStructure& active = all[approval.structure];
        switch (approval.kind) {
        case ApprovalKind::AnimationGlobale:
            active.isCentreSocial = true;
            break;
        case ApprovalKind::Evs:
            active.isEvs = true;
            break;
        case ApprovalKind::Acf:
            active.hasAcf = true;
            break;
        case ApprovalKind::PsJeunes:
            active.hasPsJeunes = true;
            break;
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
    for (ActiveStructure& active : all) {
        if (active.isCentreSocial || active.isEvs) {
            situation.structures.push_back(std::move(active));
        }
    }
    if (options.scenario != nullptr) {
        situation.scenario = options.scenario->name;
        for (const OpenStructure& opening : options.scenario->openings) {
            situation.structures.push_back(opened(opening, territory, *project.baseMap));
        }
    }
    return situation;
}

} // namespace maillage
