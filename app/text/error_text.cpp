#include "app/text/errors/download_text.hpp"
#include "app/text/data/style_text.hpp"
#include "app/text/errors/area_sentences.hpp"
#include "app/text/errors/layer_file_text.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "app/text/typed_text.hpp"
#include "core/base/text.hpp"

#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// An area each; a code is of one.
constexpr std::array kAreas{baseSentence,     storeSentence,        carrierSentence, tableSentence,
                            layerSentence,    geoSentence,          listSentence,    modelSentence,
                            scenarioSentence, ficheSentence,        figureSentence,  sitingSentence,
                            downloadSentence, typedSentence,        styleSentence,   descriptionSentence,
                            needSentence,     needAnalysisSentence, templateSentence};

QString patternOf(DiagnosticCode code) {
    switch (code) {
    case DiagnosticCode::GeometryRepaired:
        return tr(
            "attention : ligne %1, %2 avait un contour invalide (%3), qui a été réparé (surface changée de %4 %)");
    case DiagnosticCode::CommunesLeftOutOfWindow:
        return tr("attention : %1 communes hors de la France métropolitaine laissées de côté (%2)");
    case DiagnosticCode::OtherDepartementsLeft:
        return tr("note : %1 communes d'autres départements laissées de côté ; ne restent que celles %2");
    case DiagnosticCode::EncodingAssumedLatin1:
        return tr("note : les textes ne sont pas en UTF-8, ils ont été lus en Windows-1252 (latin)");
    case DiagnosticCode::EncodingAssumedDos:
        return tr("note : les textes ne sont pas en UTF-8, ils ont été lus en CP850 (DOS)");
    case DiagnosticCode::BordersJoined:
        return tr(
            "note : communes dont la limite est dessinée deux fois : %2, par paires : %1, avec un écart moyen de "
            "%3 m au plus ; elles restent voisines");
    case DiagnosticCode::BordersApart:
        return tr(
            "attention : communes dont la limite est à plus de 20 m de celle d'en face : %1 (%2) ; elles ne "
            "comptent pas comme voisines ; s'il n'y a pas d'eau entre elles, prenez un fond dont les contours "
            "se touchent");
    case DiagnosticCode::NeighboursGained:
        return tr(
            "attention : avec ce fond, paires de communes qui deviennent voisines : %1 (%2) ; les secteurs et "
            "les rayons comptés en voisines peuvent changer");
    case DiagnosticCode::NeighboursLost:
        return tr(
            "attention : avec ce fond, paires de communes qui ne sont plus voisines : %1 (%2) ; les secteurs et "
            "les rayons comptés en voisines peuvent changer");
    case DiagnosticCode::ReferencesOutside:
        return tr(
            "attention : communes dont le point de référence est loin hors de leur contour : %1 (%2) ; vérifiez "
            "que chaque contour porte le bon code");
    case DiagnosticCode::CollectionsRead:
        return tr(
            "note : lignes aux géométries mêlées : %1 (%2) ; leurs polygones ont été pris, leurs lignes et leurs "
            "points laissés");
    case DiagnosticCode::PartsJoined:
        return tr("note : lignes qui portent une autre partie d'une commune ou d'un QPV, réunies : %1 (%2)");
    case DiagnosticCode::DoublesDropped:
        return tr("note : lignes en double, laissées de côté : %1 (%2)");
    case DiagnosticCode::CommunesMerged:
        return tr(
            "note : la couche date d'avant des fusions ; communes réunies à celle d'aujourd'hui : %1 (%2)");
    case DiagnosticCode::LayerChosen:
        return tr("note : couche lue : %1 (autres couches : %2)");
    case DiagnosticCode::FileChosen:
        return tr("note : fichier lu dans l'archive : %1 (autres : %2)");
    case DiagnosticCode::ArrondissementsKept:
        return tr(
            "note : la couche donne une commune (%1) et ses arrondissements ; restent les arrondissements");
    case DiagnosticCode::ArrondissementsLeft:
        return tr(
            "note : la couche donne une commune (%1) et ses arrondissements (%2) ; reste la commune, une seule");
    case DiagnosticCode::PopulationUnknown:
        return tr("note : communes à la population inconnue : %1 (%2)");
    case DiagnosticCode::PopulationsNotRead:
        return tr(
            "note : le champ %1 de la couche n'est pas lu ; les populations restent celles du projet (communes où "
            "elles diffèrent : %2) ; une liste de populations les change");
    case DiagnosticCode::CodesRepaired:
        return tr("note : codes réparés, au nombre de %1 (d'abord « %2 » → %3)");
    case DiagnosticCode::QpvOtherDepartementsLeft:
        return tr("note : %1 QPV d'autres départements laissés de côté ; ne restent que ceux %2");
    case DiagnosticCode::QpvCommunesOutside:
        return tr("attention : le QPV %1 s'étend sur des communes hors du projet (%2), laissées de côté");
    case DiagnosticCode::QpvFarFromCommune:
        return tr(
            "attention : le contour du QPV %1 est à %3 km %2, la commune que dit la couche ; vérifiez ce code "
            "(code postal pour code Insee ?)");
    case DiagnosticCode::TextReadAs:
        return tr("note : les textes du fichier ne sont pas en UTF-8, ils ont été lus en %1");
    case DiagnosticCode::TextEncodingUnsure:
        return tr(
            "attention : l'encodage du fichier n'est pas reconnu, il a été lu en %1 (ligne %2 : « %3 ») ; si des "
            "lettres accentuées sont fausses, enregistrez-le en CSV UTF-8");
    case DiagnosticCode::TextBytesRepaired:
        return tr(
            "note : le fichier est en UTF-8, mais des lettres n'y sont pas (lignes : %1) ; elles ont été lues en "
            "Windows-1252 (ligne %2 : « %3 »)");
    case DiagnosticCode::TextUnspoilt:
        return tr(
            "note : les accents du fichier étaient abîmés (lignes : %1) et ont été rétablis (ligne %2 : « %3 » lu "
            "« %4 »)");
    case DiagnosticCode::TextSpoilt:
        return tr(
            "attention : des lettres accentuées du fichier sont perdues (lignes : %1, d'abord ligne %2 : « %3 ») ; "
            "reprenez l'original et enregistrez-le en CSV UTF-8");
    case DiagnosticCode::TextControlsDropped:
        return tr("note : des signes invisibles ont été retirés du fichier (lignes : %1, d'abord ligne %2)");
    }
    return {};
}

