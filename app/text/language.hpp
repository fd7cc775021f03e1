// The language of the window: its translations, and how it writes numbers.
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <cstdint>

namespace maillage {

/// French is the language of the sources; English is resources/translations/maillage_en.ts.
enum class Language : std::uint8_t { French, English };

inline constexpr std::array kLanguages{Language::French, Language::English};

/// What a program has set last; French at first. The command line sets none.
[[nodiscard]] Language currentLanguage();
/// Sets it, and loads the translations of Maillage and of Qt's own buttons and dialogs. Widgets made before
/// keep their words. Needs the application object; on its thread.
void setLanguage(Language language);

/// "fr", "en": how a language is named in the settings.
[[nodiscard]] QString codeOf(Language language);
/// The language of this code; French where there is none of it.
[[nodiscard]] Language languageOf(const QString& code);

/// For the widgets that write numbers themselves.
[[nodiscard]] QLocale currentLocale();

/// What parts the digits of a number, and a number from its percent sign.
struct NumberSigns {
    QString thousands;
    QString decimal;
    QString beforePercent;
};
[[nodiscard]] const NumberSigns& currentNumberSigns();

/// Whether this many is singular: nothing is in French, only one in English.
template <typename Count>
[[nodiscard]] bool isSingular(Count count) {
    return count == Count{1} || (count == Count{0} && currentLanguage() == Language::French);
}

} // namespace maillage
