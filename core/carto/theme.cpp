#include "core/carto/theme.hpp"

#include <algorithm>

namespace maillage {

std::optional<Theme> parseTheme(std::string_view text) {
    const auto found = std::ranges::find(kThemes, text, [](const auto& entry) { return entry.second; });
    return found == kThemes.end() ? std::nullopt : std::optional(found->first);
}

std::string_view toText(Theme theme) {
    return std::ranges::find(kThemes, theme, [](const auto& entry) { return entry.first; })->second;
}

} // namespace maillage
