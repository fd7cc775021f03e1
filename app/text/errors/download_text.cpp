#include "app/text/errors/download_text.hpp"

#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"
#include "core/service/download_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString fileInstead() {
    return tr("importez un fichier (Données › Importer un fond de carte)");
}

QString reasonText(const std::string& word) {
    if (word == "hôte") {
        return tr("son adresse est introuvable : sans doute pas d'accès à Internet");
    }
    if (word == "refus") {
        return tr("il refuse la connexion");
    }
    if (word == "certificat") {
        return tr("la connexion chiffrée n'est pas sûre : certificat refusé");
    }
    if (word == "mandataire") {
        return tr("le serveur mandataire (proxy) ne laisse pas passer");
    }
    return tr("la connexion a été coupée");
}

QString statusPattern(int status) {
    if (status == 404 || status == 410) {
        return tr(
            "« %1 » ne connaît pas cette adresse (erreur %2) ; elle a sans doute changé : mettez Maillage à "
            "jour, ou %3");
    }
    if (status == 429) {
        return tr("« %1 » reçoit trop de demandes (erreur %2) ; réessayez dans quelques minutes, ou %3");
    }
    if (status == 401 || status == 403 || status == 407) {
        return tr("« %1 » n'est pas accessible d'ici (erreur %2 : accès refusé) ; demandez à votre service "
                  "informatique, ou %3");
    }
    if (status >= 500) {
        return tr("« %1 » est en panne (erreur %2) ; réessayez plus tard, ou %3");
    }
    return tr("« %1 » n'a pas donné le fond de carte (réponse %2) ; réessayez plus tard, ou %3");
}

QString contentText(const std::string& word) {
    if (word == "json") {
        return tr("un texte incomplet ou abîmé");
    }
    if (word == "geojson" || word == "code") {
        return tr("autre chose qu'une liste de communes");
    }
    if (word == "text/html") {
        return tr("une page web : souvent celle d'un portail Wi-Fi ou d'un proxy");
    }
    return tr("un contenu de type %1").arg(QString::fromStdString(word));
}

QString bytesIn(const std::string& digits) {
    return bytesText(parseInteger(digits).value_or(0));
}

QString secondsIn(const std::string& text) {
    const double value = parseDouble(text).value_or(0);
    return decimalText(value, value < 1 ? 1 : 0) + QStringLiteral("\u00A0s");
}

/// Of several codes, "de la Creuse, du Cher"; what is no code of one (the "…" of a list cut short) stays.
QString ofDepartements(const std::string& codes) {
    QStringList names;
    for (const std::string& code : splitList(codes, ',')) {
        names << (code == "…" ? QStringLiteral("…") : ofDepartement(code));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString downloadSentence(const Error& error) {
    // What is missing reads as empty rather than stopping a message.
    const auto raw = [&](std::size_t i) {
        return i < error.parameters().size() ? error.parameters()[i] : std::string();
    };
    const auto text = [&](std::size_t i) { return QString::fromStdString(raw(i)); };
    const auto code = error.code().as<DownloadCode>();
    if (!code) {
        return {};
    }
    switch (*code) {
    case ErrorCode::DownloadNeedsDepartement:
        return tr("ce projet couvre plusieurs départements, et le fond officiel se télécharge pour un seul ; %1")
            .arg(fileInstead());
    case ErrorCode::DownloadUnreachable:
        return tr("« %1 » ne peut pas être joint (%2) ; vérifiez la connexion et réessayez, ou %3")
            .arg(text(0), reasonText(raw(1)), fileInstead());
    case ErrorCode::DownloadProxyLogin:
        return tr("le serveur mandataire (proxy) « %1 » ne laisse pas passer sans nom ni mot de passe justes ; "
                  "demandez-les à votre service informatique, ou %2")
            .arg(text(1), fileInstead());
    case ErrorCode::DownloadStatus:
        return statusPattern(text(1).toInt()).arg(text(0), text(1), fileInstead());
    case ErrorCode::DownloadStalled:
        return tr("« %1 » n'envoie plus rien depuis %2 ; réessayez plus tard, ou %3")
            .arg(text(0), secondsIn(raw(1)), fileInstead());
    case ErrorCode::DownloadTooLong:
        return tr("« %1 » est trop lent : rien de complet au bout de %2 ; réessayez plus tard, ou %3")
            .arg(text(0), secondsIn(raw(1)), fileInstead());
    case ErrorCode::DownloadTruncated:
        return raw(2).empty()
                   ? tr("le fond reçu de « %1 » est coupé après %2 ; réessayez").arg(text(0), bytesIn(raw(1)))
                   : tr("le fond reçu de « %1 » est coupé : %2 sur %3 ; réessayez")
                         .arg(text(0), bytesIn(raw(1)), bytesIn(raw(2)));
    case ErrorCode::DownloadTooLarge:
        return tr("« %1 » envoie plus de %2, bien plus qu'un fond de département ; rien n'a été gardé, %3 si cela dure")
            .arg(text(0), bytesIn(raw(1)), fileInstead());
    case ErrorCode::DownloadRedirectRefused:
        return tr("« %1 » renvoie vers une autre adresse (%2), que Maillage ne suit pas car ce n'est plus la "
                  "source officielle ; ouvrez un navigateur pour vous identifier sur le réseau, ou %3")
            .arg(text(0), text(1), fileInstead());
    case ErrorCode::DownloadRedirectsTooMany:
        return tr("« %1 » renvoie sans fin d'une adresse à l'autre (%2 de suite) ; réessayez plus tard, ou %3")
            .arg(text(0), text(1), fileInstead());
    case ErrorCode::DownloadNotCommunes:
        return tr("« %1 » a envoyé %2, et non le fond de carte ; réessayez, ou %3")
            .arg(text(0), contentText(raw(1)), fileInstead());
    case ErrorCode::DownloadWithoutCommunes:
        return tr("« %1 » n'a aucune commune %2 (département %4) ; vérifiez ce numéro, ou %3")
            .arg(text(0), inDepartement(raw(1)), fileInstead(), text(1));
    case ErrorCode::DownloadOtherDepartement:
        return tr("« %1 » a envoyé des communes %2 et non %3 ; rien n'a été gardé, réessayez, ou %4")
            .arg(text(0), ofDepartements(raw(1)), ofDepartement(raw(2)), fileInstead());
    }
    return {};
}

} // namespace maillage
