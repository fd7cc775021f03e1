// The proof of the indicators on the command line: `indicateurs --preuve`.
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/preuve.hpp"

#include "app/cli/output/json.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"

#include <QStringList>

namespace maillage {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

void printCommune(const Project& project, const Proof& proof, CommuneIndex index) {
    const Commune& commune = project.territory->commune(index);
    const std::vector<ServiceArea>& areas = project.structures->serviceAreas;
    const CommuneProof why = proveCommune(project, proof, index);
    printLine(tr("%1 %2\u00A0: %3").arg(text(commune.code), shownName(commune.name), nameOf(why.known)));
    for (const CommuneLink& link : why.links) {
        const ProvenStructure& structure = proof.structures[link.structure];
        printLine(QStringLiteral("  %1 (%2)").arg(shownName(structure.name), kindText(structure)));
        if (!structure.structure) {
            printLine(tr("    ouverture simulée"));
        }
        for (const std::uint32_t area : link.areas) {
            printLine(QStringLiteral("    ") + rowText(areas[area].period, areas[area].attestation));
        }
    }
    for (const std::uint32_t area : why.rejected) {
        printLine(tr("  sans effet\u00A0: %1, %2\u00A0; %3")
                      .arg(shownName(project.structures->structures[areas[area].structure].name),
                           rejectionText(project, proof, area), attestationText(areas[area].attestation)));
    }
    if (why.links.empty() && why.rejected.empty()) {
        printLine(tr("  aucune ligne de territoire ne la nomme"));
    }
}

QString nameIn(const Project& project, const Proof& proof, MemberKind kind, std::uint32_t i) {
    switch (kind) {
    case MemberKind::Communes:
        return shownName(project.territory->commune(i).name);
    case MemberKind::Structures:
        return shownName(proof.structures[i].name);
    case MemberKind::Qpvs:
        return shownName((*project.qpvs)[i].name);
    }
    return {};
}

void printStructure(const Project& project, const Proof& proof, const ProvenStructure& proven) {
    printLine(QStringLiteral("%1 (%2)").arg(shownName(proven.name), kindText(proven)));
    if (!proven.structure) {
        return printLine(tr("  ouverture simulée"));
    }
    const Structure& structure = project.structures->structures[*proven.structure];
    for (const std::uint32_t a : proof.approvalsOfStructure[*proven.structure]) {
        const Approval& approval = project.structures->approvals[a];
        printLine(tr("  agrément %1, %2\u00A0: %3")
                      .arg(nameOf(approval.kind), nameOf(proof.approvalStates[a]),
                           rowText(approval.period, approval.attestation)));
    }
    if (structure.seat) {
        printLine(tr("  siège\u00A0: %1, %2")
                      .arg(shownName(project.territory->commune(*structure.seat).name),
                           attestationText(structure.seatAttestation)));
    }
    if (structure.federated) {
        printLine((*structure.federated ? tr("  fédéré, %1") : tr("  non fédéré, %1"))
                      .arg(attestationText(structure.federatedAttestation)));
    }
}

void printQpv(const Project& project, const Situation& situation, const Qpv& qpv) {
    QString structures = providersText(providersOf(qpv, project, situation), situation);
    structures.replace(0, 1, structures.front().toLower());
    printLine(tr("QPV %1\u00A0: %2, %3").arg(nameOf(qpv), structures, attestationText(qpv.attestation)));
}

void printFigure(const Project& project, const Proof& proof, const FigureProof& figure) {
    printLine({});
    printLine(tr("%1 — %2").arg(text(figure.id), figureLabel(figure)));
    printLine(tr("  compte\u00A0: %1").arg(figureFormula(figure)));
    printLine(QStringLiteral("  ") + figureFraction(figure));
    printLine(QStringLiteral("  ") + figureRounding(figure));
    // The inhabitants' communes are those of the figure above, less the unknown.
    if (figure.subject == FigureSubject::Inhabitants) {
        return;
    }
    QStringList names;
    for (const std::uint32_t i : figure.numerator) {
        names << nameIn(project, proof, figure.members(), i);
    }
    printLine(tr("  dont\u00A0: %1").arg(names.isEmpty() ? tr("rien") : names.join(QStringLiteral(", "))));
}

QString iso(const std::optional<Date>& date) {
    return date ? text(date->iso()) : QString();
}

/// One row per row of territory, whatever it is worth.
OutputTable tableOf(const Project& project, const Proof& proof, const IndexSet& communes) {
    OutputTable table{{tr("code_insee"), tr("commune"), tr("classe"), tr("structure"), tr("debut"), tr("fin"),
                       tr("source"), tr("reference"), tr("fichier"), tr("ligne"), tr("etat")},
                      {}};
    communes.forEach([&](CommuneIndex i) {
        const Commune& commune = project.territory->commune(i);
        for (const std::uint32_t a : proof.areasOfCommune[i]) {
            const ServiceArea& area = project.structures->serviceAreas[a];
            const std::string_view state =
                proof.areaStates[a] == RowState::Holds && !proof.rankOfStructure[area.structure]
                    ? "structure_sans_agrement"
                    : toText(proof.areaStates[a]);
            const Origin& origin = area.attestation.origin;
            table.rows.push_back(
                {text(commune.code), text(commune.name),
                 text(std::string(toText(proof.classes[i].coverageClass))),
                 text(project.structures->structures[area.structure].id), iso(area.period.begin),
                 iso(area.period.end), text(std::string(toText(area.attestation.source))),
                 text(area.attestation.reference), text(origin.file),
                 origin.file.empty() ? QString() : QString::number(origin.line), text(std::string(state))});
        }
    });
    return table;
}

/// What was asked for: all figures or one, and the communes, structures and QPV that they count among.
struct Chosen {
    std::vector<const FigureProof*> figures;
    IndexSet communes;
    IndexSet structures;
    IndexSet qpvs;
};

Chosen chosenOf(const Project& project, const Proof& proof, const ProofRequest& request) {
    const Territory& territory = *project.territory;
    Chosen chosen{
        {}, IndexSet(territory.size()), IndexSet(proof.structures.size()), IndexSet(project.qpvs->size())};
    if (!request.figure.empty()) {
        chosen.figures.push_back(&proof.figure(request.figure));
    } else if (request.commune.empty()) {
        for (const FigureProof& figure : proof.figures) {
            chosen.figures.push_back(&figure);
        }
    }
    for (const FigureProof* figure : chosen.figures) {
        IndexSet& all = figure->members() == MemberKind::Structures ? chosen.structures
                        : figure->members() == MemberKind::Qpvs     ? chosen.qpvs
                                                                    : chosen.communes;
        for (const auto& list : {figure->numerator, figure->denominator, figure->leftOut}) {
            for (const std::uint32_t i : list) {
                all.insert(i);
            }
        }
    }
    if (!request.commune.empty()) {
        chosen.communes = IndexSet(territory.size());
        chosen.communes.insert(territory.at(request.commune));
    }
    return chosen;
}

} // namespace

Json proofJson(const Project& project, const Situation& situation, const Proof& proof,
               const ProofRequest& request) {
    const Chosen chosen = chosenOf(project, proof, request);
    return toJson(project, situation, proof, chosen.figures, chosen.communes);
}

void printProofCsv(const Project& project, const Proof& proof, const ProofRequest& request) {
    printCsv(tableOf(project, proof, chosenOf(project, proof, request).communes));
}

void printProof(const Project& project, const Situation& situation, const Proof& proof,
                const ProofRequest& request, const QString& title) {
    const Chosen chosen = chosenOf(project, proof, request);
    printLine(title);
    printLine({});
    printLine(definitionText());
    printLine(roundingText());
    for (const FigureProof* figure : chosen.figures) {
        printFigure(project, proof, *figure);
    }
    printLine({});
    chosen.structures.forEach([&](std::uint32_t i) { printStructure(project, proof, proof.structures[i]); });
    chosen.qpvs.forEach([&](std::uint32_t i) { printQpv(project, situation, (*project.qpvs)[i]); });
    chosen.communes.forEach([&](CommuneIndex i) { printCommune(project, proof, i); });
}

} // namespace maillage
