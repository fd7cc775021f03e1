#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/charts/chart_page.hpp"
#include "app/render/map/fonts.hpp"
#include "app/settings/user_settings.hpp"

#include <QAction>
#include <QMenu>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace maillage;

namespace {

/// A charte of another blue, in a folder of its own; what a test kept is forgotten.
struct Charte {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("charte.json"));

    Charte() {
        UserSettings().forgetAll();
        UserSettings().setKnowsFirstSteps(true);
        write(R"({"couleurs": {"centre_social": "#2F7F9F"}})");
    }
    ~Charte() {
        UserSettings().forgetAll();
        usePageFont(*defaultMapStyle());
    }
    Charte(const Charte&) = delete;
    Charte& operator=(const Charte&) = delete;
    Charte(Charte&&) = delete;
    Charte& operator=(Charte&&) = delete;

    void write(const char* json) const { std::ofstream(file.toStdString()) << json; }
    [[nodiscard]] std::filesystem::path path() const { return file.toStdU16String(); }
};

bool isStyled(const Shown& shown) {
    return shown.document.sheet().palette().centreSocial == colour(0x2F7F9F);
}

/// Whether the map on screen has this fill somewhere.
bool shows(Shown& shown, QColor fill) {
    QApplication::processEvents();
    const QImage picture = shown.map.grab().toImage();
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixelColor(x, y) == fill) {
                return true;
            }
        }
    }
    return false;
}

QAction* entry(const Shown& shown, const QString& words) {
    for (QAction* action : shown.window.findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) == words) {
            return action;
        }
    }
    FAIL("no entry");
    return nullptr;
}

const QColor kGiven(0x2F, 0x7F, 0x9F);
const QColor kUsual(0x34, 0x73, 0xAD);

} // namespace

TEST_CASE("a charte is on the map at once, comes back at the next start, and goes on demand", "[charte]") {
    const Charte charte;
    {
        Shown shown;
        QAction* back = entry(shown, QStringLiteral("Charte par défaut"));
        CHECK_FALSE(back->isEnabled());
        CHECK(shows(shown, kUsual));
        shown.window.features().style.use(charte.path());
        CHECK(shows(shown, kGiven));
        CHECK_FALSE(shows(shown, kUsual));
        CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("charte.json")));
        CHECK(back->isEnabled());
        CHECK(shown.document.undoStack().isClean());
    }
    Shown shown;
    shown.window.restorePlaces();
    CHECK(shows(shown, kGiven));
    entry(shown, QStringLiteral("Charte par défaut"))->trigger();
    CHECK(shows(shown, kUsual));
    CHECK_FALSE(shows(shown, kGiven));
    CHECK(UserSettings().styleFile().isEmpty());
    CHECK_FALSE(entry(shown, QStringLiteral("Charte par défaut"))->isEnabled());
}

TEST_CASE("setting the window back forgets the charte", "[charte]") {
    const Charte charte;
    Shown shown;
    shown.window.features().style.use(charte.path());
    shown.window.resetWindow();
    CHECK_FALSE(isStyled(shown));
    CHECK(UserSettings().styleFile().isEmpty());
}

TEST_CASE("a charte that is gone at the start is told in the status line, kept, and can be given up",
          "[charte]") {
    const Charte charte;
    UserSettings().setStyleFile(charte.file);
    REQUIRE(QFile::remove(charte.file));
    {
        Shown shown;
        shown.window.restorePlaces();
        CHECK_FALSE(isStyled(shown));
        CHECK(shown.message().isEmpty());
        const QString told = shown.window.statusBar()->currentMessage();
        CHECK(told.contains(QStringLiteral("charte.json\u00A0» n’est plus là")));
        CHECK(told.contains(QStringLiteral("par défaut")));
    }
    charte.write(R"({"couleurs": {"centre_social": "#2F7F9F"}})");
    {
        Shown shown;
        shown.window.restorePlaces();
        CHECK(isStyled(shown));
    }
    charte.write(R"({"couleurs": {"centre_social": "bleu"}})");
    Shown shown;
    shown.window.restorePlaces();
    CHECK_FALSE(isStyled(shown));
    CHECK(shown.message().isEmpty());
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("«\u00A0bleu\u00A0»")));
    // The menu that opens finds that there is something to give up.
    for (QMenu* menu : shown.window.findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
    }
    entry(shown, QStringLiteral("Charte par défaut"))->trigger();
    CHECK(UserSettings().styleFile().isEmpty());
}

TEST_CASE("a charte that cannot be used leaves the one that is there", "[charte]") {
    const Charte charte;
    Shown shown;
    shown.window.features().style.use(charte.path());
    const QString other = charte.folder.filePath(QStringLiteral("autre.json"));
    std::ofstream(other.toStdString()) << R"({"couleurs": {"centre_social": "#12365A"}})";
    CHECK_THROWS_AS(shown.window.features().style.use(other.toStdU16String()), Error);
    CHECK(isStyled(shown));
    CHECK(UserSettings().styleFile() == charte.file);
}

TEST_CASE("a page that is exported has the charte of the window", "[charte]") {
    const Charte charte;
    Shown shown;
    shown.window.features().style.use(charte.path());
    for (const Theme theme : {Theme::Couverture, Theme::Ecart, Theme::Evolution}) {
        ViewState view = shown.document.view();
        view.theme = theme;
        shown.document.setView(view);
        const QString file = charte.folder.filePath(QStringLiteral("page.svg"));
        shown.window.features().pages.write(file.toStdU16String());
        const std::string bytes = test::readBytes(file.toStdU16String());
        CHECK(bytes.find("#3473ad") == std::string::npos);
        CHECK((bytes.find("#2f7f9f") != std::string::npos) == (theme == Theme::Couverture));
    }
}

TEST_CASE("charts have the fills of the map", "[charte]") {
    Palette palette;
    palette.centreSocial = colour(0x2F7F9F);
    CHECK(chartBrush(palette, CoverageClass::CentreSocial).color() == kGiven);
    CHECK(chartBrush(Palette{}, CoverageClass::CentreSocial).color() == kUsual);
    CHECK(chartBrush(palette, CoverageClass::EvsSeul).style() == Qt::TexturePattern);
}

TEST_CASE("a kept charte is a path or nothing", "[charte]") {
    UserSettings().forgetAll();
    QSettings().setValue(QStringLiteral("map/charte"), QStringLiteral("relative.json"));
    CHECK(UserSettings().styleFile().isEmpty());
    QSettings().setValue(QStringLiteral("map/charte"), QVariantList{1, 2});
    CHECK(UserSettings().styleFile().isEmpty());
    UserSettings().setStyleFile(QStringLiteral("/tmp/x/../a.json"));
    CHECK(UserSettings().styleFile() == QStringLiteral("/tmp/a.json"));
    UserSettings().forgetAll();
}
