#include "app/text/map/epci_text.hpp"

#include "app/text/french/names.hpp"
#include "app/text/french/typography.hpp"
#include "app/text/language.hpp"

#include <QRegularExpression>

namespace maillage {

namespace {

/// "CC", "CA" and "CU" are feminine, as la communauté is.
const QRegularExpression& kindBefore() {
    static const QRegularExpression kKind(QStringLiteral("^(CC|CA|CU) +(?=\\S)"));
    return kKind;
}

/// Under "de": a kind or a noun keeps its article, a proper name has none.
QString joined(const QString& name) {
    static const QRegularExpression kFeminine(QStringLiteral("^(CC|CA|CU|communauté|métropole)\\b"),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kElided(QStringLiteral("^(Agglo\\w*|Eurométropole)\\b"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kMasculine(QStringLiteral("^(Pays|Val|Grand|Bassin)\\b"));
    static const QRegularExpression kPlural(QStringLiteral("^(Vals|Terres|Portes|Monts)\\b"));
    const QString la = QStringLiteral("La ");
    if (name.startsWith(la)) {
        return QStringLiteral("de la ") + name.mid(la.size());
    }
    if (name.startsWith(QStringLiteral("L’"))) {
        return QStringLiteral("de l’") + name.mid(2);
    }
    if (kFeminine.match(name).hasMatch()) {
        return QStringLiteral("de la ") + name;
    }
    if (kElided.match(name).hasMatch()) {
        return QStringLiteral("de l’") + name;
    }
    if (kMasculine.match(name).hasMatch()) {
        return QStringLiteral("du ") + name;
    }
    return kPlural.match(name).hasMatch() ? QStringLiteral("des ") + name : ofName(name);
}

} // namespace

QString epciShortName(const QString& name) {
    static const QRegularExpression kTold(QStringLiteral("\\b(Communauté|Métropole|Agglo\\w*)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    // "CA du Grand Annecy Agglomération" without its kind would begin with the preposition.
    static const QRegularExpression kPreposition(QStringLiteral("^(de |du |des |d[’'])"));
    const QString rest = QString(name).remove(kindBefore());
    return kTold.match(rest).hasMatch() && !kPreposition.match(rest).hasMatch() ? rest : name;
}

QString placeOfEpci(const QString& name) {
    const QString shortName = epciShortName(withApostrophes(name));
    return currentLanguage() == Language::French ? joined(shortName) : shortName;
}

} // namespace maillage
