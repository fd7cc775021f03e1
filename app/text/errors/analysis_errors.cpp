#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/figure_errors.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/siting/siting_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(FigureCode code) {
    switch (code) {
    case ErrorCode::FigureDuplicate:
        return tr("le tableau des chiffres publiés donne deux fois « %1 » au %2 ; n'en gardez qu'un");
    case ErrorCode::FigureUnknown:
        return tr("aucun chiffre ne s'appelle « %1 » ; choisissez parmi %2");
    case ErrorCode::FiguresNotOfDate:
        return tr("aucun chiffre n'est publié au %1 ; dates des chiffres publiés : %2");
    }
    return {};
}

QString patternOf(SitingCode code) {
    switch (code) {
    case ErrorCode::EpciUnknown:
        return tr("aucune commune du projet n'est dans l'EPCI « %1 » ; donnez un SIREN parmi %2");
    case ErrorCode::SitingContradiction:
        return tr(
            "aucune réponse n'est possible : %1 à la fois parmi les sites imposés et les sites interdits ; "
            "retirez-le de l'un des deux");
    case ErrorCode::SitingTooManyCompulsory:
        return tr(
            "aucune réponse n'est possible : plus de sites imposés (%1) que de sites à ouvrir (%2) ; augmentez le "
            "nombre ou retirez des sites imposés");
    case ErrorCode::SitingTooFewCandidates:
        return tr(
            "aucune réponse n'est possible : plus de sites à ouvrir (%1) que de candidats (%2) une fois les "
            "filtres appliqués ; baissez le nombre ou élargissez les candidats");
    case ErrorCode::SitingPeopleUnknown:
        return tr(
            "la population d'aucune des communes à couvrir (%1) n'est connue : rien ne dit où sont les habitants ; "
            "importez les populations, ou comptez les communes");
    case ErrorCode::SitingNotSolved:
        return tr(
            "le calcul n'a pas abouti dans le temps permis ; réduisez le nombre, le rayon ou les candidats");
    }
    return {};
}

QString patternOf(NeedAnalysisCode code) {
    switch (code) {
    case ErrorCode::NeedIndicatorsTooMany:
        return tr(
            "trop d'indicateurs à la fois (%1) : au-delà de %2, presque plus aucune commune n'est comparable à une "
            "autre ; gardez ceux qui comptent");
    case ErrorCode::NeedCommunesTooMany:
        return tr(
            "trop de communes pour les comparer quels que soient les poids (%1, au plus %2) ; ouvrez le projet d'un "
            "seul département");
    case ErrorCode::NeedClassesOutOfRange:
        return tr("une carte en %1 classes ne se lit pas ; choisissez de %2 à %3 classes");
    case ErrorCode::NeedBoundsUnordered:
        return tr("les bornes des classes (%1) doivent aller en croissant, chacune une seule fois");
    case ErrorCode::NeedAllUnknown:
        return tr(
            "aucune commune du projet n'a de valeur connue pour « %1 » ; importez un fichier qui la donne, ou "
            "choisissez un autre indicateur");
    case ErrorCode::NeedIndicatorRepeated:
        return tr("« %1 » est demandé deux fois ; chaque indicateur ne compte qu'une fois");
    case ErrorCode::NeedNotAnIndicator:
        return tr("aucun indicateur de besoin ne s'appelle « %1 » ; choisissez parmi %2");
    case ErrorCode::NeedOfCount:
        return tr(
            "« %1 » est un nombre, non un taux : il dit la taille des communes, pas leur besoin ; divisez-le par une "
            "population, ou choisissez un taux");
    case ErrorCode::NeedNotAShare:
        return tr(
            "« %1 » n'est pas une part de la population : il ne dit pas combien d'habitants compter ; choisissez un "
            "taux");
    case ErrorCode::NeedNothingKnown:
        return tr(
            "le projet ne sait rien des besoins ; importez d'abord un fichier de l'Insee ou de la Cnaf");
    }
    return {};
}

} // namespace

QString needAnalysisSentence(const Error& error) {
    const auto code = error.code().as<NeedAnalysisCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

QString figureSentence(const Error& error) {
    const auto code = error.code().as<FigureCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

QString sitingSentence(const Error& error) {
    const auto code = error.code().as<SitingCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

} // namespace maillage
