#include "tests/app/support/gui_test_support.hpp"

#include "app/look/appearance.hpp"
#include "app/look/icons.hpp"
#include "app/look/text_colours.hpp"
#include "app/panels/map/search_box.hpp"
#include "app/render/map/inks.hpp"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QToolBar>
#include <QVBoxLayout>

#include <cmath>

using namespace maillage;

namespace {

/// The appearance of the system's tests again, whatever a test did.
struct AppearanceRestored {
    AppearanceRestored() = default;
    AppearanceRestored(const AppearanceRestored&) = delete;
    AppearanceRestored& operator=(const AppearanceRestored&) = delete;
    ~AppearanceRestored() { applyAppearance(Appearance::Light); }
};

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour) {
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(static_cast<double>(colour.redF())) +
           0.7152 * channel(static_cast<double>(colour.greenF())) +
           0.0722 * channel(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The greatest contrast that a pixel has between two pictures of the same widget.
double greatestChange(const QImage& before, const QImage& after) {
    REQUIRE(before.size() == after.size());
    double most = 1;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                most = std::max(most, contrast(before.pixelColor(x, y), after.pixelColor(x, y)));
            }
        }
    }
    return most;
}

QImage pictureOf(QWidget& widget) {
    QApplication::processEvents();
    return widget.grab().toImage();
}

} // namespace

TEST_CASE("the contrast formula gives what WCAG gives for black, white and a known grey") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("every colour of text is read on its ground at 4.5 to 1 or better, light and dark") {
    const bool dark = GENERATE(false, true);
    const QPalette palette = windowPalette(dark);
    CAPTURE(dark);
    CHECK(isDark(palette) == dark);
    const auto read = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        CAPTURE(text, ground);
        CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
    };
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::Link, QPalette::LinkVisited,
                                QPalette::PlaceholderText, QPalette::BrightText}) {
            read(text, ground);
        }
        for (const TextColour colour : kTextColours) {
            CAPTURE(static_cast<int>(colour), ground);
            CHECK(contrast(textColour(colour, palette), palette.color(ground)) >= 4.5);
        }
    }
    read(QPalette::ButtonText, QPalette::Button);
    read(QPalette::HighlightedText, QPalette::Highlight);
    read(QPalette::ToolTipText, QPalette::ToolTipBase);
    // What marks the focus is no text: 3 to 1.
    CHECK(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3);
    CHECK(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3);
    for (const QColor& ink : {kInk, kQuiet}) {
        CHECK(contrast(ink, Qt::white) >= 4.5);
    }
}

TEST_CASE("no rich text of the window has a colour of its own that the table does not hold") {
    // A colour written into a sentence is right on one ground and wrong on the other.
    std::size_t looked = 0;
    QDirIterator sources(QStringLiteral(MAILLAGE_SOURCE_DIR "/app"), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const std::string name = sources.next().toStdString();
        std::ifstream file(name);
        std::string line;
        while (std::getline(file, line)) {
            ++looked;
            if (line.find("style='color:#") != std::string::npos) {
                FAIL_CHECK(name << ": " << line);
            }
        }
    }
    CHECK(looked > 10'000);
}

TEST_CASE("the window goes dark and light again while it is open, and its words go with it") {
    const AppearanceRestored restored;
    applyAppearance(Appearance::Light);
    const Shown shown;
    const auto hint = [&] {
        for (const QLabel* label : shown.window.findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("Cliquez une commune pour savoir"))) {
                return label->text();
            }
        }
        return QString();
    };
    const auto says = [&](bool dark) {
        return hint().contains(textColour(TextColour::Muted, windowPalette(dark)).name());
    };
    CHECK(says(false));
    applyAppearance(Appearance::Dark);
    QApplication::processEvents();
    CHECK(isDark(shown.window.palette()));
    CHECK(says(true));
    applyAppearance(Appearance::Light);
    QApplication::processEvents();
    CHECK_FALSE(isDark(shown.window.palette()));
    CHECK(says(false));
}

