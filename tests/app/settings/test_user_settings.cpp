#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/panels/first_steps.hpp"
#include "app/settings/user_settings.hpp"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>

using namespace maillage;

namespace {

QMenu* recentMenu(MainWindow& window) {
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        if (menu->title().contains(QStringLiteral("réce"))) {
            Q_EMIT menu->aboutToShow();
            return menu;
        }
    }
    FAIL("no menu of recent projects");
    return nullptr;
}

QAction* entryOf(const QMenu& menu, const QString& part) {
    for (QAction* action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')).contains(part)) {
            return action;
        }
    }
    return nullptr;
}

std::map<QString, QRect> placesOf(const MainWindow& window) {
    std::map<QString, QRect> places;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        places[dock->objectName()] = dock->isVisible() ? dock->geometry() : QRect();
    }
    return places;
}

} // namespace

TEST_CASE("recent projects: the last used first, none twice, eight at most") {
    UserSettings settings;
    settings.forgetAll();
    for (int i = 0; i < 12; ++i) {
        settings.addRecentProject(QStringLiteral("/tmp/p%1.gpkg").arg(i));
    }
    settings.addRecentProject(QStringLiteral("/tmp/x/../p9.gpkg"));
    const QStringList paths = UserSettings().recentProjects();
    REQUIRE(paths.size() == 8);
    CHECK(paths.front() == QStringLiteral("/tmp/p9.gpkg"));
    CHECK(paths.count(QStringLiteral("/tmp/p9.gpkg")) == 1);
    CHECK(paths.back() == QStringLiteral("/tmp/p4.gpkg"));
}

TEST_CASE("a project that was saved is opened again from the menu; one that is gone is told and dropped") {
    UserSettings().forgetAll();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Plan & co.gpkg"));
    Shown shown;
    CHECK(entryOf(*recentMenu(shown.window), QStringLiteral("Aucun")) != nullptr);
    shown.window.features().files.save(file.toStdU16String());
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    shown.window.features().files.setUnsavedQuestion([] { return UnsavedAnswer::Discard; });
    QAction* entry = entryOf(*recentMenu(shown.window), QStringLiteral("Plan "));
    REQUIRE(entry != nullptr);
    CHECK(entry->text().contains(QStringLiteral("&&")));
    entry->trigger();
    CHECK(shown.document.edits().empty());
    CHECK(shown.document.path() == std::filesystem::path(file.toStdU16String()));

    REQUIRE(QFile::remove(file));
    entryOf(*recentMenu(shown.window), QStringLiteral("Plan "))->trigger();
    CHECK(shown.message().contains(QStringLiteral("n’est plus là")));
    CHECK(UserSettings().recentProjects().isEmpty());
}

TEST_CASE("the list of recent projects is cleared from its menu") {
    UserSettings settings;
    settings.forgetAll();
    settings.addRecentProject(QStringLiteral("/tmp/a.gpkg"));
    Shown shown;
    entryOf(*recentMenu(shown.window), QStringLiteral("Effacer"))->trigger();
    CHECK(UserSettings().recentProjects().isEmpty());
}

TEST_CASE("a settings file that anybody wrote gives a window that works") {
    UserSettings().forgetAll();
    QSettings raw;
    SECTION("words where there should be places") {
        raw.setValue(QStringLiteral("window/geometry"), QStringLiteral("nonsense"));
        raw.setValue(QStringLiteral("window/state"), 12);
        raw.setValue(QStringLiteral("map/theme"), QVariantList{1, 2});
        raw.setValue(QStringLiteral("window/appearance"), QStringLiteral("purple"));
        raw.setValue(QStringLiteral("projects/recent"), 7);
        raw.setValue(QStringLiteral("files/folder"), QStringLiteral("/no/such/folder"));
        raw.setValue(QStringLiteral("help/first-steps-known"), QStringLiteral("perhaps"));
    }
    SECTION("paths that are none") {
        raw.setValue(QStringLiteral("projects/recent"),
                     QStringList{QString(), QStringLiteral("relative.gpkg"), QStringLiteral("/a\nb.gpkg"),
                                 QStringLiteral("/") + QString(9000, QLatin1Char('x')),
                                 QStringLiteral("/a.gpkg"), QStringLiteral("/a.gpkg")});
        CHECK(UserSettings().recentProjects() == QStringList{QStringLiteral("/a.gpkg")});
    }
    SECTION("a theme that is none") {
        raw.setValue(QStringLiteral("map/theme"), QStringLiteral("chaleur"));
    }
    SECTION("bytes that are no settings at all") {
        raw.sync();
        std::ofstream file(raw.fileName().toStdString(), std::ios::binary);
        using namespace std::string_view_literals; // past the zeros
        file << "[window\n\0\xff=@Variant(\0\0\0\x1c\xff\xff\xff\xff)\nstate=@ByteArray("sv
             << std::string(5000, '\xee');
    }
    CHECK(UserSettings().appearance() == Appearance::System);
    CHECK(QDir(UserSettings().lastFolder()).exists());
    Shown shown;
    shown.window.restorePlaces();
    QApplication::processEvents();
    CHECK(shown.document.view().theme == kFirstTheme);
    CHECK(shown.map.isVisible());
    CHECK_FALSE(recentMenu(shown.window)->actions().isEmpty());
    UserSettings().forgetAll();
}

