#include "core/analysis/proof/proof.hpp"

#include "core/analysis/figure_errors.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

void proveStructures(const Project& project, const Situation& situation, Proof& proof) {
    const StructureSet& set = *project.structures;
    proof.approvalsOfStructure.resize(set.structures.size());
    for (std::uint32_t a = 0; a < set.approvals.size(); ++a) {
        const Approval& row = set.approvals[a];
        const RowState state = stateOf(row.period, row.attestation, situation);
        proof.approvalStates.push_back(state);
        proof.approvalsOfStructure[row.structure].push_back(a);
    }
    proof.rankOfStructure.resize(set.structures.size());
    for (const ActiveStructure& active : situation.structures) {
        ProvenStructure proven{active.id,
                               active.name,
                               active.isCentreSocial,
                               active.isEvs,
                               active.hasAcf,
                               active.hasPsJeunes,
                               active.isFederated,
                               std::nullopt,
                               active.addedCommunes,
                               active.removedCommunes};
        if (!active.isSimulated) {
            proven.structure = set.find(active.id);
            proof.rankOfStructure[*proven.structure] = static_cast<std::uint32_t>(proof.structures.size());
        }
        proof.structures.push_back(std::move(proven));
    }
}

void proveTerritories(const Project& project, const Situation& situation, Proof& proof) {
    proof.areasOfCommune.resize(project.territory->size());
    const std::vector<ServiceArea>& areas = project.structures->serviceAreas;
    for (std::uint32_t a = 0; a < areas.size(); ++a) {
        proof.areaStates.push_back(stateOf(areas[a].period, areas[a].attestation, situation));
        proof.areasOfCommune[areas[a].commune].push_back(a);
    }
}

/// Adds one figure after another to the proof, with the published value beside it.
class FigureList {
public:
    FigureList(const Project& project, const Indicators& indicators, Proof& proof)
        : m_project(project),
          m_indicators(indicators),
          m_proof(proof),
          m_all(indicators.all.communes.members()) {}

    void addGroup(const std::string& id, bool isRate, const CommuneGroup& group) {
        addShare(id, FigureSubject::Communes, isRate, group.communes.members(), m_all);

        FigureProof inhabited = begun(id + "_population", FigureSubject::Inhabitants, isRate);
        for (const CommuneIndex i : m_all) {
            const auto& population = m_project.territory->commune(i).population;
            if (!population) {
                inhabited.leftOut.push_back(i);
                continue;
            }
            inhabited.denominator.push_back(i);
            inhabited.denominatorValue += *population;
            if (group.communes.contains(i)) {
                inhabited.numerator.push_back(i);
                inhabited.numeratorValue += *population;
            }
        }
        add(std::move(inhabited));
    }

    void addStructures(const std::string& id, std::vector<std::uint32_t> counted) {
        addShare(id, FigureSubject::Structures, false, std::move(counted), {});
    }

    void addShare(const std::string& id, FigureSubject subject, bool isRate, std::vector<std::uint32_t> part,
                  std::vector<std::uint32_t> whole) {
        FigureProof figure = begun(id, subject, isRate);
        figure.numerator = std::move(part);
        figure.denominator = std::move(whole);
        figure.numeratorValue = static_cast<std::int64_t>(figure.numerator.size());
        figure.denominatorValue = static_cast<std::int64_t>(figure.denominator.size());
        add(std::move(figure));
    }

    [[nodiscard]] std::vector<std::uint32_t> centresSociauxWith(bool ProvenStructure::*member) const {
        return ranksWhere([&](const ProvenStructure& s) { return s.isCentreSocial && s.*member; });
    }
    template <typename Condition>
    [[nodiscard]] std::vector<std::uint32_t> ranksWhere(Condition holds) const {
        std::vector<std::uint32_t> ranks;
        for (std::uint32_t i = 0; i < m_proof.structures.size(); ++i) {
            if (holds(m_proof.structures[i])) {
                ranks.push_back(i);
            }
        }
        return ranks;
    }

private:
    static FigureProof begun(const std::string& id, FigureSubject subject, bool isRate) {
        FigureProof figure;
        figure.id = id;
        figure.subject = subject;
        figure.isRate = isRate;
        return figure;
    }
    void add(FigureProof figure) {
        if (const PublishedFigure* published =
                findPublished(*m_project.published, figure.id, m_indicators.date)) {
            figure.published = *published;
            figure.agrees = agreesWith(*published, figure.value());
        }
        m_proof.figures.push_back(std::move(figure));
    }

