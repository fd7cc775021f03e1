// The face of maps and pages. The bundled one, so that maps and pages measure and look the same on every
// machine.
#pragma once

#include "core/carto/style/map_style.hpp"

#include <QFont>

namespace maillage {

/// Once, after the application object is made.
void installFonts();

/// From now on every map and page is set in the family of this style: one for the whole program, as Qt's own
/// fonts are. Throws Error{StyleFontFileUnreadable, StyleFontUnknown} and leaves the face as it was.
void usePageFont(const MapStyle& style);
/// The family in use: Lato until told otherwise.
[[nodiscard]] const QString& pageFamily();

/// Seven points, below which nothing is printed on A4 (hundredths of a millimetre).
inline constexpr int kSmallestType = 248;

/// That face at a height in hundredths of a millimetre, for painters scaled to these units.
[[nodiscard]] QFont pageFont(int units, bool bold = false);
/// The same, spaced: what lies around a map is written wide, as atlases do. At `kWideType` and no other
/// height.
[[nodiscard]] QFont wideFont(int units);
inline constexpr int kWideType = 260;

} // namespace maillage
