#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"
#include "core/service/description_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// What a key of the settings is called in the window.
QString settingName(const std::string& key) {
    if (key == "nom") {
        return tr("nom du territoire");
    }
    if (key == "nom_de") {
        return tr("nom du territoire avec « de »");
    }
    if (key == "date_reference") {
        return tr("date de référence");
    }
    if (key == "premiere_annee") {
        return tr("première année montrée");
    }
    if (key == "ancien_nombre_communes") {
        return tr("ancien nombre de communes");
    }
    if (key == "fond_titre") {
        return tr("titre du fond de carte");
    }
    if (key == "fond_licence") {
        return tr("licence du fond de carte");
    }
    if (key == "fond_date") {
        return tr("millésime du fond de carte");
    }
    return key == "source" ? tr("ligne de sources") : QString::fromStdString(key);
}

/// A column of the published figures.
QString columnName(const std::string& column) {
    if (column == "id") {
        return tr("identifiant");
    }
    if (column == "valeur") {
        return tr("valeur");
    }
    if (column == "unite") {
        return tr("unité");
    }
    return column == "precision" ? tr("précision") : QString::fromStdString(column);
}

QString settingExpected(const std::string& word) {
    if (word == "texte") {
        return tr("un texte qui ne soit pas vide");
    }
    if (word == "ligne") {
        return tr("une seule ligne, de 1000 signes au plus");
    }
    if (word == "annee") {
        return tr("une année, au plus tard celle de la date de référence et au plus tôt deux siècles avant");
    }
    if (word == "nombre_communes") {
        return tr("un nombre de communes, de 1 à 100 000");
    }
    return word == "publies" ? tr("une liste d'objets, un par chiffre") : expectedText(word);
}

QString patternOf(DescriptionCode code, bool isOfFile, bool isEmpty) {
    switch (code) {
    case ErrorCode::SettingInvalid:
        if (isEmpty) {
            return tr("%2 : il faut %4");
        }
        return isOfFile ? tr("« %1 », %2 : « %3 » ne convient pas, il faut %4")
                        : tr("%2 : « %3 » ne convient pas, il faut %4");
    case ErrorCode::SettingUnknown:
        return tr("« %1 » : le réglage « %2 » n'existe pas ; les réglages sont %3");
    case ErrorCode::SettingOtherDepartement:
        return tr("« %1 » est d'un autre département (%2) que le projet (%3) : rien n'a été changé");
    case ErrorCode::SettingsNotJson:
        return tr("« %1 », ligne %2 : ce n'est pas du JSON ; corrigez cette ligne");
    case ErrorCode::PublishedInvalid:
        return isOfFile ? tr("« %1 », chiffre publié « %2 », %3 : « %4 » ne convient pas, il faut %5")
                        : tr("chiffre publié « %2 », %3 : « %4 » ne convient pas, il faut %5");
    }
    return {};
}

} // namespace

QString descriptionSentence(const Error& error) {
    const auto code = error.code().as<DescriptionCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    const bool isEmpty = *code == ErrorCode::SettingInvalid && trimmed(parameters[2]).empty();
    if (*code == ErrorCode::SettingInvalid) {
        parameters[1] = settingName(parameters[1]).toStdString();
        parameters[3] = settingExpected(parameters[3]).toStdString();
    } else if (*code == ErrorCode::PublishedInvalid) {
        parameters[2] = columnName(parameters[2]).toStdString();
        parameters[4] = expectedText(parameters[4]).toStdString();
    }
    return filledPattern(patternOf(*code, !parameters.front().empty(), isEmpty), parameters);
}

} // namespace maillage
