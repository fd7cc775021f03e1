#include "app/text/french/names.hpp"

#include "app/text/french/aspirated_names.hpp"
#include "app/text/french/typography.hpp"
#include "app/text/language.hpp"

#include <QRegularExpression>

namespace maillage {

namespace {

/// "Haut-Bocage", "Haute Combraille": the adjective is aspirated wherever it stands alone.
bool isHaut(const QString& name) {
    static const QRegularExpression kHaut(QStringLiteral("^Haut(e|s|es)?(?=[- ]|$)"));
    return kHaut.match(name).hasMatch();
}

/// The name under the preposition that an article contracts with; nothing where there is no such article.
QString contracted(const QString& name, const QString& withLe, const QString& withLes) {
    if (name.startsWith(QStringLiteral("Le "))) {
        return withLe + name.mid(3);
    }
    return name.startsWith(QStringLiteral("Les ")) ? withLes + name.mid(4) : QString();
}

} // namespace

QString shownName(const std::string& name) {
    return withApostrophes(QString::fromStdString(name));
}

QString ofBefore(const QString& name) {
    static const QRegularExpression kVowel(QStringLiteral("^[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŸŒÆ]"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    const bool isMuteH = name.startsWith(u'H') && !isHaut(name) && !isAspirated(name.toStdString());
    return kVowel.match(name).hasMatch() || isMuteH ? QStringLiteral("d’") : QStringLiteral("de ");
}

QString ofName(const QString& name) {
    if (currentLanguage() != Language::French) {
        return name;
    }
    if (QString joined = contracted(name, QStringLiteral("du "), QStringLiteral("des ")); !joined.isEmpty()) {
        return joined;
    }
    return ofBefore(name) + name;
}

QString atName(const QString& name) {
    if (currentLanguage() != Language::French) {
        return name;
    }
    const QString joined = contracted(name, QStringLiteral("au "), QStringLiteral("aux "));
    return joined.isEmpty() ? QStringLiteral("à ") + name : joined;
}

} // namespace maillage
