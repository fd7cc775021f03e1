#include "tests/app/support/gui_test_support.hpp"

#include "app/map/neighbour_walk.hpp"
#include "app/map/tools/place_tool.hpp"
#include "core/carto/map_scale.hpp"

using namespace maillage;

namespace {

PlaceTool& placing(const Shown& shown) {
    return *shown.map.findChild<PlaceTool*>();
}

} // namespace

TEST_CASE("the wheel keeps the point under the cursor") {
    Shown shown;
    const QPointF place(200, 150);
    const MapPoint before = shown.map.mapPointAt(place);
    const double scale = shown.map.scaleDenominator();
    shown.wheel(place, 60); // half a step is none yet
    CHECK(shown.map.scaleDenominator() == Approx(scale));
    shown.wheel(place, 420);
    CHECK(shown.map.scaleDenominator() < scale);
    CHECK(roundScaleAbove(shown.map.scaleDenominator()) == Approx(shown.map.scaleDenominator()));
    CHECK(shown.map.mapPointAt(place).x == Approx(before.x));
    CHECK(shown.map.mapPointAt(place).y == Approx(before.y));
}

TEST_CASE("dragging moves the map with the hand, selects nothing, and a double click shows all again") {
    Shown shown;
    const double whole = shown.map.scaleDenominator();
    shown.map.zoomAt(QPointF(300, 300), 3);
    const MapPoint grasped = shown.map.mapPointAt(QPointF(300, 300));
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, QPoint(300, 300));
    shown.hover(QPointF(340, 280), Qt::LeftButton);
    shown.hover(QPointF(380, 260), Qt::LeftButton);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, QPoint(380, 260));
    CHECK(shown.map.mapPointAt(QPointF(380, 260)).x == Approx(grasped.x));
    CHECK(shown.map.mapPointAt(QPointF(380, 260)).y == Approx(grasped.y));
    CHECK_FALSE(shown.map.selection().current());
    QTest::mouseDClick(&shown.map, Qt::LeftButton, {}, QPoint(10, 10));
    CHECK(shown.map.scaleDenominator() == Approx(whole));
}

TEST_CASE(
    "trying an EVS moves the figures, placing it is one undo step, and undo gives the first figures back") {
    Shown shown;
    const std::size_t before = shown.covered();
    const QPoint place = shown.placeOf(shown.blankCommune());
    placing(shown).take();
    shown.hover(place);
    CHECK(shown.document.ghost());
    CHECK(shown.covered() > before);
    CHECK(shown.document.undoStack().count() == 0);

    shown.click(place);
    CHECK_FALSE(placing(shown).isInHand());
    CHECK(shown.document.undoStack().count() == 1);
    const std::size_t placed = shown.covered();
    CHECK(placed > before);
    shown.document.undoStack().undo();
    CHECK(shown.covered() == before);
    shown.document.undoStack().redo();
    CHECK(shown.covered() == placed);
}

TEST_CASE("giving up leaves no ghost behind") {
    Shown shown;
    const std::size_t before = shown.covered();
    placing(shown).take();
    shown.hover(shown.placeOf(shown.blankCommune()));
    placing(shown).layDown();
    CHECK_FALSE(shown.document.ghost());
    CHECK(shown.covered() == before);
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("the arrow keys lead to a neighbour on that side, and Enter places the EVS that they carry") {
    Shown shown;
    const Project& project = shown.document.project();
    const CommuneIndex moulins = project.territory->at("03190");
    const auto west = neighbourTowards(*project.territory, *project.baseMap, moulins, Direction::West);
    REQUIRE(west);
    CHECK(project.territory->commune(*west).reference.x < project.territory->commune(moulins).reference.x);
    shown.map.selection().choose(moulins);
    QTest::keyClick(&shown.map, Qt::Key_Left);
    CHECK(shown.map.selection().current() == west);

    placing(shown).take();
    QTest::keyClick(&shown.map, Qt::Key_Up);
    CHECK(shown.document.ghost());
    QTest::keyClick(&shown.map, Qt::Key_Return);
    CHECK(shown.document.edits().size() == 1);
}

TEST_CASE("a map of which only the changed parts were painted again is the map painted whole") {
    ProjectDocument document(allier());
    MapView dragged(document);
    dragged.resize(900, 700);
    static_cast<void>(dragged.grab());
    const auto blank = document.result().before.zoneBlanche().communes.members();
    for (std::size_t i = 0; i < blank.size(); i += 9) {
        document.setGhostSite(blank[i]);
        MapView whole(document);
        whole.resize(900, 700);
        CAPTURE(i);
        REQUIRE((dragged.grab().toImage() == whole.grab().toImage()));
    }
    document.placeGhost();
    document.addEdit(CloseStructure{document.situation().structures.front().id}, QStringLiteral("fermer"));
    MapView whole(document);
    whole.resize(900, 700);
    REQUIRE((dragged.grab().toImage() == whole.grab().toImage()));
}
