// Pictures of the window that are kept beside the sources, and compared with it.
#pragma once

#include <QImage>
#include <QPixmap>

namespace maillage {

/// Whether the program runs with the version of Qt that the kept pictures were taken with: another lays out
/// and draws its widgets a little otherwise, so that a difference says nothing. Where it does not, says so on
/// standard output, in a line that ./check repeats.
[[nodiscard]] bool isQtOfKeptPictures();

/// A window has few colours: a PNG of these is small and looks the same.
[[nodiscard]] QImage smallPicture(const QPixmap& picture, int width);

/// The share of blocks of 8 pixels that differ to the eye, 0 … 1; a picture of another size is brought to
/// that of `now`. Letters are drawn a little otherwise from one machine to another; blocks are not.
[[nodiscard]] double differenceOf(const QImage& kept, const QImage& now);

} // namespace maillage
