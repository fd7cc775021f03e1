#include "app/render/fonts.hpp"

#include <QFontDatabase>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameResources() {
    Q_INIT_RESOURCE(resources);
}

namespace maillage {

void installFonts() {
    nameResources();
    for (const char* file : {":/fonts/Lato-Regular.ttf", ":/fonts/Lato-Bold.ttf"}) {
        QFontDatabase::addApplicationFont(QString::fromUtf8(file));
    }
}

QFont pageFont(int units, bool bold) {
    QFont font(QStringLiteral("Lato"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(units);
    font.setBold(bold);
    // Hinting would make the widths depend on the device's resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt joins no letters that are spaced. Lato's "ti" and "tt" in one glyph have no character of their own,
    // and a PDF then cannot be searched for "animation". In percent: Qt multiplies an absolute spacing by the
    // device's resolution, which would stretch the text of a PDF alone.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return font;
}

} // namespace maillage