    const Project& m_project;
    const Indicators& m_indicators;
    Proof& m_proof;
    std::vector<CommuneIndex> m_all;
};

std::vector<std::uint32_t> ranksOf(const Project& project, const std::vector<const Qpv*>& qpvs) {
    std::vector<std::uint32_t> ranks;
    ranks.reserve(qpvs.size());
    for (const Qpv* qpv : qpvs) {
        ranks.push_back(static_cast<std::uint32_t>(qpv - project.qpvs->data()));
    }
    return ranks;
}

void proveFigures(const Project& project, const Indicators& i, Proof& proof) {
    FigureList list(project, i, proof);
    list.addGroup("taux_cs", true, i.centreSocial);
    list.addGroup("taux_sans_cs", true, i.sansCentreSocial);
    list.addGroup("evs_seul", false, i.evsSeul);
    list.addGroup("taux_avs", true, i.avs);
    list.addGroup("zones_blanches", false, i.zoneBlanche);

    const auto centresSociaux = list.centresSociauxWith(&ProvenStructure::isCentreSocial);
    const auto evs = list.ranksWhere([](const ProvenStructure& s) { return s.isEvs; });
    const auto acf = list.centresSociauxWith(&ProvenStructure::hasAcf);
    // One with both agréments stands twice, as it is counted twice.
    std::vector<std::uint32_t> both = centresSociaux;
    both.insert(both.end(), evs.begin(), evs.end());
    list.addStructures("structures", std::move(both));
    list.addStructures("centres_sociaux", centresSociaux);
    list.addStructures("evs", evs);
    list.addStructures("acf", acf);
    list.addShare("taux_acf", FigureSubject::Structures, true, acf, centresSociaux);
    list.addStructures("centres_sociaux_federes", list.centresSociauxWith(&ProvenStructure::isFederated));
    list.addStructures("ps_jeunes", list.centresSociauxWith(&ProvenStructure::hasPsJeunes));
    list.addShare("qpv_sans_structure", FigureSubject::Qpvs, false, ranksOf(project, i.qpvSansStructure),
                  ranksOf(project, i.qpvs));
}

} // namespace

std::string_view toText(RowState state) {
    switch (state) {
    case RowState::Holds:
        return "valable";
    case RowState::Ended:
        return "terminee";
    case RowState::NotBegun:
        return "pas_commencee";
    case RowState::SupposedLeftOut:
        return "hypothese_ecartee";
    }
    return {};
}

RowState stateOf(const Period& period, const Attestation& attestation, const Situation& situation) {
    if (period.begin && situation.date < *period.begin) {
        return RowState::NotBegun;
    }
    if (period.end && *period.end < situation.date) {
        return RowState::Ended;
    }
    return !situation.withHypotheses && attestation.isHypothesis() ? RowState::SupposedLeftOut
                                                                   : RowState::Holds;
}

const FigureProof& Proof::figure(std::string_view id) const {
    const auto found = std::ranges::find(figures, id, &FigureProof::id);
    if (found == figures.end()) {
        std::vector<std::string> known;
        for (const FigureProof& figure : figures) {
            known.push_back(figure.id);
        }
        throw Error(ErrorCode::FigureUnknown, {std::string(id), joined(known, ", ")});
    }
    return *found;
}

Proof prove(const Project& project, const Situation& situation, const Indicators& indicators) {
    Proof proof;
    proof.classes = indicators.coverage.classes;
    proveStructures(project, situation, proof);
    proveTerritories(project, situation, proof);
    proveFigures(project, indicators, proof);
    return proof;
}

CommuneProof proveCommune(const Project& project, const Proof& proof, CommuneIndex commune) {
    CommuneProof result{proof.classes[commune], {}, {}};
    for (const std::uint32_t area : proof.areasOfCommune[commune]) {
        const auto rank = proof.rankOfStructure[project.structures->serviceAreas[area].structure];
        if (proof.areaStates[area] != RowState::Holds || !rank ||
            proof.structures[*rank].removed.contains(commune)) {
            result.rejected.push_back(area);
            continue;
        }
        const auto known = std::ranges::find(result.links, *rank, &CommuneLink::structure);
        if (known == result.links.end()) {
            result.links.push_back({*rank, {area}});
        } else {
            known->areas.push_back(area);
        }
    }
    for (std::uint32_t rank = 0; rank < proof.structures.size(); ++rank) {
        if (proof.structures[rank].simulated.contains(commune)) {
            result.links.push_back({rank, {}});
        }
    }
    return result;
}

} // namespace maillage
