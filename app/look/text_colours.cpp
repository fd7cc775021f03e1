#include "app/look/text_colours.hpp"

#include "app/look/appearance.hpp"

#include <QGuiApplication>

namespace maillage {

QColor textColour(TextColour colour, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (colour) {
    case TextColour::Plain:
        return palette.color(QPalette::WindowText);
    case TextColour::Muted:
        return dark ? QColor(0xA9, 0xB2, 0xBB) : QColor(0x5B, 0x63, 0x6B);
    case TextColour::Gain:
        return dark ? QColor(0x7F, 0xD6, 0xA6) : QColor(0x1F, 0x6B, 0x46);
    case TextColour::Loss:
        return dark ? QColor(0xF2, 0xA0, 0x9A) : QColor(0xA3, 0x1D, 0x16);
    }
    return {};
}

QString textColourName(TextColour colour) {
    return textColour(colour, QGuiApplication::palette()).name();
}

} // namespace maillage
