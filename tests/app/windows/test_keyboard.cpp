// What the keyboard does in the window beside the menus: docks opened and left, the map that follows, every
// chosen commune told, the page of shortcuts.
#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/help/help_dialog.hpp"
#include "app/panels/figures/description_panel.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/map/search_box.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "app/text/french/names.hpp"
#include "app/windows/shortcut_page.hpp"

#include <QAbstractButton>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>

using namespace maillage;

namespace {

/// The docks that a key opens.
const std::map<ActionId, const char*> kDocks{
    {ActionId::Tables, "tables"},   {ActionId::Proof, "proof"},        {ActionId::Words, "description"},
    {ActionId::History, "history"}, {ActionId::Siting, "siting"},      {ActionId::Evolution, "evolution"},
    {ActionId::Charts, "charts"},   {ActionId::Scenarios, "scenarios"}};

QDockWidget& dockNamed(const Shown& shown, const char* name) {
    auto* dock = shown.window.findChild<QDockWidget*>(QString::fromUtf8(name));
    REQUIRE(dock != nullptr);
    return *dock;
}

void press(Shown& shown, const QKeySequence& key) {
    QTest::keySequence(&shown.window, key);
    QApplication::processEvents();
}

bool isInFront(const QDockWidget& dock) {
    return dock.isVisible() && !dock.visibleRegion().isEmpty();
}

} // namespace

TEST_CASE("a dock's key opens it with the keyboard in it, and again closes it; Escape closes it too") {
    Shown shown;
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    for (const ActionRow& row : actionRows()) {
        if (!kDocks.contains(row.id)) {
            continue;
        }
        QDockWidget& dock = dockNamed(shown, kDocks.at(row.id));
        CAPTURE(dock.objectName());
        shown.map.setFocus();
        press(shown, row.keys.front());
        CHECK(isInFront(dock));
        CHECK(dock.isAncestorOf(QApplication::focusWidget()));
        press(shown, row.keys.front());
        CHECK(dock.isHidden());
        CHECK(shown.map.hasFocus());
        press(shown, row.keys.front());
        REQUIRE(dock.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(dock.isHidden());
        CHECK(shown.map.hasFocus());
    }
}

TEST_CASE("the key of a dock that lies behind another brings it to the front") {
    Shown shown;
    const auto keyOf = [](ActionId id) {
        const std::vector<ActionRow> rows = actionRows();
        return std::ranges::find(rows, id, &ActionRow::id)->keys.front();
    };
    press(shown, keyOf(ActionId::Tables));
    press(shown, keyOf(ActionId::Charts));
    REQUIRE(isInFront(dockNamed(shown, "charts")));
    CHECK_FALSE(isInFront(dockNamed(shown, "tables")));
    press(shown, keyOf(ActionId::Tables));
    CHECK(isInFront(dockNamed(shown, "tables")));
    CHECK_FALSE(dockNamed(shown, "charts").isHidden());
}

TEST_CASE("Escape in a dock that cannot be closed gives the keyboard back to the map") {
    Shown shown;
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    QDockWidget& dock = dockNamed(shown, "themes");
    auto* button = panelIn<ThemePanel>(shown.window).findChild<QAbstractButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    CHECK(dock.isVisible());
    CHECK(shown.map.hasFocus());
}

TEST_CASE("the map follows the arrow keys: each commune reached is in sight") {
    Shown shown;
    const Project& project = shown.document.project();
    const auto start = project.territory->at("03190");
    shown.map.goTo({start});
    for (int steps = 0; steps < 6; ++steps) {
        shown.map.zoomAt(shown.map.rect().center(), 1);
    }
    shown.map.setFocus();
    int moved = 0;
    for (const Qt::Key key :
         {Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Right}) {
        const auto before = shown.map.selection().current();
        QTest::keyClick(&shown.map, key);
        const auto reached = shown.map.selection().current();
        REQUIRE(reached);
        moved += static_cast<int>(reached != before);
        const QPointF place = shown.map.placeOf(project.territory->commune(*reached).reference);
        CAPTURE(project.territory->commune(*reached).name, place.x(), place.y());
        CHECK(shown.map.rect().contains(place.toPoint()));
    }
    CHECK(moved > 3);
}

TEST_CASE("the map stays where it is while what the arrows reach is in sight") {
    Shown shown;
    shown.map.selection().choose(shown.document.project().territory->at("03190"));
    const MapPoint corner = shown.map.mapPointAt({0, 0});
    QTest::keyClick(&shown.map, Qt::Key_Left);
    CHECK(shown.map.mapPointAt({0, 0}).x == corner.x);
    CHECK(shown.map.mapPointAt({0, 0}).y == corner.y);
}

TEST_CASE("every chosen commune is named beside the map and in its words, up to a hundred of them") {
    Shown shown;
    const Territory& territory = *shown.document.project().territory;
    const std::vector<CommuneIndex> communes{territory.at("03185"), territory.at("03190"),
                                             territory.at("03310")};
    shown.map.selection().set(communes);
    QString panel;
    for (const QLabel* label : panelIn<FigurePanel>(shown.window).findChildren<QLabel*>()) {
        panel += label->isHidden() ? QString() : label->text();
    }
    const QString words = panelIn<DescriptionPanel>(shown.window).text();
    for (const CommuneIndex i : communes) {
        const QString name = shownName(territory.commune(i).name);
        CAPTURE(name);
        CHECK(panel.contains(name));
        CHECK(words.contains(name + QStringLiteral("\u00A0:")));
    }
    CHECK(panel.contains(QStringLiteral("3 communes choisies")));
    std::vector<CommuneIndex> all(territory.size());
    std::iota(all.begin(), all.end(), CommuneIndex{0});
    shown.map.selection().set(all);
    CHECK(panelIn<DescriptionPanel>(shown.window)
              .text()
              .contains(QStringLiteral("et %1 autres").arg(territory.size() - 100)));
}

TEST_CASE("the list of the search ends with how many more answers there are") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    QTest::keyClicks(&box, QStringLiteral("saint"));
    const QAbstractItemModel& list = *box.completer()->model();
    const std::size_t all = search(shown.document.project(), "saint", 100'000).size();
    REQUIRE(all > box.hits().size());
    REQUIRE(list.rowCount() == static_cast<int>(box.hits().size()) + 1);
    const QModelIndex last = list.index(list.rowCount() - 1, 0);
    CHECK(last.data().toString().contains(QString::number(all - box.hits().size())));
    CHECK_FALSE(last.flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClicks(&box, QStringLiteral(" pourcain sur s"));
    CHECK(list.rowCount() == static_cast<int>(box.hits().size()));
}

TEST_CASE("the guide's page of shortcuts has every key of the table, made from it") {
    Shown shown;
    shown.window.features().help.showGuide(QStringLiteral("raccourcis"));
    QApplication::processEvents();
    const auto* guide = shown.window.findChild<HelpDialog*>();
    REQUIRE(guide != nullptr);
    REQUIRE(guide->section() == QStringLiteral("raccourcis"));
    const QString page = guide->text();
    int told = 0;
    for (const ActionRow& row : actionRows()) {
        for (const QKeySequence& key : row.keys) {
            CAPTURE(row.text, key.toString());
            CHECK(page.contains(key.toString(QKeySequence::NativeText)));
            ++told;
        }
        if (!row.keys.isEmpty() && row.menu != MenuId::None) {
            CHECK(page.contains(QString(row.text).remove(u'&')));
        }
    }
    CHECK(told > 40);
}
