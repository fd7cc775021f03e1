#include "app/text/map/epci_text.hpp"

#include "app/text/language.hpp"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace maillage {

namespace {

/// "CC", "CA" and "CU" are feminine, as la communauté is.
const QRegularExpression& kindBefore() {
    static const QRegularExpression kKind(QStringLiteral("^(CC|CA|CU) +(?=\\S)"));
    return kKind;
}

/// The article that the name begins with, as "de" joins it.
QString joined(const QString& name) {
    static const std::array kArticles{
        std::pair(QStringLiteral("Le "), QStringLiteral("du ")),
        std::pair(QStringLiteral("Les "), QStringLiteral("des ")),
        std::pair(QStringLiteral("La "), QStringLiteral("de la ")),
        std::pair(QStringLiteral("L'"), QStringLiteral("de l'")),
    };
    for (const auto& [article, with] : kArticles) {
        if (name.startsWith(article)) {
            return with + name.mid(article.size());
        }
    }
    static const QRegularExpression kFeminine(QStringLiteral("^(CC|CA|CU|communauté|métropole)\\b"),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kMasculine(QStringLiteral("^(Pays|Val)\\b"));
    static const QRegularExpression kElided(QStringLiteral("^[AEIOUÀÂÉÈÊËÎÏÔÖÙÛÜŒÆ]"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (kFeminine.match(name).hasMatch()) {
        return QStringLiteral("de la ") + name;
    }
    if (kMasculine.match(name).hasMatch()) {
        return QStringLiteral("du ") + name;
    }
    return (kElided.match(name).hasMatch() ? QStringLiteral("d'") : QStringLiteral("de ")) + name;
}

} // namespace

QString epciShortName(const QString& name) {
    static const QRegularExpression kTold(QStringLiteral("\\b(Communauté|Métropole|Agglo\\w*)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString rest = QString(name).remove(kindBefore());
    return kTold.match(rest).hasMatch() ? rest : name;
}

QString placeOfEpci(const QString& name) {
    const QString shortName = epciShortName(name);
    return currentLanguage() == Language::French ? joined(shortName) : shortName;
}

} // namespace maillage
