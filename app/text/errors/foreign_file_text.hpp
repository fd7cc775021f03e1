// What a file is that holds no list, and what to do about it.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace maillage {

/// The sentence of Error{FileNotAList}.
[[nodiscard]] QString foreignFileSentence(const std::vector<std::string>& parameters);
/// The sentence of Error{WorkbookTooLarge}.
[[nodiscard]] QString tooLargeSentence(const std::vector<std::string>& parameters);

} // namespace maillage
