#include "app/cli/output/json.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

Json dateJson(const std::optional<Date>& date) {
    return date ? Json(date->iso()) : Json();
}

void addAttestation(Json& row, const Attestation& attestation) {
    const Origin& origin = attestation.origin;
    row["source"] = toText(attestation.source);
    row["reference"] = attestation.reference;
    row["fichier"] = origin.file.empty() ? Json() : Json(origin.file);
    row["ligne"] = origin.file.empty() ? Json() : Json(origin.line);
}

Json rowJson(const Period& period, const Attestation& attestation) {
    Json row{{"debut", dateJson(period.begin)}, {"fin", dateJson(period.end)}};
    addAttestation(row, attestation);
    return row;
}

Json listJson(const Project& project, const Proof& proof, MemberKind kind,
              const std::vector<std::uint32_t>& list) {
    Json names = Json::array();
    for (const std::uint32_t i : list) {
        switch (kind) {
        case MemberKind::Communes:
            names.push_back(project.territory->commune(i).code);
            break;
        case MemberKind::Structures:
            names.push_back(proof.structures[i].id);
            break;
        case MemberKind::Qpvs:
            names.push_back((*project.qpvs)[i].name);
            break;
        }
    }
    return names;
}

Json figureJson(const Project& project, const Proof& proof, const FigureProof& figure) {
    const auto list = [&](const std::vector<std::uint32_t>& members) {
        return listJson(project, proof, figure.members(), members);
    };
    Json json{{"id", figure.id},
              {"libelle", figureLabel(figure).toStdString()},
              {"formule", figureFormula(figure).toStdString()},
              {"compte", toText(figure.subject)},
              {"valeur_numerateur", !figure.isKnown  ? Json()
                                    : figure.measure ? Json(*figure.measure)
                                                     : Json(figure.numeratorValue)},
              {"valeur_denominateur", figure.denominator.empty() ? Json() : Json(figure.denominatorValue)},
              {"taux", figure.denominatorValue == 0 || !figure.isKnown ? Json() : Json(figure.share())},
              {"arrondi", !figure.isKnown ? Json()
                          : figure.isRate ? Json(roundedHalfUp(figure.value()))
                                          : Json(figure.numeratorValue)},
              {"borne", figure.bound == FigureBound::None ? Json() : Json(toText(figure.bound))},
              {"publie", Json()},
              {"accord", figure.published ? agreementJson(figure.agreement) : Json()},
              {"numerateur", list(figure.numerator)},
              {"denominateur", list(figure.denominator)}};
    if (figure.published) {
        const PublishedFigure& published = *figure.published;
        json["publie"] = {{"id", published.id},
                          {"valeur", published.value},
                          {"unite", published.unit},
                          {"precision", published.precision},
                          {"reference", published.reference}};
    }
    if (figure.subject == FigureSubject::Inhabitants) {
        json["population_inconnue"] = list(figure.leftOut);
    }
    return json;
}

Json communeJson(const Project& project, const Proof& proof, CommuneIndex index) {
    const Commune& commune = project.territory->commune(index);
    const std::vector<ServiceArea>& areas = project.structures->serviceAreas;
    const CommuneProof why = proveCommune(project, proof, index);
    Json links = Json::array();
    for (const CommuneLink& link : why.links) {
        Json rows = Json::array();
        for (const std::uint32_t area : link.areas) {
            rows.push_back(rowJson(areas[area].period, areas[area].attestation));
        }
        links.push_back({{"structure", proof.structures[link.structure].id}, {"lignes", rows}});
    }
    Json json{{"nom", commune.name},
              {"population", commune.population ? Json(*commune.population) : Json()},
              {"classe", toText(why.known.coverageClass)},
              {"supposee", why.known.isSupposed()},
              {"structures", links}};
    for (const std::uint32_t area : why.rejected) {
        Json row{{"structure", project.structures->structures[areas[area].structure].id}};
        row.update(rowJson(areas[area].period, areas[area].attestation));
        row["etat"] = proof.areaStates[area] == RowState::Holds ? "structure_sans_agrement"
                                                                : toText(proof.areaStates[area]);
        json["lignes_sans_effet"].push_back(row);
    }
    return json;
}

Json stateJson(const ProvenStructure& proven) {
    return {{"nom", proven.name},
            {"centre_social", proven.isCentreSocial},
            {"evs", proven.isEvs},
            {"acf", proven.hasAcf},
            {"ps_jeunes", proven.hasPsJeunes},
            {"federe", proven.isFederated},
            {"simulee", !proven.structure}};
}

/// Also one that does not count: rows without effect name it.
Json structureJson(const Project& project, const Proof& proof, StructureIndex index) {
    const Structure& structure = project.structures->structures[index];
    const auto rank = proof.rankOfStructure[index];
    Json json = rank ? stateJson(proof.structures[*rank]) : Json{{"nom", structure.name}};
    if (structure.seat) {
        json["siege"] = {{"commune", project.territory->commune(*structure.seat).code}};
        addAttestation(json["siege"], structure.seatAttestation);
    }
    if (structure.federated) {
        json["federation"] = {{"federe", *structure.federated}};
        addAttestation(json["federation"], structure.federatedAttestation);
    }
    json["agrements"] = Json::array();
    for (const std::uint32_t a : proof.approvalsOfStructure[index]) {
        const Approval& approval = project.structures->approvals[a];
        Json row{{"type", toText(approval.kind)}};
        row.update(rowJson(approval.period, approval.attestation));
        row["etat"] = toText(proof.approvalStates[a]);
        json["agrements"].push_back(row);
    }
    return json;
}

/// At the end without the search for its key that an ordered object makes each time.
void append(Json& object, const std::string& key, Json value) {
    object.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
}

} // namespace

Json toJson(const Project& project, const Situation& situation, const Proof& proof,
            const std::vector<const FigureProof*>& figures, const IndexSet& communes) {
    Json json{{"definition", definitionText().toStdString()},
              {"regle_arrondi", roundingText().toStdString()},
              {"chiffres", Json::array()},
              {"communes_detail", Json::object()},
              {"structures_detail", Json::object()},
              {"qpv_detail", Json::array()}};
    for (const FigureProof* figure : figures) {
        json["chiffres"].push_back(figureJson(project, proof, *figure));
    }
    communes.forEach([&](CommuneIndex i) {
        append(json["communes_detail"], project.territory->commune(i).code, communeJson(project, proof, i));
    });
    for (StructureIndex i = 0; i < project.structures->structures.size(); ++i) {
        append(json["structures_detail"], project.structures->structures[i].id,
               structureJson(project, proof, i));
    }
    for (const ProvenStructure& structure : proof.structures) {
        if (!structure.structure) {
            append(json["structures_detail"], structure.id, stateJson(structure));
        }
    }
    for (const std::uint32_t i : proof.figure("qpv_sans_structure").denominator) {
        Json qpv = toJson(project, situation, (*project.qpvs)[i]);
        addAttestation(qpv, (*project.qpvs)[i].attestation);
        json["qpv_detail"].push_back(qpv);
    }
    return json;
}

} // namespace maillage
