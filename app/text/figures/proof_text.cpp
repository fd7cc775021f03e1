#include "app/text/figures/proof_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The agréments that would make a centre social or an EVS of it, each with why it does not.
QString approvalsText(const Project& project, const Proof& proof, StructureIndex structure) {
    QStringList reasons;
    for (const std::uint32_t a : proof.approvalsOfStructure[structure]) {
        const Approval& approval = project.structures->approvals[a];
        if (approval.kind == ApprovalKind::AnimationGlobale || approval.kind == ApprovalKind::Evs) {
            reasons << tr("%1 %2, %3")
                           .arg(nameOf(approval.kind), periodText(approval.period),
                                nameOf(proof.approvalStates[a]));
        }
    }
    return reasons.isEmpty() ? tr("elle n'en a aucun") : reasons.join(tr(" ; "));
}

} // namespace

QString nameOf(ApprovalKind kind) {
    switch (kind) {
    case ApprovalKind::AnimationGlobale:
        return tr("animation globale");
    case ApprovalKind::Evs:
        return tr("EVS");
    case ApprovalKind::Acf:
        return tr("ACF");
    case ApprovalKind::PsJeunes:
        return tr("PS jeunes");
    }
    return {};
}

QString nameOf(StructureKind kind) {
    return kind == StructureKind::Evs ? tr("EVS") : tr("centre social");
}

QString nameOf(RowState state) {
    switch (state) {
    case RowState::Holds:
        return tr("valable");
    case RowState::Ended:
        return tr("terminé");
    case RowState::NotBegun:
        return tr("pas encore commencé");
    case RowState::SupposedLeftOut:
        return tr("hypothèse laissée de côté");
    }
    return {};
}

QString kindText(const ActiveStructure& structure) {
    if (structure.isCentreSocial) {
        return structure.isEvs ? tr("centre social et EVS") : tr("centre social");
    }
    return tr("EVS");
}

QString figureLabel(const FigureProof& figure) {
    const QString label = figureWord(figure.figure);
    return figure.subject == FigureSubject::Inhabitants ? tr("habitants : %1").arg(label) : label;
}

QString figureFormula(const FigureProof& figure) {
    const QString formula = figureWord(figure.figure, &FigureWords::formula);
    return figure.subject == FigureSubject::Inhabitants
               ? tr("habitants (communes de population connue) : %1").arg(formula)
               : formula;
}

QString figureFraction(const FigureProof& figure) {
    if (!figure.isKnown) {
        return figure.subject == FigureSubject::Inhabitants
                   ? tr("population inconnue")
                   : tr("inconnu\u00A0: le projet n'en contient aucun de la génération en vigueur");
    }
    QString text = boundText(
        figure.bound,
        countedText(figure.subject, figure.measure.value_or(static_cast<double>(figure.numeratorValue))));
    if (figure.denominatorValue != 0) {
        text += tr(" sur %1 = %2").arg(integerText(figure.denominatorValue), percentText(figure.share(), 1));
    }
    if (!figure.leftOut.empty()) {
        text += counted(figure.leftOut.size(), tr(" ; %1 commune de population inconnue laissée de côté"),
                        tr(" ; %1 communes de population inconnue laissées de côté"));
    }
    return text;
}

QString figureRounding(const FigureProof& figure) {
    const QString rounded =
        figure.isRate && figure.isKnown
            ? tr("arrondi %1").arg(boundText(figure.bound, percentText(figure.share(), 0)))
            : tr("sans arrondi");
    if (!figure.published) {
        return rounded + tr(", rien de publié à cette date");
    }
    const QString text = figure.agreement == Agreement::Earned ? tr("%1, publié %2 (%3), retrouvé")
                         : figure.agreement == Agreement::Reconstructed
                             ? tr("%1, reconstitué pour retrouver %2 (%3)")
                         : figure.agreement == Agreement::NotCompared
                             ? tr("%1, publié %2 (%3), non comparé\u00A0: faits attestés seuls")
                             : tr("%1, publié %2 (%3), ne concorde pas");
    return text.arg(rounded, publishedValueText(*figure.published),
                    QString::fromStdString(figure.published->reference));
}

QString roundingText() {
    return tr("Arrondi : au plus proche, la moitié vers le haut, d'un coup sur la fraction exacte.");
}

QString periodText(const Period& period) {
    if (period.begin && period.end) {
        return tr("du %1 au %2").arg(dateText(*period.begin), dateText(*period.end));
    }
    if (period.begin) {
        return tr("depuis le %1").arg(dateText(*period.begin));
    }
    return period.end ? tr("jusqu'au %1").arg(dateText(*period.end)) : tr("sans date");
}

QString originText(const Origin& origin) {
    return origin.file.empty()
               ? QString()
               : tr("%1, ligne %2").arg(QString::fromStdString(origin.file), QString::number(origin.line));
}

QString attestationText(const Attestation& attestation) {
    QString text = tr("source : %1").arg(nameOf(attestation.source));
    if (!attestation.reference.empty()) {
        text += QStringLiteral(", ") + QString::fromStdString(attestation.reference);
    }
    const QString origin = originText(attestation.origin);
    return origin.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(origin);
}

QString rowText(const Period& period, const Attestation& attestation) {
    return periodText(period) + QStringLiteral(", ") + attestationText(attestation);
}

QString rejectionText(const Project& project, const Proof& proof, std::uint32_t area) {
    const ServiceArea& row = project.structures->serviceAreas[area];
    switch (proof.areaStates[area]) {
    case RowState::Ended:
        return tr("terminé le %1").arg(dateText(*row.period.end));
    case RowState::NotBegun:
        return tr("ne commence que le %1").arg(dateText(*row.period.begin));
    case RowState::SupposedLeftOut:
        return tr("hypothèse laissée de côté");
    case RowState::Holds:
        return tr("la structure n'a pas d'agrément valable à cette date (%1)")
            .arg(approvalsText(project, proof, row.structure));
    }
    return {};
}

} // namespace maillage
