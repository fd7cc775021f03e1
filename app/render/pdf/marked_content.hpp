// The drawing of a page with its marks turned into marked content.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct MarkedContent {
    std::string drawing;
    /// The element of each piece of marked content, by its number on the page (MCID).
    std::vector<std::size_t> elements;
};

/// `roleOf(element)` is what a piece is called where it stands. What has no mark is an artifact.
[[nodiscard]] MarkedContent withMarkedContent(std::string_view drawing,
                                              const std::vector<std::string>& roles);

} // namespace maillage
