// The English translation against its French sources, and what a language does to numbers and dates.
#include "app/text/language.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"
#include "tests/support/translation_file.hpp"

#include "tests/support/catch.hpp"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace maillage;

namespace {

/// Every match, in alphabetical order.
QStringList matches(const QString& text, const QString& pattern) {
    QStringList found;
    QRegularExpressionMatchIterator at = QRegularExpression(pattern).globalMatch(text);
    while (at.hasNext()) {
        found << at.next().captured();
    }
    found.sort();
    return found;
}

/// What a text ends with that its translation must end with too.
QString ending(const QString& text) {
    const QString plain = text.trimmed();
    for (const QChar sign : {u'…', u':', u'?', u'.'}) {
        if (plain.endsWith(sign)) {
            return sign;
        }
    }
    return {};
}

QString message(const TranslatedMessage& m) {
    return QStringLiteral("[%1] %2 → %3").arg(m.context, m.source, m.translation);
}

struct InEnglish {
    InEnglish() { setLanguage(Language::English); }
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;
    InEnglish(InEnglish&&) = delete;
    InEnglish& operator=(InEnglish&&) = delete;
    ~InEnglish() { setLanguage(Language::French); }
};

} // namespace

TEST_CASE("every string of the window has a finished English translation") {
    const std::vector<TranslatedMessage> messages = translatedMessages();
    REQUIRE(messages.size() > 1200);
    for (const TranslatedMessage& m : messages) {
        INFO(message(m).toStdString());
        CHECK(m.type.isEmpty()); // neither unfinished nor obsolete
        CHECK_FALSE(m.translation.trimmed().isEmpty());
        CHECK((m.context.startsWith(QStringLiteral("maillage::")) || m.context == m.context.toLower()));
    }
}

TEST_CASE("a translation keeps the placeholders, tags, mnemonic, spaces and ending of its source") {
    for (const TranslatedMessage& m : translatedMessages()) {
        INFO(message(m).toStdString());
        CHECK(matches(m.source, QStringLiteral("%[1-9n]")) ==
              matches(m.translation, QStringLiteral("%[1-9n]")));
        CHECK(matches(m.source, QStringLiteral("<[^>]*>")) ==
              matches(m.translation, QStringLiteral("<[^>]*>")));
        const QString mnemonic = QStringLiteral("&[^& ]");
        CHECK(matches(m.source, mnemonic).size() == matches(m.translation, mnemonic).size());
        CHECK(ending(m.source) == ending(m.translation));
        CHECK(m.source.endsWith(u' ') == m.translation.endsWith(u' '));
        CHECK(m.source.count(u'\n') == m.translation.count(u'\n'));
    }
}

TEST_CASE("a translation is typeset as English, and its source was read as it is compiled") {
    for (const TranslatedMessage& m : translatedMessages()) {
        INFO(message(m).toStdString());
        CHECK(matches(m.translation, QStringLiteral("[«»]|[\u00A0\u202F][:;?!%]")).isEmpty());
        if (!m.source.contains(QStringLiteral("6573000"))) { // coordinates as they are typed
            CHECK(matches(m.translation, QStringLiteral(" [:;?!]")).isEmpty());
        }
        // lupdate takes "\u00A0c" for one character of five digits.
        CHECK(matches(m.source, QStringLiteral("[^\\x{0000}-\\x{024F}\\x{2000}-\\x{2BFF}]")).isEmpty());
    }
}

TEST_CASE("numbers and dates follow the language") {
    CHECK(integerText(1'234'567) == QStringLiteral("1\u202F234\u202F567"));
    CHECK(percentText(0.694, 1) == QStringLiteral("69,4\u00A0%"));
    CHECK(dateText(Date{2022, 1, 1}) == QStringLiteral("1er\u00A0janvier\u00A02022"));
    CHECK(isSingular(0));
    {
        const InEnglish english;
        CHECK(integerText(1'234'567) == QStringLiteral("1,234,567"));
        CHECK(integerText(-1234) == QStringLiteral("\u22121,234"));
        CHECK(decimalText(1234.56, 1) == QStringLiteral("1,234.6"));
        CHECK(percentText(0.694, 1) == QStringLiteral("69.4%"));
        CHECK(kilometresText(7.26) == QStringLiteral("7.3\u00A0km"));
        CHECK(bytesText(1'234'000) == QStringLiteral("1.2\u00A0MB"));
        CHECK(dateText(Date{2022, 1, 1}) == QStringLiteral("1\u00A0January\u00A02022"));
        CHECK_FALSE(isSingular(0));
        CHECK(isSingular(1));
        CHECK(currentLocale().decimalPoint() == QStringLiteral("."));
    }
    CHECK(dateText(Date{2022, 12, 31}) == QStringLiteral("31\u00A0décembre\u00A02022"));
    CHECK(decimalText(1234.5, 1) == QStringLiteral("1\u202F234,5"));
}

TEST_CASE("a title names the place as each language does") {
    Settings settings{Date(2022, 12, 31)};
    settings.name = "l'Allier";
    settings.nameOf = "de l'Allier";
    CHECK(titleText(settings, Theme::Couverture, Date{2022, 12, 31}) ==
          QStringLiteral("Couverture des communes de l’Allier par l’animation de la vie sociale, au "
                         "31\u00A0décembre\u00A02022"));
    const InEnglish english;
    CHECK(titleText(settings, Theme::Couverture, Date{2022, 12, 31}) ==
          QStringLiteral("Allier: coverage of the communes by animation de la vie sociale (AVS), "
                         "31\u00A0December\u00A02022"));
}

TEST_CASE("Qt's own buttons speak the language of the window") {
    const auto words = [] {
        QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
        return QStringList{box.button(QDialogButtonBox::Save)->text().remove(u'&'),
                           box.button(QDialogButtonBox::Cancel)->text().remove(u'&')};
    };
    setLanguage(Language::French);
    CHECK(words() == QStringList{QStringLiteral("Enregistrer"), QStringLiteral("Annuler")});
    const InEnglish english;
    CHECK(words() == QStringList{QStringLiteral("Save"), QStringLiteral("Cancel")});
}

TEST_CASE("a language is found again by its code, and an unknown code is French") {
    for (const Language language : kLanguages) {
        CHECK(languageOf(codeOf(language)) == language);
    }
    CHECK(languageOf({}) == Language::French);
    CHECK(languageOf(QStringLiteral("de")) == Language::French);
}
