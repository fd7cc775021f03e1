#include "app/text/language.hpp"

#include "app/text/french/typography.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <atomic>
#include <memory>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameTranslations() {
    Q_INIT_RESOURCE(maillage_translations);
}

namespace maillage {

namespace {

/// Read by work in the background as well.
std::atomic<Language> theLanguage = Language::French;

/// A translator in force as long as it lives; none where there is no such file.
std::unique_ptr<QTranslator> installed(std::unique_ptr<QTranslator> translator, const QString& name,
                                       const QString& folder) {
    if (!translator->load(name, folder)) {
        return nullptr;
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

/// The sentences of Maillage in the language that is set.
std::unique_ptr<QTranslator>& ourSentences() {
    static std::unique_ptr<QTranslator> ours;
    return ours;
}

/// From the start of any program, without which the sources would be shown as they are typed.
void beginInFrench() {
    ourSentences() = std::make_unique<TypesetTranslator>(true);
    QCoreApplication::installTranslator(ourSentences().get());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(beginInFrench)

Language currentLanguage() {
    return theLanguage;
}

void setLanguage(Language language) {
    nameTranslations();
    static std::unique_ptr<QTranslator> ofQt;
    theLanguage = language;
    QLocale::setDefault(currentLocale());
    ourSentences().reset();
    ofQt.reset();
    // The sources of Qt are English, ours are French. What is installed last is asked first: Qt's own words.
    if (language == Language::French) {
        beginInFrench();
        ofQt = installed(std::make_unique<QTranslator>(), QStringLiteral("qtbase_fr"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    } else {
        ourSentences() = installed(std::make_unique<TypesetTranslator>(false), QStringLiteral("maillage_en"),
                                   QStringLiteral(":/translations"));
    }
}

QString codeOf(Language language) {
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("fr");
}

Language languageOf(const QString& code) {
    return code == codeOf(Language::English) ? Language::English : Language::French;
}

QLocale currentLocale() {
    return currentLanguage() == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                  : QLocale(QLocale::French, QLocale::France);
}

const NumberSigns& currentNumberSigns() {
    static const NumberSigns kFrench{QStringLiteral("\u202F"), QStringLiteral(","), QStringLiteral("\u00A0")};
    static const NumberSigns kEnglish{QStringLiteral(","), QStringLiteral("."), {}};
    return currentLanguage() == Language::English ? kEnglish : kFrench;
}

} // namespace maillage
