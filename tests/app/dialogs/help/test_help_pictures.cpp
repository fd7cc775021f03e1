#include "tests/app/support/gui_test_support.hpp"

#include "tests/app/support/help_pictures.hpp"
#include "tests/support/pictures.hpp"

#include <QDir>
#include <QFileInfo>

using namespace maillage;

TEST_CASE("the guide's pictures are those of the window of today, and small") {
    // Taken anew by: cmake --build build/debug --target maillage-help-pictures
    const QDir folder(QStringLiteral(MAILLAGE_SOURCE_DIR "/resources/help/pictures"));
    const std::vector<HelpPicture> pictures = takeHelpPictures();
    CHECK(folder.entryList({QStringLiteral("*.png")}).size() == static_cast<qsizetype>(pictures.size()));
    const bool compares = isQtOfKeptPictures();
    for (const HelpPicture& picture : pictures) {
        CAPTURE(picture.name);
        const QString file = folder.filePath(picture.name + QStringLiteral(".png"));
        CHECK(QFileInfo(file).size() <= qint64{48} * 1024); // the dots of what is supposed take some
        const QImage kept(file);
        REQUIRE_FALSE(kept.isNull());
        REQUIRE_FALSE(picture.image.isNull());
        if (compares) {
            CHECK(std::abs(kept.width() - picture.image.width()) <= 8);
            CHECK(std::abs(kept.height() - picture.image.height()) <= 8);
            CHECK(differenceOf(kept, picture.image) < 0.04);
        }
    }
}
