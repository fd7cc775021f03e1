#include "app/text/figures/proof_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

#include <map>

namespace maillage {

namespace {

MAILLAGE_TEXTS(proof);

struct FigureWords {
    const char* label;
    const char* formula;
};

const FigureWords& wordsOf(const std::string& id) {
    static const std::map<std::string, FigureWords> kWords{
        {"taux_cs",
         {QT_TR_NOOP("communes couvertes par un centre social"),
          QT_TR_NOOP(
              "communes dans le territoire déclaré d'un centre social agréé, sur toutes les communes")}},
        {"taux_sans_cs",
         {QT_TR_NOOP("communes non couvertes par un centre social"),
          QT_TR_NOOP(
              "communes dans le territoire déclaré d'aucun centre social agréé, sur toutes les communes")}},
        {"evs_seul",
         {QT_TR_NOOP("communes couvertes uniquement par un EVS"),
          QT_TR_NOOP(
              "communes dans le territoire déclaré d'un EVS agréé et d'aucun centre social, sur toutes les communes")}},
        {"taux_avs",
         {QT_TR_NOOP("communes couvertes par une structure AVS"),
          QT_TR_NOOP(
              "communes dans le territoire déclaré d'un centre social ou d'un EVS agréé, sur toutes les communes")}},
        {"zones_blanches",
         {QT_TR_NOOP("zones blanches"),
          QT_TR_NOOP(
              "communes dans le territoire déclaré d'aucune structure agréée, sur toutes les communes")}},
        {"structures",
         {QT_TR_NOOP("structures AVS"), QT_TR_NOOP("centres sociaux, puis EVS agréés à cette date")}},
        {"centres_sociaux",
         {QT_TR_NOOP("centres sociaux"),
          QT_TR_NOOP("structures dont l'agrément d'animation globale est valable à cette date")}},
        {"evs", {QT_TR_NOOP("EVS"), QT_TR_NOOP("structures dont l'agrément d'EVS est valable à cette date")}},
        {"acf",
         {QT_TR_NOOP("agréments ACF"),
          QT_TR_NOOP("centres sociaux dont l'agrément ACF est valable à cette date")}},
        {"taux_acf",
         {QT_TR_NOOP("centres sociaux ayant un agrément ACF"),
          QT_TR_NOOP(
              "centres sociaux dont l'agrément ACF est valable à cette date, sur tous les centres sociaux")}},
        {"centres_sociaux_federes",
         {QT_TR_NOOP("centres sociaux fédérés"), QT_TR_NOOP("centres sociaux déclarés fédérés")}},
        {"ps_jeunes",
         {QT_TR_NOOP("projets PS jeunes"),
          QT_TR_NOOP("centres sociaux dont l'agrément PS jeunes est valable à cette date")}},
        {"qpv_sans_structure",
         {QT_TR_NOOP("QPV sans structure"),
          QT_TR_NOOP(
              "quartiers auxquels aucune structure n'est rattachée, sur tous les quartiers de la génération "
              "en vigueur")}}};
    return kWords.at(id);
}

/// "taux_cs_population" → "taux_cs".
std::string familyOf(const FigureProof& figure) {
    constexpr std::string_view kSuffix = "_population";
    return figure.subject == FigureSubject::Inhabitants
               ? figure.id.substr(0, figure.id.size() - kSuffix.size())
               : figure.id;
}

QString countedText(const FigureProof& figure) {
    const QString number = integerText(figure.numeratorValue);
    switch (figure.subject) {
    case FigureSubject::Communes:
        return tr("%1 communes").arg(number);
    case FigureSubject::Inhabitants:
        return tr("%1 habitants").arg(number);
    case FigureSubject::Structures:
        return tr("%1 structures").arg(number);
    case FigureSubject::Qpvs:
        return tr("%1 QPV").arg(number);
    }
    return {};
}

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

QString kindText(const ProvenStructure& structure) {
    if (structure.isCentreSocial) {
        return structure.isEvs ? tr("centre social et EVS") : tr("centre social");
    }
    return tr("EVS");
}

QString figureLabel(const FigureProof& figure) {
    const QString label = tr(wordsOf(familyOf(figure)).label);
    return figure.subject == FigureSubject::Inhabitants ? tr("habitants : %1").arg(label) : label;
}

QString figureFormula(const FigureProof& figure) {
    const QString formula = tr(wordsOf(familyOf(figure)).formula);
    return figure.subject == FigureSubject::Inhabitants
               ? tr("habitants (communes de population connue) : %1").arg(formula)
               : formula;
}

QString figureFraction(const FigureProof& figure) {
    QString text = countedText(figure);
    if (figure.denominatorValue != 0) {
        text += tr(" sur %1 = %2").arg(integerText(figure.denominatorValue), percentText(figure.share(), 1));
    }
    if (!figure.leftOut.empty()) {
        text += tr(" ; %1 communes de population inconnue laissées de côté")
                    .arg(countText(figure.leftOut.size()));
    }
    return text;
}

QString figureRounding(const FigureProof& figure) {
    const QString rounded =
        figure.isRate ? tr("arrondi %1").arg(percentText(figure.share(), 0)) : tr("sans arrondi");
    if (!figure.published) {
        return rounded + tr(", rien de publié à cette date");
    }
    return (figure.agrees ? tr("%1, publié %2 (%3), retrouvé") : tr("%1, publié %2 (%3), ne concorde pas"))
        .arg(rounded, publishedValueText(*figure.published),
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
