// The icons drawn for the window: resources/icons/*.svg, in one ink that follows the palette.
#pragma once

#include <QIcon>

namespace maillage {

/// The icon of this file name, without its ending. Drawn at every size in the application's text colour of
/// the moment, so that it is right after the appearance changed. Null when there is no such file.
[[nodiscard]] QIcon icon(const QString& name);
/// The program's own, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace maillage
