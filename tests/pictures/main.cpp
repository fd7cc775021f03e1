// The window as it looks: each theme, panel and dialog beside the picture that is kept of it.
// MAILLAGE_PICTURES names the appearance and the scale ("dark-2"), QT_SCALE_FACTOR sets the latter; with
// MAILLAGE_TAKE the pictures are taken anew.
#include "tests/app/support/every_dialog.hpp"

#include "app/look/appearance.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "tests/support/pictures.hpp"
#include "tests/support/test_application.hpp"

#include <QDir>
#include <QDockWidget>

#include <set>

using namespace maillage;

namespace {

constexpr int kWidth = 640; // pixels of a kept picture
/// Lines of text reflow a little from one build of the font library to another.
constexpr double kTolerance = 0.03;

QString variant() {
    const QString named = qEnvironmentVariable("MAILLAGE_PICTURES");
    return named.isEmpty() ? QStringLiteral("light-1") : named;
}

/// Compares, or keeps, what it is shown.
class Album {
public:
    Album() : m_folder(QStringLiteral(MAILLAGE_SOURCE_DIR "/tests/pictures/") + variant()) {
        if (m_takes) {
            REQUIRE(m_compares); // pictures of another Qt would differ from what is checked elsewhere
            QDir(m_folder).removeRecursively();
        }
        QDir().mkpath(m_folder.path());
    }
    void show(QString name, QWidget& widget) {
        if (m_shown.contains(name + QStringLiteral(".png"))) {
            name += QStringLiteral("-2"); // of one class, asked for another purpose
        }
        QApplication::processEvents();
        const QImage now = smallPicture(widget.grab(), kWidth);
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        m_shown.insert(name + QStringLiteral(".png"));
        CAPTURE(file.toStdString());
        if (m_takes) {
            CHECK(now.save(file, "PNG", 0));
            return;
        }
        const QImage kept(file);
        CHECK_FALSE(kept.isNull());
        CHECK_FALSE(now.isNull());
        if (m_compares && !kept.isNull()) {
            CHECK(std::abs(kept.width() - now.width()) <= 8);
            CHECK(std::abs(kept.height() - now.height()) <= 12);
            const double difference = differenceOf(kept, now);
            CHECK(difference < kTolerance);
            if (difference >= kTolerance) {
                now.save(QDir::temp().filePath(variant() + u'-' + name + QStringLiteral(".png")));
            }
        }
    }
    /// No picture is kept of what is no longer there.
    void checkWhole() const {
        for (const QString& file : m_folder.entryList({QStringLiteral("*.png")})) {
            CAPTURE(file.toStdString());
            CHECK(m_shown.contains(file));
        }
    }

private:
    QDir m_folder;
    bool m_compares = isQtOfKeptPictures();
    bool m_takes = qEnvironmentVariableIsSet("MAILLAGE_TAKE");
    std::set<QString> m_shown;
};

QString wordOf(Theme theme) {
    const std::string_view word = toText(theme);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

TEST_CASE("every theme, panel and dialog looks as it is kept") {
    Album album;
    ShownWithScenarios shown;
    shown.window.resize(1280, 860);
    shown.document.selection().choose(shown.document.project().territory->at("03118"));
    QTest::qWait(50);
    album.show(QStringLiteral("window"), shown.window);
    for (const auto& [theme, word] : kThemes) {
        if (isOfNeed(theme)) {
            continue; // not of the window
        }
        ViewState view = shown.document.view();
        view.theme = theme;
        shown.document.setView(view);
        QApplication::processEvents(); // another legend, another height of its dock
        album.show(QStringLiteral("theme-") + wordOf(theme), shown.map);
        album.show(QStringLiteral("legend-") + wordOf(theme), *shown.window.findChild<ThemePanel*>());
    }
    ViewState view = shown.document.view();
    view.theme = Theme::Couverture;
    shown.document.setView(view);
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        dock->setFloating(true);
        dock->show();
        dock->resize(dock->objectName() == QStringLiteral("tables") ? QSize(1100, 320) : QSize(420, 640));
        QTest::qWait(30);
        album.show(QStringLiteral("panel-") + dock->objectName(), *dock->widget());
        dock->hide();
    }
    visitDialogs(shown, [&](QDialog& dialog) {
        QTest::qWait(30);
        album.show(QStringLiteral("dialog-") +
                       QString::fromUtf8(dialog.metaObject()->className()).section(QStringLiteral("::"), -1),
                   dialog);
    });
    album.checkWhole();
}

int main(int argc, char** argv) {
    const TestApplication application(argc, argv);
    // In the font that comes with the program, and with no cursor that blinks.
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    applyAppearance(variant().startsWith(QStringLiteral("dark")) ? Appearance::Dark : Appearance::Light);
    return runTests(argc, argv);
}
