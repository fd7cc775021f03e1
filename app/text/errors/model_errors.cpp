#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "core/report/fiche_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(ModelCode code) {
    switch (code) {
    case ErrorCode::CommuneUnknown:
        return tr("la commune « %1 » n'existe pas dans ce projet ; donnez un code Insee comme 03118");
    case ErrorCode::CommuneWithoutEpci:
        return tr("la commune %1 (%2) n'a pas d'EPCI connu ; choisissez une autre règle de territoire");
    case ErrorCode::EpciWithoutCommunes:
        return tr("l'EPCI « %1 » n'a aucune commune dans ce projet ; choisissez-en un autre");
    case ErrorCode::EpciNotNamed:
        return tr("aucun EPCI ne s'appelle « %1 » ; donnez un nom ou un code parmi : %2");
    case ErrorCode::EpciNamedTwice:
        return tr("« %1 » peut être plusieurs EPCI ; donnez le nom entier ou le code d'un seul : %2");
    case ErrorCode::CodeDuplicate:
        return tr(
            "« %1 », ligne %2, champ %3 : le code %4 figure déjà à la ligne %5 ; gardez une seule ligne par commune");
    case ErrorCode::ScenarioUnknown:
        return tr("le projet n'a pas de scénario « %1 » (scénarios : %2)");
    case ErrorCode::TravelTimesMissing:
        return tr(
            "ce projet n'a pas de temps de trajet ; importez une matrice (origine, destination, minutes)");
    }
    return {};
}

QString patternOf(ScenarioCode code) {
    switch (code) {
    case ErrorCode::ScenarioExists:
        return tr("le projet a déjà un scénario « %1 » ; choisissez un autre nom");
    case ErrorCode::ScenarioNameEmpty:
        return tr("un scénario doit avoir un nom");
    case ErrorCode::ScenarioNameReserved:
        return tr("« %1 » désigne le projet sans scénario ; choisissez un autre nom");
    case ErrorCode::ScenarioStructureUnknown:
        return tr(
            "le scénario « %1 » change la structure « %2 », qui n'existe pas ; donnez un identifiant de la "
            "liste des structures");
    case ErrorCode::ScenarioStructureClosed:
        return tr("le scénario « %1 » ferme déjà « %2 » ; elle ne peut plus y être changée ni fermée");
    case ErrorCode::ScenarioAlreadyCentreSocial:
        return tr("« %2 » est déjà un centre social dans le scénario « %1 »");
    case ErrorCode::ScenarioIdTaken:
        return tr(
            "le scénario « %1 » ouvre une structure « %2 », un identifiant déjà pris ; choisissez-en un autre");
    }
    return {};
}

QString patternOf(FicheCode code) {
    switch (code) {
    case ErrorCode::ScenarioWithoutOpening:
        return tr(
            "le scénario « %1 » n'ouvre aucune structure : il n'y a pas de fiche projet à faire ; ouvrez-en "
            "une d'abord");
    case ErrorCode::OpeningNotNamed:
        return tr("le scénario « %1 » ouvre plusieurs structures ; choisissez parmi %2");
    case ErrorCode::OpeningUnknown:
        return tr("le scénario « %1 » n'ouvre aucune structure « %2 » ; choisissez parmi %3");
    case ErrorCode::FicheQuestionUnknown:
        return tr("la fiche projet n'a pas de question « %1 » ; choisissez parmi %2");
    }
    return {};
}

} // namespace

QString modelSentence(const Error& error) {
    const auto code = error.code().as<ModelCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    if (*code == ErrorCode::ScenarioUnknown && parameters.size() >= 2 && parameters[1].empty()) {
        parameters[1] = tr("aucun").toStdString();
    }
    if (*code == ErrorCode::CommuneUnknown && parameters.size() >= 2 && !parameters[1].empty()) {
        return filledPattern(tr("« %1 » n'est pas un code de commune ; vouliez-vous %2 ?"), parameters);
    }
    return filledPattern(patternOf(*code), parameters);
}

QString scenarioSentence(const Error& error) {
    const auto code = error.code().as<ScenarioCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

QString ficheSentence(const Error& error) {
    const auto code = error.code().as<FicheCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

} // namespace maillage
