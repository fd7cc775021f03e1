#include "app/render/map/fonts.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/carto/style/style_errors.hpp"

#include <QFontDatabase>
#include <QMutex>
#include <QStringList>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameFonts() {
    Q_INIT_RESOURCE(resources);
}

namespace maillage {

namespace {

/// Pages are drawn on other threads while a person chooses a charte.
QMutex& familyLock() {
    static QMutex lock;
    return lock;
}

/// Under familyLock.
QString& family() {
    static QString name = QStringLiteral("Lato");
    return name;
}

} // namespace

void installFonts() {
    nameFonts();
    for (const char* file : {":/fonts/Lato-Regular.ttf", ":/fonts/Lato-Bold.ttf"}) {
        QFontDatabase::addApplicationFont(QString::fromUtf8(file));
    }
}

void usePageFont(const MapStyle& style) {
    QStringList given;
    for (const std::filesystem::path& file : style.fontFiles) {
        const int id = QFontDatabase::addApplicationFont(QString::fromStdString(utf8Of(file)));
        if (id < 0) {
            throw Error(ErrorCode::StyleFontFileUnreadable, {utf8Of(style.file), utf8Of(file.filename())});
        }
        given << QFontDatabase::applicationFontFamilies(id);
    }
    const QString wanted = QString::fromStdString(style.fontFamily);
    if (!QFontDatabase::hasFamily(wanted)) {
        given.removeDuplicates();
        throw Error(ErrorCode::StyleFontUnknown,
                    {utf8Of(style.file), style.fontFamily, given.join(QStringLiteral(", ")).toStdString()});
    }
    const QMutexLocker lock(&familyLock());
    family() = wanted;
}

const QString& pageFamily() {
    thread_local QString copy;
    const QMutexLocker lock(&familyLock());
    copy = family();
    return copy;
}

QFont pageFont(int units, bool bold) {
    QFont font(pageFamily());
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

QFont wideFont(int units) {
    constexpr double kPercent = 108; // more, and a PDF finds letters and no word
    QFont font = pageFont(units);
    font.setLetterSpacing(QFont::PercentageSpacing, kPercent);
    return font;
}

} // namespace maillage
