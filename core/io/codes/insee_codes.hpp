// The one cleaner of codes: what a cell of a list, a layer, a matrix or a table of mergers means by an INSEE
// code or a code of a QPV, whatever spreadsheets and hands made of it. Whether the code is one of the
// territory, or a postal code in the place of one, is for those who ask to see.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// An INSEE code and the name that stands beside it in the same cell ("03036 - Bourbon", "Abrest (03001)").
struct CellCode {
    std::string code;
    std::string name; // empty for a code alone
};

/// nullopt for what holds no INSEE code. Read: a lost zero ("3036", "3036.0", "3036,00"), spaces and signs
/// ("03 036", "’03036", `="03036"`, `["03036"]`), "2a004", "3.036E+03" where every figure is there, six
/// figures ("003036"), "03-036", "INSEE 03036", "FR03036".
[[nodiscard]] std::optional<CellCode> typedCode(std::string_view cell);

/// The same for a code alone.
[[nodiscard]] std::optional<std::string> cleanedCode(std::string_view cell);

/// True when nothing but the zero before it was lost.
[[nodiscard]] bool isZeroLost(std::string_view cell, std::string_view code);

/// The code of a département and of a commune in two columns: ("03", "036"), (3, 36), ("971", "101"). nullopt
/// for what does not make an INSEE code.
[[nodiscard]] std::optional<std::string> joinedCode(std::string_view departement, std::string_view commune);

/// "qn00301m", "QP 003 001" → as they are written.
[[nodiscard]] std::optional<std::string> cleanedQpvCode(std::string_view cell);

} // namespace maillage
