// Text of an SVG as outlines: it looks the same where the font of the page is not installed.
#pragma once

#include <QByteArray>

namespace maillage {

/// What QSvgGenerator wrote, each of its texts replaced by the outline of its letters, with its words for who
/// cannot see them (aria-label) or looks for them. Precondition: they are set in the fonts of pages
/// (app/render/map/fonts).
[[nodiscard]] QByteArray withOutlines(const QByteArray& svg);

} // namespace maillage
