#include "tests/gui/gui_test_support.hpp"

#include "tests/gui/help_pictures.hpp"

#include <QDir>
#include <QFileInfo>

using namespace maillage;

namespace {

QImage rough(const QImage& image) {
    // Letters are drawn a little otherwise from one machine to another; blocks of 8 pixels are not.
    constexpr int kBlock = 8;
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.width() / kBlock, image.height() / kBlock, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation);
}

/// The share of blocks that differ to the eye.
double difference(const QImage& a, const QImage& b) {
    constexpr int kSeen = 40; // of 255, in any channel
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            const int most =
                std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                          std::abs(one.blue() - other.blue())});
            differing += most > kSeen ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (a.width() * a.height());
}

} // namespace

TEST_CASE("the guide's pictures are those of the window of today, and small") {
    // Taken anew by: cmake --build build/debug --target maillage-help-pictures
    const QDir folder(QStringLiteral(MAILLAGE_SOURCE_DIR "/resources/help/pictures"));
    const std::vector<HelpPicture> pictures = takeHelpPictures();
    CHECK(folder.entryList({QStringLiteral("*.png")}).size() == static_cast<qsizetype>(pictures.size()));
    for (const HelpPicture& picture : pictures) {
        CAPTURE(picture.name);
        const QString file = folder.filePath(picture.name + QStringLiteral(".png"));
        CHECK(QFileInfo(file).size() <= 40 * 1024);
        const QImage kept(file);
        REQUIRE_FALSE(kept.isNull());
        CHECK(std::abs(kept.width() - picture.image.width()) <= 8);
        CHECK(std::abs(kept.height() - picture.image.height()) <= 8);
        const QImage now = rough(picture.image);
        CHECK(difference(rough(kept).scaled(now.size()), now) < 0.04);
    }
}
