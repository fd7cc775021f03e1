// How far apart two colours are for an eye: the numbers by which the palette of the maps is held.
#pragma once

#include "core/carto/style/palette.hpp"

namespace maillage {

/// Who looks, or on what: all receptors, without green ones, without red ones, a grey print.
enum class Vision { Normal, Deuteranopia, Protanopia, Grey };
inline constexpr std::array kVisions{Vision::Normal, Vision::Deuteranopia, Vision::Protanopia, Vision::Grey};

/// CIE L*a*b* under D65.
struct LabColour {
    double lightness = 0; // 0 to 100
    double a = 0;
    double b = 0;
};

/// What the colour is for this vision, at full severity (G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15, 2009). Grey keeps
/// the lightness alone.
[[nodiscard]] LabColour labOf(Colour colour, Vision vision = Vision::Normal);

/// CIEDE2000 with weights 1 (G. Sharma, W. Wu, E. N. Dalal, Color Res. Appl. 30, 2005).
[[nodiscard]] double deltaE2000(const LabColour& p, const LabColour& q);

/// How far apart two colours are for this vision: ΔE2000, and in grey the step of L*.
[[nodiscard]] double differenceOf(Colour p, Colour q, Vision vision);
/// How far apart two colours are for reading, 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrastRatio(Colour a, Colour b);
/// What two fills of a map differ by at least.
[[nodiscard]] constexpr double leastDifference(Vision vision) {
    return vision == Vision::Grey ? 8 : 15;
}

} // namespace maillage
