// The sets of 256 signs that texts without Unicode are in, and how French looks in them.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace maillage {

enum class CodePage { Windows1252, MacRoman, Dos850 };

/// As a person calls it.
[[nodiscard]] std::string_view nameOf(CodePage page);

/// The 128 signs from 0x80 on, as code points; U+FFFD where a set has none.
[[nodiscard]] const std::array<char32_t, 128>& upperSigns(CodePage page);

/// Appends a code point as UTF-8.
void appendUtf8(std::string& text, char32_t sign);

[[nodiscard]] std::string fromCodePage(std::string_view bytes, CodePage page);

/// Whose set the text is in. Each letter above ASCII speaks for the sets in which it is one of French at a
/// place where French has it ("é" between letters, "É" before them, "’" between them).
struct CodePageGuess {
    CodePage page = CodePage::Windows1252;
    bool isSure = true; // this set explains nearly all, and the others do not
};
[[nodiscard]] CodePageGuess guessCodePage(std::string_view bytes);

} // namespace maillage