/// A parameter as a sentence holds it.
QString told(const std::string& parameter) {
    constexpr std::size_t kMost = 1'000;
    const bool isCut = parameter.size() > kMost;
    QString text = printable(QString::fromStdString(isCut ? parameter.substr(0, kMost) : parameter));
    text.replace(u'\n', u' ');
    return isCut ? text + QStringLiteral("…") : text;
}

} // namespace

QString namedByCode(const std::string& code) {
    return (code.starts_with('Q') ? tr("le QPV %1") : tr("la commune %1")).arg(QString::fromStdString(code));
}

QString filledPattern(const QString& pattern, const std::vector<std::string>& parameters) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        text += index < parameters.size() ? told(parameters[index]) : QString();
    }
    return text;
}

QString sentenceOf(const Error& error) {
    for (const auto sentenceIn : kAreas) {
        if (QString sentence = sentenceIn(error); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return {};
}

QString sentenceOf(const Diagnostic& diagnostic) {
    std::vector<std::string> parameters = diagnostic.parameters;
    if (diagnostic.code == DiagnosticCode::BordersJoined && parameters.size() >= 3) {
        if (const auto metres = parseDouble(parameters[2])) {
            parameters[2] = decimalText(*metres, 2).toStdString();
        }
    }
    if (diagnostic.code == DiagnosticCode::GeometryRepaired && parameters.size() >= 3) {
        parameters[2] = causeText(parameters[2]).toStdString();
        parameters[1] = namedByCode(parameters[1]).toStdString();
    }
    const bool namesDepartement = diagnostic.code == DiagnosticCode::OtherDepartementsLeft ||
                                  diagnostic.code == DiagnosticCode::QpvOtherDepartementsLeft;
    if (namesDepartement && parameters.size() >= 2) {
        parameters[1] = ofDepartement(parameters[1]).toStdString();
    }
    if (diagnostic.code == DiagnosticCode::QpvFarFromCommune && parameters.size() >= 2) {
        parameters[1] = ofName(shownName(parameters[1])).toStdString();
    }
    if ((namesDepartement || diagnostic.code == DiagnosticCode::CommunesLeftOutOfWindow) &&
        !parameters.empty()) {
        if (const auto count = parseInteger(parameters[0])) {
            parameters[0] = integerText(*count).toStdString();
        }
    }
    const bool isOne = !parameters.empty() && parameters.front() == "1";
    if (isOne && diagnostic.code == DiagnosticCode::OtherDepartementsLeft) {
        return filledPattern(
            tr("note : %1 commune d'un autre département laissée de côté ; ne restent que celles %2"),
            parameters);
    }
    if (isOne && diagnostic.code == DiagnosticCode::QpvOtherDepartementsLeft) {
        return filledPattern(
            tr("note : %1 QPV d'un autre département laissé de côté ; ne restent que ceux %2"), parameters);
    }
    if (isOne && diagnostic.code == DiagnosticCode::CommunesLeftOutOfWindow) {
        return filledPattern(
            tr("attention : %1 commune hors de la France métropolitaine laissée de côté (%2)"), parameters);
    }
    return filledPattern(patternOf(diagnostic.code), parameters);
}

} // namespace maillage
