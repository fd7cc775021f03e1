#include "app/look/appearance.hpp"

#include "app/look/window_style.hpp"

#include <QApplication>
#include <QStyle>

namespace maillage {

namespace {

struct Hue {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array kHues{Hue{QPalette::Window, 0xFFF3F4F6, 0xFF24282D},
                           Hue{QPalette::WindowText, 0xFF1B1F24, 0xFFE8EAED},
                           Hue{QPalette::Base, 0xFFFFFFFF, 0xFF1B1E22},
                           Hue{QPalette::AlternateBase, 0xFFF1F4F8, 0xFF22262B},
                           Hue{QPalette::Text, 0xFF1B1F24, 0xFFE8EAED},
                           Hue{QPalette::Button, 0xFFEBEDF0, 0xFF343A41},
                           Hue{QPalette::ButtonText, 0xFF1B1F24, 0xFFE8EAED},
                           Hue{QPalette::BrightText, 0xFFB00020, 0xFFFF9A9A},
                           Hue{QPalette::Highlight, 0xFF1F5FA8, 0xFF6CAEF5},
                           Hue{QPalette::HighlightedText, 0xFFFFFFFF, 0xFF0E1216},
                           Hue{QPalette::Link, 0xFF1A5496, 0xFF8AB8F0},
                           Hue{QPalette::LinkVisited, 0xFF5B3F92, 0xFFC3A6EE},
                           Hue{QPalette::ToolTipBase, 0xFFFFFBE6, 0xFF3A3F45},
                           Hue{QPalette::ToolTipText, 0xFF1B1F24, 0xFFF2F3F5},
                           Hue{QPalette::PlaceholderText, 0xFF5F6873, 0xFF9AA3AD},
                           Hue{QPalette::Light, 0xFFFFFFFF, 0xFF454C54},
                           Hue{QPalette::Midlight, 0xFFF7F8FA, 0xFF3B4148},
                           Hue{QPalette::Mid, 0xFFB4BAC1, 0xFF5A626B},
                           Hue{QPalette::Dark, 0xFF8F969E, 0xFF14171A},
                           Hue{QPalette::Shadow, 0xFF5C636B, 0xFF000000}};

constexpr QRgb kDisabledLight = 0xFF7A828B;
constexpr QRgb kDisabledDark = 0xFF8A929B;

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QPalette windowPalette(bool dark) {
    QPalette palette;
    for (const Hue& hue : kHues) {
        palette.setColor(hue.role, QColor(dark ? hue.dark : hue.light));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(dark ? kDisabledDark : kDisabledLight));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

void applyAppearance(Appearance appearance) {
    if (qobject_cast<WindowStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new WindowStyle);
    }
    // An empty palette gives the system's own back.
    QApplication::setPalette(QPalette());
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System && isDark(QApplication::palette()));
    QApplication::setPalette(windowPalette(dark));
}

} // namespace maillage
