// Light or dark: the colours of the window. Map, legend and page stay on white paper under both.
#pragma once

#include <QPalette>

#include <array>

namespace maillage {

enum class Appearance { System, Light, Dark };
inline constexpr std::array kAppearances{Appearance::System, Appearance::Light, Appearance::Dark};

/// Darker than its own text.
[[nodiscard]] bool isDark(const QPalette& palette);
/// The colours of widgets under one appearance or the other.
[[nodiscard]] QPalette windowPalette(bool dark);
/// Gives the application's widgets their style and colours. The system is taken for dark when its own palette
/// is.
void applyAppearance(Appearance appearance);

} // namespace maillage
