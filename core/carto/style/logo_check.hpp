// Whether a logo may be drawn: a charte comes from anywhere, and so do its files.
#pragma once

#include <string_view>

namespace maillage {

/// Why the SVG is not drawn, as a word that style_text.cpp turns into a phrase: "comprime" (packed, of any
/// size), "xml" (no XML, or with entities of its own), "dehors" (it takes in files or addresses), "trop"
/// (more elements than a logo has, or elements that repeat one another without end); empty for a drawing that
/// does no harm.
[[nodiscard]] std::string_view faultOfDrawing(std::string_view svg);

} // namespace maillage
