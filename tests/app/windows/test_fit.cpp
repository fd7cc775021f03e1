// The window fits the screens that offices have, with every dock open, in both languages.
#include "tests/app/support/every_dialog.hpp"

#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/first_steps.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "app/text/language.hpp"
#include "app/widgets/dock_content.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace maillage;

namespace {

constexpr QSize kLeast(1000, 650);

/// As a person does, by their actions; the last is in front of each side.
void openEveryDock(const Shown& shown) {
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        if (!dock->toggleViewAction()->isChecked()) {
            dock->toggleViewAction()->trigger();
        }
    }
    QApplication::processEvents();
}

/// The widgets that ask for the most width, for whoever has to mend what no longer fits.
std::string widest(const QWidget& window) {
    std::vector<std::pair<int, QString>> asked;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && !widget->isHidden()) {
            const int width = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
            asked.emplace_back(
                width, QStringLiteral("%1 px: %2 \"%3\" in %4")
                           .arg(width)
                           .arg(QString::fromLatin1(widget->metaObject()->className()),
                                widget->property("text").toString() + widget->objectName(),
                                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
    std::ranges::sort(asked, std::greater<>());
    QStringList lines;
    for (std::size_t k = 0; k < std::min<std::size_t>(asked.size(), 25); ++k) {
        lines << asked[k].second;
    }
    return lines.join(u'\n').toStdString();
}

struct InLanguage {
    Language before = currentLanguage();
    explicit InLanguage(Language language) { setLanguage(language); }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;
    ~InLanguage() { setLanguage(before); }
};

bool isSeen(const QWidget& widget) {
    return !widget.visibleRegion().isEmpty();
}

} // namespace

TEST_CASE("with every dock open the window fits the smallest screens of offices, in French and English",
          "[fits]") {
    for (const Language language : kLanguages) {
        const InLanguage inLanguage(language);
        ShownWithScenarios shown;
        openEveryDock(shown);
        // Each dock in front of its side: what lies behind asks for its room, too.
        for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
            dock->raise();
            QApplication::processEvents();
            const QSize least = shown.window.minimumSizeHint();
            CAPTURE(codeOf(language).toStdString(), dock->objectName(), least.width(), least.height(),
                    widest(shown.window));
            CHECK(least.width() <= kLeast.width());
            CHECK(least.height() <= kLeast.height());
        }
        for (const QSize screen : {QSize(1280, 720), QSize(1366, 768), kLeast}) {
            shown.window.resize(screen);
            QApplication::processEvents();
            CAPTURE(codeOf(language).toStdString(), screen.width(), screen.height());
            CHECK(shown.window.size() == screen);
            CHECK(shown.map.width() >= 260);
            CHECK(shown.map.height() >= 180);
        }
    }
}

TEST_CASE("docks of one side lie behind one another: opened all, none becomes a strip", "[fits]") {
    ShownWithScenarios shown;
    shown.window.resize(1280, 720);
    openEveryDock(shown);
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        dock->raise();
        QApplication::processEvents();
        CAPTURE(dock->objectName(), dock->width(), dock->height());
        CHECK(isSeen(*dock));
        CHECK(dock->width() >= 200);
        CHECK(dock->height() >= 150);
    }
}

TEST_CASE("what a dock has no room for is scrolled to, none of its fields cut", "[fits]") {
    ShownWithScenarios shown;
    openEveryDock(shown);
    shown.window.resize(kLeast);
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        dock->raise();
        QApplication::processEvents();
        const auto* content = qobject_cast<DockContent*>(dock->widget());
        REQUIRE(content != nullptr);
        const QWidget& panel = *content->widget();
        for (const QWidget* field : panel.findChildren<QWidget*>()) {
            const bool isField = qobject_cast<const QPushButton*>(field) != nullptr ||
                                 qobject_cast<const QComboBox*>(field) != nullptr ||
                                 qobject_cast<const QRadioButton*>(field) != nullptr ||
                                 qobject_cast<const QCheckBox*>(field) != nullptr;
            if (!isField || !field->isVisible()) {
                continue;
            }
            CAPTURE(dock->objectName(), field->property("text").toString(), field->width(), panel.width());
            CHECK(field->width() >= field->minimumSizeHint().width());
            CHECK(field->height() >= field->minimumSizeHint().height());
            const QRect in(field->mapTo(&panel, QPoint(0, 0)), field->size());
            CHECK((panel.rect().contains(in) || field->parentWidget() != &panel));
        }
    }
}

