#include "core/service/exports/export_lists.hpp"

#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/figures/qpv_providers.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/source_words.hpp"
#include "core/service/list_template.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

std::string isoOf(const std::optional<Date>& date) {
    return date ? date->iso() : std::string();
}

bool isTold(const Attestation& attestation, const ExportRequest& request) {
    return request.situation.withHypotheses || !attestation.isHypothesis();
}

template <typename Row>
bool isAskedFor(const Row& row, const ExportRequest& request) {
    return isTold(row.attestation, request) &&
           (!request.onlyAtDate || row.period.contains(request.situation.date));
}

/// Of the base alone: lists are those of the project, whatever the scenario.
Situation baseSituation(const Project& project, const ExportRequest& request) {
    SituationOptions options = request.situation;
    options.scenario = nullptr;
    return makeSituation(project, options);
}

} // namespace

ExportTable structuresOut(const Project& project, const ExportRequest& request) {
    const Territory& territory = *project.territory;
    const Situation situation = baseSituation(project, request);
    ExportTable out{ExportKind::Structures,
                    {{},
                     {"id", "nom", "type", "code_insee_siege", "x_l93", "y_l93", "federe", "source",
                      "reference", "source_siege", "reference_siege", "source_federe", "reference_federe",
                      "active", "nombre_communes"},
                     {}},
                    {}};
    for (const Structure& s : project.structures->structures) {
        const ActiveStructure* active = situation.find(s.id);
        if (!isTold(s.attestation, request) || (request.onlyAtDate && active == nullptr)) {
            continue;
        }
        const bool isPlaceTold = isTold(s.seatAttestation, request);
        const bool hasSeat = s.seat && isPlaceTold;
        const bool isExact = s.point && isPlaceTold;
        const bool hasFederation = s.federated && isTold(s.federatedAttestation, request);
        const auto sourceOf = [](bool isKnown, const Attestation& a) {
            return isKnown ? std::string(toText(a.source)) : std::string();
        };
        out.table.rows.push_back(
            {s.id, s.name, std::string(toText(s.kind)), hasSeat ? territory.commune(*s.seat).code : "",
             isExact ? formatShortest(s.point->x) : "", isExact ? formatShortest(s.point->y) : "",
             hasFederation ? (*s.federated ? "oui" : "non") : "", std::string(toText(s.attestation.source)),
             referenceCell(s.attestation), sourceOf(hasSeat, s.seatAttestation),
             hasSeat ? referenceCell(s.seatAttestation) : "", sourceOf(hasFederation, s.federatedAttestation),
             hasFederation ? referenceCell(s.federatedAttestation) : "", active == nullptr ? "non" : "oui",
             active == nullptr ? "0" : formatCount(active->communes.count())});
        out.places.points.push_back(isPlaceTold ? placeOf(s, territory) : std::nullopt);
    }
    return out;
}

ExportTable territoriesOut(const Project& project, const ExportRequest& request) {
    std::vector<CommuneIndex> communes;
    ExportTable out{ExportKind::Territories,
                    filledTemplate(
                        project, [&](const ServiceArea& row) { return isAskedFor(row, request); }, &communes),
                    {}};
    for (const CommuneIndex i : communes) {
        out.places.areas.push_back(&project.baseMap->areas()[i]);
    }
    return out;
}

ExportTable approvalsOut(const Project& project, const ExportRequest& request) {
    const StructureSet& set = *project.structures;
    ExportTable out{ExportKind::Approvals,
                    {{}, {"identifiant", "structure", "type", "debut", "fin", "source", "reference"}, {}},
                    {}};
    for (const Approval& row : set.approvals) {
        if (isAskedFor(row, request)) {
            const Structure& s = set.structures[row.structure];
            out.table.rows.push_back({s.id, s.name, std::string(toText(row.kind)), isoOf(row.period.begin),
                                      isoOf(row.period.end), std::string(toText(row.attestation.source)),
                                      referenceCell(row.attestation)});
        }
    }
    return out;
}

ExportTable qpvsOut(const Project& project, const ExportRequest& request) {
    const Situation situation = baseSituation(project, request);
    ExportTable out{ExportKind::Qpvs,
                    {{},
                     {"code_qpv", "nom_qpv", "generation", "communes", "structures", "source", "reference",
                      "pourvu", "supposee"},
                     {}},
                    {}};
    for (const Qpv& qpv : *project.qpvs) {
        if (request.onlyAtDate && qpv.generation != generationAt(request.situation.date)) {
            continue;
        }
        std::vector<std::string> communes;
        for (const CommuneIndex i : qpv.communes) {
            communes.push_back(project.territory->commune(i).code);
        }
        std::vector<std::string> structures;
        for (const StructureIndex i : qpv.structures) {
            const std::string& id = project.structures->structures[i].id;
            const bool isThere = !request.onlyAtDate || situation.find(id) != nullptr;
            if (isThere && isTold(qpv.attestation, request)) {
                structures.push_back(id);
            }
        }
        const QpvProviders providers = providersOf(qpv, project, situation);
        out.table.rows.push_back({qpv.code, qpv.name, formatInteger(qpv.generation), joined(communes, ";"),
                                  joined(structures, ";"), std::string(toText(qpv.attestation.source)),
                                  referenceCell(qpv.attestation), providers.names.empty() ? "non" : "oui",
                                  providers.isSupposed ? "oui" : "non"});
        out.places.areas.push_back(&qpv.area);
    }
    return out;
}

} // namespace maillage
