#include "app/map/neighbour_walk.hpp"
#include "app/panels/figures/description_panel.hpp"
#include "app/text/french/names.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QAccessible>
#include <QClipboard>

#include <set>

using namespace maillage;

namespace {

QAccessibleInterface& accessible(const Shown& shown) {
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&shown.map);
    REQUIRE(map != nullptr);
    return *map;
}

} // namespace

TEST_CASE("the map exposes 317 communes, each with its name, its class and its place") {
    const Shown shown;
    QAccessibleInterface& map = accessible(shown);
    CHECK(map.role() == QAccessible::List);
    REQUIRE(map.childCount() == 317);
    std::size_t blank = 0;
    for (int i = 0; i < map.childCount(); ++i) {
        QAccessibleInterface* commune = map.child(i);
        REQUIRE(commune != nullptr);
        CHECK(commune->parent() == &map);
        CHECK(map.indexOfChild(commune) == i);
        CHECK(commune->text(QAccessible::Name) ==
              shownName(shown.document.project().territory->commune(static_cast<CommuneIndex>(i)).name));
        CHECK_FALSE(commune->rect().isEmpty());
        blank +=
            commune->text(QAccessible::Value).contains(QStringLiteral("zone blanche"), Qt::CaseInsensitive)
                ? 1U
                : 0U;
    }
    CHECK(blank == shown.document.result().after.zoneBlanche().count);
    CHECK(map.child(317) == nullptr);
    CHECK(map.text(QAccessible::Description).contains(QStringLiteral("220")));
}

TEST_CASE("a commune is pressed, found at its place, and known to be selected") {
    Shown shown;
    QAccessibleInterface& map = accessible(shown);
    QAccessibleInterface* commune = map.child(41);
    commune->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.map.selection().current() == CommuneIndex{41});
    CHECK(commune->state().selected);
    CHECK_FALSE(map.child(42)->state().selected);
    CHECK(map.focusChild() == commune);
    const QPoint place = shown.map.mapToGlobal(shown.placeOf(41));
    CHECK(map.childAt(place.x(), place.y()) == commune);
}

TEST_CASE("a walk by the arrow keys reaches every commune") {
    const Project project = allier();
    std::set<CommuneIndex> seen{0};
    std::vector<CommuneIndex> front{0};
    while (!front.empty()) {
        const CommuneIndex from = front.back();
        front.pop_back();
        for (const Direction direction :
             {Direction::West, Direction::East, Direction::North, Direction::South}) {
            const auto next = neighbourTowards(*project.territory, *project.baseMap, from, direction);
            if (next && seen.insert(*next).second) {
                front.push_back(*next);
            }
        }
    }
    CHECK(seen.size() == project.territory->size());
}

TEST_CASE("the map in words counts what the figures count, and is copied as it stands") {
    Shown shown;
    const QString text = panelIn<DescriptionPanel>(shown.window).text();
    CHECK(text.contains(QStringLiteral("90 communes sur 317 (28,4")));
    CHECK(text.contains(QStringLiteral("reconstitution")));
    CHECK(text.contains(QStringLiteral("Vichy (Centre)")));
    CHECK(text.count(QStringLiteral(" ; ")) == 0); // no-break before a semicolon
    panelIn<DescriptionPanel>(shown.window).copy();
    CHECK(QGuiApplication::clipboard()->text() == text);
}