TEST_CASE("at 1366 x 768 every indicator is seen without scrolling, that of the QPV too", "[fits]") {
    for (const Language language : kLanguages) {
        const InLanguage inLanguage(language);
        Shown shown;
        shown.window.resize(1366, 768);
        QApplication::processEvents();
        int asked = 0;
        for (const QScrollArea* area : panelIn<FigurePanel>(shown.window).findChildren<QScrollArea*>()) {
            CAPTURE(codeOf(language).toStdString(), area->height(), area->widget()->height());
            CHECK(area->verticalScrollBar()->maximum() == 0);
            ++asked;
        }
        CHECK(asked == 2);
    }
}

TEST_CASE("the first steps lie on no part of the map", "[fits]") {
    Shown shown;
    shown.window.resize(1366, 768);
    shown.window.features().help.showFirstSteps();
    QApplication::processEvents();
    const auto& steps = panelIn<FirstSteps>(shown.window);
    REQUIRE(steps.isVisible());
    const QRect at(steps.mapTo(&shown.window, QPoint(0, 0)), steps.size());
    const QRect map(shown.map.mapTo(&shown.window, QPoint(0, 0)), shown.map.size());
    CHECK_FALSE(at.intersects(map));
    CHECK(map.height() > 400);
    const Envelope whole = shown.document.project().baseMap->envelope();
    const double top = shown.map.placeOf({whole.minX, whole.maxY}).y();
    const auto& title = *shown.map.findChild<QWidget*>(QStringLiteral("title"));
    CHECK(top >= title.geometry().bottom()); // nor the title of the map
    for (const QLabel* hint : steps.findChildren<QLabel*>()) {
        CAPTURE(hint->text());
        CHECK(hint->height() >= hint->heightForWidth(hint->width()));
    }
}

TEST_CASE("over a low map the first steps are one line: no word is cut, and the map stands whole", "[fits]") {
    for (const Language language : kLanguages) {
        const InLanguage inLanguage(language);
        Shown shown;
        shown.window.resize(1000, 650);
        shown.window.features().help.showFirstSteps();
        const auto& steps = panelIn<FirstSteps>(shown.window);
        const auto checkWhole = [&](const char* when) {
            QApplication::processEvents();
            CAPTURE(codeOf(language).toStdString(), when, shown.map.height());
            REQUIRE(steps.isVisible());
            CHECK(shown.map.geometry().bottom() < shown.window.centralWidget()->height());
            CHECK(steps.geometry().bottom() < shown.map.geometry().top());
            for (const QLabel* hint : steps.findChildren<QLabel*>()) {
                CHECK((!hint->isVisible() || hint->height() >= hint->heightForWidth(hint->width())));
            }
        };
        checkWhole("at first");
        openEveryDock(shown);
        checkWhole("with every dock");
    }
}

TEST_CASE("at 1366 x 768 the themes are as wide as their panel, whatever theme is chosen", "[fits]") {
    for (const Language language : kLanguages) {
        const InLanguage inLanguage(language);
        Shown shown;
        shown.window.resize(1366, 768);
        QApplication::processEvents();
        const QWidget* at = &panelIn<ThemePanel>(shown.window);
        while (qobject_cast<const DockContent*>(at) == nullptr) {
            at = at->parentWidget();
        }
        const auto& content = *qobject_cast<const DockContent*>(at);
        CAPTURE(codeOf(language).toStdString(), content.width(), content.widget()->minimumSizeHint().width());
        CHECK(content.horizontalScrollBar()->maximum() == 0);
    }
}
