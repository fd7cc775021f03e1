#include "app/text/exchange/remark_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The sentence with %1, %2… for the parameters in the order that row_report.hpp gives.
QString patternOf(RemarkCode code) {
    switch (code) {
    case RemarkCode::WithoutStructure:
        return tr("commune sans structure");
    case RemarkCode::ZeroRestored:
        return tr("zéro initial rendu : %1 → %2");
    case RemarkCode::CodeCleaned:
        return tr("code nettoyé : « %1 » → %2");
    case RemarkCode::NameSpelled:
        return tr("nom reconnu : « %1 » → %2");
    case RemarkCode::CommuneMerged:
        return tr("« %1 » fait partie %2 depuis le %3");
    case RemarkCode::CommuneRenamed:
        return tr("« %1 » et %2 sont la même commune, renommée (%3)");
    case RemarkCode::RowDoubled:
        return tr("double de la ligne %1, comptée une fois");
    case RemarkCode::StructureSpelled:
        return tr("structure reconnue : « %1 » → %2");
    case RemarkCode::ChosenByHand:
        return tr("choix fait : « %1 » → %2");
    case RemarkCode::CellFilledDown:
        return tr("structure reprise de la ligne du dessus : %1");
    case RemarkCode::PopulationsAdded:
        return tr("même commune qu'à la ligne %1 depuis une fusion : habitants additionnés");
    case RemarkCode::PeriodOpen:
        return tr("« %1 » : sans date de fin");
    case RemarkCode::StructuresSplit:
        return tr("plusieurs structures dans la cellule « %1 » : %2");
    case RemarkCode::KindAgainstName:
        return tr("le type dit « %2 » de « %1 », malgré son nom : le type est retenu");
    case RemarkCode::PointConverted:
        return tr("coordonnées en degrés (%1 ; %2), converties en %3");
    case RemarkCode::PointSwapped:
        return tr("x et y inversés (%1 ; %2), remis dans l'ordre");
    case RemarkCode::RowLeftByChoice:
        return tr("choix fait : « %1 » ne compte pas, ligne laissée de côté");
    case RemarkCode::SeveralCommunes:
        return tr("« %1 » peut être : %2 ; choisissez");
    case RemarkCode::NearName:
        return tr("« %1 » n'existe pas ; est-ce %2 ?");
    case RemarkCode::CodeAgainstName:
        return tr("le code %1 est celui %2, la ligne dit « %3 » ; choisissez");
    case RemarkCode::KindDoubtful:
        return tr("« %1 » : compte comme EVS, comme centre social, ou pas du tout ? choisissez");
    case RemarkCode::SeveralStructures:
        return tr("« %1 » : une seule structure, ou plusieurs (%2) ? choisissez");
    case RemarkCode::GroupRow:
        return tr("titre de groupe (« %1 »)");
    case RemarkCode::TitlesRepeated:
        return tr("titres de colonnes répétés");
    case RemarkCode::NoteRow:
        return tr("note (« %1 »)");
    case RemarkCode::CellEmpty:
        return tr("la cellule « %1 » est vide");
    case RemarkCode::CodeUnknown:
        return tr("« %1 » n'est le code d'aucune commune du projet");
    case RemarkCode::CodeElsewhere:
        return tr("le code %1 est d'un autre département (%2)");
    case RemarkCode::RowElsewhere:
        return tr("%1 est d'un autre département (%2)");
    case RemarkCode::CommunesTogether:
        return tr("« %1 » désigne plusieurs communes ensemble ; écrivez-les une par une");
    case RemarkCode::NameUnknown:
        return tr("aucune commune du projet ne s'appelle « %1 »");
    case RemarkCode::PostalCode:
        return tr("%1 est un code postal (%2) et non un code Insee");
    case RemarkCode::TotalRow:
        return tr("ligne de total (« %1 »)");
    case RemarkCode::FormulaFailed:
        return tr("la formule de la cellule n'a pas de valeur (« %1 »)");
    case RemarkCode::DateWrong:
        return tr("colonne %1 : « %2 » n'est pas une date");
    case RemarkCode::DateAmerican:
        return tr(
            "colonne %1 : « %2 » semble écrit à l'américaine, le mois avant le jour, comme d'autres dates de la "
            "colonne ; écrivez le jour d'abord, comme 31/12/2020");
    case RemarkCode::DatesReversed:
        return tr("la fin (%2) précède le début (%1)");
    case RemarkCode::KindUnknown:
        return tr("« %1 » n'est pas un type connu : centre social, EVS, ACF, PS jeunes");
    case RemarkCode::KindMissing:
        return tr(
            "« %1 » n'est pas dans le projet et son type manque ; ajoutez une colonne type (centre social ou EVS)");
    case RemarkCode::StructureUnknown:
        return tr("la structure « %1 » n'est pas dans le projet ; importez d'abord la liste des structures");
    case RemarkCode::NumberWrong:
        return tr("colonne %1 : « %2 » n'est pas un nombre possible");
    case RemarkCode::PopulationZero:
        return tr("%1 aurait 0 habitant ; laissez la cellule vide si sa population n'est pas connue");
    case RemarkCode::PointUnusable:
        return tr("les coordonnées %1 ; %2 ne sont ni en %3 (EPSG:%4, en mètres) ni en degrés "
                  "(longitude ; latitude)");
    case RemarkCode::MarkUnknown:
        return tr("colonne %1 : « %2 » n'est ni oui ni non");
    case RemarkCode::QpvCodeWrong:
        return tr("« %1 » n'est pas un code de QPV, comme QP003001 ou QN00301M");
    case RemarkCode::IdentifierParted:
        return tr(
            "l'identifiant « %1 » contient un point-virgule, qui sépare les identifiants dans les fichiers");
    case RemarkCode::RowContradicts:
        return tr("contredit la ligne %1 (%2)");
    }
    return {};
}

} // namespace

