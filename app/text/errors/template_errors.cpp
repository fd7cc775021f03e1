#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/model/page/page_layout.hpp"
#include "core/model/page/page_template_errors.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString partWords() {
    QStringList words;
    for (const PagePart part : kPageParts) {
        const std::string_view word = toText(part);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words.join(QStringLiteral(", "));
}

/// What a template should have held there, from the word that core gives.
QString wantedText(const std::string& word) {
    if (word == "modele") {
        return tr("un modèle de page que Maillage a exporté");
    }
    if (word == "nom" || word == "court") {
        return tr("un texte court, sur une ligne");
    }
    if (word == "mots") {
        return tr("un texte de 2 000 lettres au plus (300 pour un titre)");
    }
    if (word == "mots_calcules") {
        return tr("rien : les mots de cette partie se calculent");
    }
    if (word == "papier") {
        return tr("A4 ou A3");
    }
    if (word == "sens") {
        return tr("paysage ou portrait");
    }
    if (word == "unique") {
        return tr("une seule fois le même papier, et dans une page une seule fois la même partie");
    }
    if (word == "partie") {
        return tr("un mot parmi %1").arg(partWords());
    }
    if (word == "place") {
        return tr("quatre nombres en millimètres : gauche, haut, largeur et hauteur (de 3 à 1 000)");
    }
    if (word == "oui") {
        return tr("true ou false");
    }
    if (word == "inconnue") {
        return tr("une clé que les modèles ont");
    }
    if (word == "liste") {
        return tr("une liste de 100 entrées au plus");
    }
    return word == "texte" ? tr("un texte") : tr("un objet");
}

QString patternOf(PageTemplateCode code) {
    switch (code) {
    case ErrorCode::TemplateUnknown:
        return tr("le projet n'a pas de modèle de page « %1 » (modèles : %2)");
    case ErrorCode::TemplatesTooMany:
        return tr("le projet a déjà %1 modèles de page ; supprimez-en un d'abord");
    case ErrorCode::TemplateNotJson:
        return tr("modèle de page « %1 », ligne %2 : ce n'est pas du JSON ; prenez un fichier que Maillage a "
                  "exporté");
    case ErrorCode::TemplateTooNew:
        return tr("le modèle de page « %1 » vient d'une version plus récente ; mettez Maillage à jour");
    case ErrorCode::TemplateValueInvalid:
        return tr("modèle de page « %1 », clé « %2 » : la valeur ne convient pas ; il faut %3");
    }
    return {};
}

} // namespace

QString templateSentence(const Error& error) {
    const auto code = error.code().as<PageTemplateCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    if (*code == ErrorCode::TemplateUnknown && parameters.at(1).empty()) {
        parameters[1] = tr("aucun").toStdString();
    }
    if (*code == ErrorCode::TemplateValueInvalid) {
        parameters.at(2) = wantedText(parameters.at(2)).toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

} // namespace maillage
