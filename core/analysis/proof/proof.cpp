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
        ProvenStructure proven{active, std::nullopt};
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

FigureProof begun(const Figure& figure, std::string_view suffix, FigureSubject subject) {
    FigureProof proof;
    proof.id = std::string(figure.keys.published).append(suffix);
    proof.figure = figure.id;
    proof.subject = subject;
    proof.isRate = figure.isRate;
    return proof;
}

/// The figure in its own base.
FigureProof counted(const Figure& figure, const FigureValue& value, FigureMembers members) {
    FigureProof proof = begun(figure, {}, figure.subject);
    proof.numerator = std::move(members.part);
    proof.denominator = std::move(members.whole);
    proof.numeratorValue = value.count();
    proof.isKnown = value.number.has_value();
    proof.denominatorValue = static_cast<std::int64_t>(proof.denominator.size());
    if (std::holds_alternative<Measured>(figure.definition)) {
        proof.measure = value.number;
    }
    return proof;
}

/// A figure that counts communes, in the base of their inhabitants.
FigureProof inhabited(const Territory& territory, const Figure& figure, const CommuneGroup& group,
                      const std::vector<CommuneIndex>& whole) {
    FigureProof proof = begun(figure, "_population", FigureSubject::Inhabitants);
    proof.isKnown = group.knownPopulation().has_value();
    for (const CommuneIndex i : whole) {
        const auto& population = territory.commune(i).population;
        if (!population) {
            proof.leftOut.push_back(i);
            continue;
        }
        proof.denominator.push_back(i);
        proof.denominatorValue += *population;
        if (group.communes.contains(i)) {
            proof.numerator.push_back(i);
            proof.numeratorValue += *population;
        }
    }
    return proof;
}

void proveFigures(const FigureBasis& basis, Proof& proof) {
    const auto add = [&](FigureProof figure) {
        figure.bound = basis.indicators.figures[figure.figure].bound;
        if (const PublishedFigure* published =
                findPublished(*basis.project.published, figure.id, basis.indicators.date)) {
            figure.published = *published;
            if (const auto meaning = meaningOf(*published)) {
                figure.agreement = agreementOf(*published, *meaning, basis.indicators.figures,
                                               basis.indicators.withHypotheses);
            }
        }
        proof.figures.push_back(std::move(figure));
    };
    for (const Figure* figure : figuresFor(&FigureUses::proof, basis.indicators.withHypotheses)) {
        const FigureValue& value = basis.indicators.figures[figure->id];
        // Without any structure there is nothing to prove of them.
        const bool isOfStructures =
            figure->countsCommunes() || std::holds_alternative<TestedStructures>(figure->definition);
        if (!value.number && isOfStructures) {
            continue;
        }
        FigureProof own = counted(*figure, value, membersOf(*figure, basis));
        std::optional<FigureProof> people;
        if (value.communes) {
            people = inhabited(*basis.project.territory, *figure, *value.communes, own.denominator);
        }
        add(std::move(own));
        if (people) {
            add(std::move(*people));
        }
    }
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
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        proof.classes.push_back(indicators.coverage.known(i));
    }
    proveStructures(project, situation, proof);
    proveTerritories(project, situation, proof);
    proveFigures({project, situation, indicators}, proof);
    return proof;
}

CommuneProof proveCommune(const Project& project, const Proof& proof, CommuneIndex commune) {
    CommuneProof result{proof.classes[commune], {}, {}};
    for (const std::uint32_t area : proof.areasOfCommune[commune]) {
        const auto rank = proof.rankOfStructure[project.structures->serviceAreas[area].structure];
        if (proof.areaStates[area] != RowState::Holds || !rank ||
            proof.structures[*rank].removedCommunes.contains(commune)) {
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
        if (proof.structures[rank].addedCommunes.contains(commune)) {
            result.links.push_back({rank, {}});
        }
    }
    return result;
}

} // namespace maillage
