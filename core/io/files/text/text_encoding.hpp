// The bytes of a text file as UTF-8, whatever program wrote them.
#pragma once

#include "core/base/diagnostic.hpp"

#include <string>
#include <vector>

namespace maillage {

struct DecodedText {
    std::string text;                      // UTF-8 without byte order mark
    std::vector<Diagnostic> diagnostics{}; // what a person should know of it, once for the file
    bool isText = true;                    // false: the bytes are no text at all
};

/// UTF-8 with or without mark, UTF-16 with or without one, Windows-1252, Mac Roman or DOS. A letter of
/// another set in UTF-8, and accents that a program spoilt before ("Ã©"), are mended; what is lost is told.
[[nodiscard]] DecodedText decodedText(std::string bytes);

} // namespace maillage