TEST_CASE("what the window was comes back: docks, theme; and goes back to the first start on demand") {
    UserSettings().forgetAll();
    std::map<QString, QRect> first;
    QSize firstSize;
    {
        Shown shown;
        shown.window.restorePlaces();
        QApplication::processEvents();
        first = placesOf(shown.window);
        firstSize = shown.window.size();
        shown.window.findChild<QDockWidget*>(QStringLiteral("figures"))->hide();
        shown.window.findChild<QDockWidget*>(QStringLiteral("tables"))->show();
        ViewState view = shown.document.view();
        view.theme = Theme::Distance;
        shown.document.setView(view);
        UserSettings().setKnowsFirstSteps(true);
        UserSettings().addRecentProject(QStringLiteral("/tmp/a.gpkg"));
        shown.window.savePlaces();
    }
    Shown shown;
    shown.window.restorePlaces();
    QApplication::processEvents();
    CHECK(shown.document.view().theme == Theme::Distance);
    CHECK_FALSE(shown.window.findChild<QDockWidget*>(QStringLiteral("figures"))->isVisible());
    CHECK(shown.window.findChild<QDockWidget*>(QStringLiteral("tables"))->isVisible());
    CHECK_FALSE(shown.window.findChild<FirstSteps*>()->isVisible());
    shown.window.resize(1700, 1100);

    shown.window.resetWindow();
    QApplication::processEvents();
    CHECK(shown.window.size() == firstSize);
    CHECK(shown.document.view().theme == kFirstTheme);
    CHECK(UserSettings().recentProjects().isEmpty());
    CHECK(shown.window.findChild<FirstSteps*>()->isVisible());
    for (const auto& [name, place] : placesOf(shown.window)) {
        CAPTURE(name, place.x(), place.y(), place.width(), place.height(), first[name].x(), first[name].y(),
                first[name].width(), first[name].height());
        CHECK((place.isNull() == first[name].isNull()));
        CHECK((place.topLeft() - first[name].topLeft()).manhattanLength() <= 4);
        CHECK(std::abs(place.height() - first[name].height()) <= 4);
        CHECK(std::abs(place.width() - first[name].width()) <= 4);
    }
}

TEST_CASE("the first window is no larger than the screen, as far as its panels let it") {
    UserSettings().forgetAll();
    Shown shown;
    shown.window.restorePlaces();
    QApplication::processEvents();
    const QSize screen = shown.window.screen()->availableSize();
    const QSize least = shown.window.minimumSizeHint();
    CHECK(shown.window.width() <= std::max(screen.width(), least.width()));
    CHECK(shown.window.height() <= std::max(screen.height(), least.height()));
}

TEST_CASE("first steps show at the first start alone, and Escape puts them away for good") {
    UserSettings().forgetAll();
    {
        Shown shown;
        shown.window.restorePlaces();
        auto* card = shown.window.findChild<FirstSteps*>();
        REQUIRE(card->isVisible());
        shown.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(card->isVisible());
        CHECK(shown.map.hasFocus());
    }
    Shown shown;
    shown.window.restorePlaces();
    auto* card = shown.window.findChild<FirstSteps*>();
    CHECK_FALSE(card->isVisible());
    for (QMenu* menu : shown.window.findChildren<QMenu*>()) {
        if (QAction* entry = entryOf(*menu, QStringLiteral("Premiers pas"))) {
            entry->trigger();
        }
    }
    REQUIRE(card->isVisible());
    card->findChild<QPushButton*>(QStringLiteral("dismiss"))->click();
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("a name without its ending gets the one that was chosen, and one that is known stays") {
    const QString all = QStringLiteral("Page PDF (*.pdf);;Image PNG (*.png);;Dessin SVG (*.svg)");
    const QString png = QStringLiteral("Image PNG (*.png)");
    const auto name = [&](const char* typed, const QString& chosen) {
        return withEnding(QString::fromUtf8(typed), chosen, all);
    };
    CHECK(name("/tmp/carte", png) == QStringLiteral("/tmp/carte.png"));
    CHECK(name("/tmp/carte", {}) == QStringLiteral("/tmp/carte.pdf"));
    CHECK(name("/tmp/carte.svg", png) == QStringLiteral("/tmp/carte.svg"));
    CHECK(name("/tmp/carte.PDF", png) == QStringLiteral("/tmp/carte.PDF"));
    CHECK(name("/tmp/v1.2", png) == QStringLiteral("/tmp/v1.2.png"));
    CHECK(withEnding(QStringLiteral("/tmp/x"), {}, QStringLiteral("Tous (*)")) == QStringLiteral("/tmp/x"));
}

TEST_CASE("files are looked for where the last one was, while that folder is there") {
    UserSettings().forgetAll();
    {
        const QTemporaryDir folder;
        UserSettings().keepFolderOf(folder.filePath(QStringLiteral("a.gpkg")));
        CHECK(QDir(UserSettings().lastFolder()) == QDir(folder.path()));
    }
    CHECK(QDir(UserSettings().lastFolder()).exists());
}
