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
    /// Whether a layer is in it.
    bool hasLayers = false;
};

/// What a layer is called among the resources of a page.
[[nodiscard]] std::string layerResource(std::size_t layer);

/// `roles`: what a piece is called where it stands, by its element. What has no mark is an artifact. Pieces
/// lie within layers: where a layer begins or ends, another piece of the same element does (poppler takes the
/// end of a layer inside a piece for that of the piece).
[[nodiscard]] MarkedContent withMarkedContent(std::string_view drawing,
                                              const std::vector<std::string>& roles);

} // namespace maillage
