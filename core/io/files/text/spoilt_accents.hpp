// Accents that a program spoilt before, reading UTF-8 as Windows-1252 ("Ã©" for "é").
#pragma once

#include "core/base/diagnostic.hpp"

#include <string>
#include <vector>

namespace maillage {

/// The text with its accents; says how many lines were mended, and where letters are lost for good.
[[nodiscard]] std::string withoutSpoiltAccents(const std::string& text, std::vector<Diagnostic>& diagnostics);

} // namespace maillage
