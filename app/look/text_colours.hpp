// The colours of words inside rich text, which follow no palette by themselves: each has one for light ground
// and one for dark.
#pragma once

#include <QPalette>
#include <QString>

#include <array>

namespace maillage {

enum class TextColour {
    Plain,
    /// What is said beside the matter: sources, published values, hints.
    Muted,
    /// What a simulation adds.
    Gain,
    /// What would be lost.
    Loss
};
inline constexpr std::array kTextColours{TextColour::Plain, TextColour::Muted, TextColour::Gain,
                                         TextColour::Loss};

[[nodiscard]] QColor textColour(TextColour colour, const QPalette& palette);
/// "#5B636B", for the application's palette of now: rich text is made again when that changes.
[[nodiscard]] QString textColourName(TextColour colour);

} // namespace maillage
