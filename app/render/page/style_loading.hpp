// A charte from its file into use.
#pragma once

#include "core/carto/style/map_style.hpp"

namespace maillage {

/// Reads a charte whose fonts and logos can be drawn, and sets every map and page in its font from now on.
/// Throws what readMapStyle and usePageFont throw, and Error{StyleLogoUnreadable}; then all is as it was.
[[nodiscard]] std::shared_ptr<const MapStyle> loadMapStyle(const std::filesystem::path& path);

/// A logo that can be drawn. Throws what readLogo throws.
[[nodiscard]] StyleLogo loadLogo(const std::filesystem::path& path);

} // namespace maillage
