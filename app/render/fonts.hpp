// The bundled face, so that maps and pages measure and look the same on every machine.
#pragma once

#include <QFont>

namespace maillage {

/// Once, after the application object is made.
void installFonts();

/// Lato at a height in hundredths of a millimetre, for painters scaled to these units.
[[nodiscard]] QFont pageFont(int units, bool bold = false);

} // namespace maillage