QString nameOfAnswer(std::string_view answer) {
    if (answer == Answer::kEvs) {
        return tr("un EVS");
    }
    if (answer == Answer::kCentreSocial) {
        return tr("un centre social");
    }
    if (answer == Answer::kNone) {
        return tr("ne compte pas : laisser la ligne de côté");
    }
    if (answer == Answer::kOne) {
        return tr("une seule structure, de ce nom");
    }
    return answer == Answer::kSeveral ? tr("plusieurs structures") : QString();
}

QString sentenceOf(const Remark& remark) {
    std::vector<std::string> parameters = remark.parameters;
    for (std::string& parameter : parameters) {
        if (const auto date = Date::parse(parameter)) {
            parameter = dateText(*date).toStdString();
        }
    }
    if (remark.code == RemarkCode::ChosenByHand) {
        if (const QString answer = nameOfAnswer(parameters.back()); !answer.isEmpty()) {
            parameters.back() = answer.toStdString();
        }
    }
    const bool joinsName =
        remark.code == RemarkCode::CommuneMerged || remark.code == RemarkCode::CodeAgainstName;
    if (joinsName && parameters.size() > 1) {
        parameters[1] = ofName(shownName(parameters[1])).toStdString();
    }
    const bool mayBeKnown =
        remark.code == RemarkCode::KindMissing || remark.code == RemarkCode::StructureUnknown;
    if (mayBeKnown && parameters.size() > 1 && !parameters[1].empty()) {
        return filledPattern(
            remark.code == RemarkCode::KindMissing
                ? tr("« %1 » n'est pas dans le projet ; si c'est « %2 », écrivez son nom ainsi, sinon donnez son type "
                     "(centre social ou EVS)")
                : tr("la structure « %1 » n'est pas dans le projet ; si c'est « %2 », écrivez son nom ainsi, sinon "
                     "importez d'abord la liste des structures"),
            parameters);
    }
    return filledPattern(patternOf(remark.code), parameters);
}

QString remarksText(const RowOutcome& row) {
    QStringList sentences;
    for (const Remark& remark : row.remarks) {
        sentences.append(sentenceOf(remark));
    }
    return sentences.join(tr(" ; "));
}

} // namespace maillage