TEST_CASE("the map and its legend stay on white paper in the dark") {
    const AppearanceRestored restored;
    applyAppearance(Appearance::Light);
    Shown shown;
    panelIn<SearchBox>(shown.window).setFocus();
    const QImage light = pictureOf(shown.map);
    applyAppearance(Appearance::Dark);
    CHECK(pictureOf(shown.map) == light);
}

TEST_CASE("what has the keyboard is seen, in light and dark") {
    const AppearanceRestored restored;
    const bool dark = GENERATE(false, true);
    applyAppearance(dark ? Appearance::Dark : Appearance::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* other = new QPushButton(QStringLiteral("Autre"));
    layout->addWidget(other);
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("un"), QStringLiteral("deux")});
    const std::vector<QWidget*> widgets{new QPushButton(QStringLiteral("Bouton")),
                                        new QCheckBox(QStringLiteral("Case")),
                                        new QRadioButton(QStringLiteral("Choix")),
                                        new QLineEdit,
                                        new QComboBox,
                                        list,
                                        new QSlider(Qt::Horizontal)};
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QWidget* widget : widgets) {
        CAPTURE(dark, std::string(widget->metaObject()->className()));
        other->setFocus(Qt::TabFocusReason);
        const QImage before = pictureOf(*widget);
        for (std::size_t tabs = 0; tabs <= widgets.size() && !widget->hasFocus(); ++tabs) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        REQUIRE(widget->hasFocus());
        CHECK(greatestChange(before, pictureOf(*widget)) >= 3);
    }
}

TEST_CASE("the map shows that it has the keyboard") {
    const AppearanceRestored restored;
    applyAppearance(GENERATE(Appearance::Light, Appearance::Dark));
    Shown shown;
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    shown.window.setFocus();
    const QImage before = pictureOf(shown.map);
    shown.map.setFocus(Qt::TabFocusReason);
    REQUIRE(shown.map.hasFocus());
    const QImage after = pictureOf(shown.map);
    const QPoint edge(shown.map.width() / 2, 0);
    CHECK(contrast(before.pixelColor(edge), after.pixelColor(edge)) >= 3);
    CHECK(before.pixelColor(shown.map.rect().center()) == after.pixelColor(shown.map.rect().center()));
}

TEST_CASE("every file of icons is drawn, in the ink of the appearance") {
    const AppearanceRestored restored;
    const QDir drawings(QStringLiteral(MAILLAGE_SOURCE_DIR "/resources/icons"));
    const QStringList files = drawings.entryList({QStringLiteral("*.svg")});
    CHECK(files.size() > 30);
    for (const QString& file : files) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        CAPTURE(name.toStdString());
        if (name == QStringLiteral("maillage")) {
            CHECK(programIcon().availableSizes().contains(QSize(48, 48)));
            continue;
        }
        const auto drawn = [&](Appearance appearance) {
            applyAppearance(appearance);
            const QImage picture = icon(name).pixmap(48, 48).toImage();
            int inked = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor pixel = picture.pixelColor(x, y);
                    inked +=
                        pixel.alpha() == 255 &&
                                contrast(pixel, QGuiApplication::palette().color(QPalette::Button)) >= 4.5
                            ? 1
                            : 0;
                }
            }
            return inked;
        };
        CHECK(drawn(Appearance::Light) > 20);
        CHECK(drawn(Appearance::Dark) > 20);
    }
    CHECK(icon(QStringLiteral("nothing-of-that-name")).isNull());
}

TEST_CASE("every entry of the menus that does something at once has an icon, or is a choice among others") {
    const Shown shown;
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        const bool isEntry = action->parent() == &shown.window && !action->isSeparator() &&
                             !action->isCheckable() && action->menu() == nullptr && !action->text().isEmpty();
        CAPTURE(action->text());
        CHECK((!isEntry || !action->icon().isNull()));
    }
}
