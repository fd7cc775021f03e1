// How maps and pages look: the "charte graphique" that a Caf gives. The default is neutral, without a logo.
#pragma once

#include "core/carto/style/palette.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace maillage {

/// A signatory's logo as its file had it, so that a page needs no file.
struct StyleLogo {
    std::filesystem::path file;
    std::string bytes;
    [[nodiscard]] bool isDrawing() const; // SVG, else PNG or JPEG
};

struct MapStyle {
    Palette palette{};
    std::string fontFamily = "Lato";
    /// Where the faces of the family are, when they come with the charte.
    std::vector<std::filesystem::path> fontFiles{};
    /// From left to right.
    std::vector<StyleLogo> logos{};
    /// Who makes the maps: "Caf de l'Allier, service études". Empty for the program alone.
    std::string author{};
    /// The file that it was read from; empty for the default.
    std::filesystem::path file{};
};

/// The neutral one: always the same pointer.
[[nodiscard]] std::shared_ptr<const MapStyle> defaultMapStyle();

/// Reads a charte (README.md tells its keys); what it leaves out is the default's. Its files are looked for
/// from its folder. Whether fonts and logos can be drawn is for the painter to say. Throws Error{FileMissing,
/// FileUnreadable, StyleNotJson, StyleKeyUnknown, StyleValueInvalid, StyleFileMissing, StyleFileOutside,
/// StyleLogoUnreadable, StyleLogoUnsafe, StyleColoursTooNear}.
[[nodiscard]] MapStyle readMapStyle(const std::filesystem::path& path);

/// A logo that no charte names: .svg, .png or .jpg. Throws Error{FileMissing, FileUnreadable,
/// LogoKindUnknown, LogoUnreadable, LogoUnsafe}.
[[nodiscard]] StyleLogo readLogo(const std::filesystem::path& path);

/// Who signs a page; what is empty is left to the charte.
struct Signature {
    std::string author{};
    std::vector<StyleLogo> logos{};
};
/// The style with this signature; the same pointer where the signature is empty.
[[nodiscard]] std::shared_ptr<const MapStyle> signedBy(std::shared_ptr<const MapStyle> style,
                                                       const Signature& signature);

} // namespace maillage
