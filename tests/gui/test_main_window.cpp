#include "app/map/map_view.hpp"
#include "app/panels/panel_text.hpp"
#include "app/windows/main_window.hpp"
#include "core/base/error.hpp"
#include "core/store/project_file.hpp"

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

#include <filesystem>

using namespace maillage;

namespace {

Project allier() {
    return readProject(MAILLAGE_DEFAULT_PROJECT);
}

/// Where a commune is drawn, found by looking for it as a hand would.
QPoint placeOf(MapView& map, CommuneIndex wanted) {
    for (int y = 0; y < map.height(); y += 3) {
        for (int x = 0; x < map.width(); x += 3) {
            if (map.communeAt(QPointF(x, y)) == wanted) {
                return {x, y};
            }
        }
    }
    return {-1, -1};
}

/// Sent to the widget itself: the offscreen platform moves no pointer.
void hover(MapView& map, QPoint place) {
    QMouseEvent event(QEvent::MouseMove, place, map.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&map, &event);
}

} // namespace

TEST_CASE("the window opens on the Allier with its figures and a legend that counts the communes") {
    MainWindow window(allier());
    window.show();
    const MapSheet& sheet = window.document().sheet();
    std::size_t total = 0;
    for (std::size_t i = 0; i < sheet.fillCount; ++i) {
        total += sheet.legend[i].count;
    }
    CHECK(total == 317);
    CHECK(indicatorText(window.document()).contains(QStringLiteral("69,4")));
}

TEST_CASE(
    "trying an EVS moves the figures, placing it is one undo step, and undo gives the first figures back") {
    MainWindow window(allier());
    window.show();
    ProjectDocument& document = window.document();
    const std::size_t before = document.result().after.avs.count;
    const CommuneIndex blank = document.result().before.zoneBlanche.communes.members().front();
    const QPoint place = placeOf(window.map(), blank);
    REQUIRE(place.x() >= 0);

    window.map().setArmed(true);
    hover(window.map(), place);
    CHECK(document.ghost());
    CHECK(document.result().after.avs.count > before);
    CHECK(document.undoStack().count() == 0);

    QTest::mouseClick(&window.map(), Qt::LeftButton, {}, place);
    CHECK(document.undoStack().count() == 1);
    const std::size_t placed = document.result().after.avs.count;
    CHECK(placed > before);
    document.setRadius(0);
    CHECK(document.result().after.avs.count == before + 1); // its own commune alone
    document.undoStack().undo();
    CHECK(document.result().after.avs.count == placed);
    document.undoStack().undo();
    CHECK(document.result().after.avs.count == before);
    document.undoStack().redo();
    CHECK(document.result().after.avs.count == placed);
}

TEST_CASE("another year, attested rows alone and every theme show their own figures") {
    MainWindow window(allier());
    ProjectDocument& document = window.document();
    ViewState view = document.view();
    view.date = Date::endOf(2019);
    document.setView(view);
    CHECK(document.result().after.centresSociaux == 19);
    CHECK(document.result().after.evs == 8);
    view.date = Date::endOf(2022);
    view.withHypotheses = false;
    document.setView(view);
    CHECK(document.result().after.evsSeul.count == 5);
    for (const Theme theme : {Theme::Couverture, Theme::ZonesBlanches, Theme::Qpv, Theme::Distance}) {
        view.theme = theme;
        document.setView(view);
        CHECK(document.sheet().theme == theme);
        CHECK_FALSE(window.grab().isNull());
    }
}

TEST_CASE("the wheel keeps the point under the cursor") {
    MainWindow window(allier());
    window.show();
    const QPointF place(200, 150);
    const MapPoint before = window.map().mapPointAt(place);
    window.map().zoomAt(place, 3);
    const MapPoint after = window.map().mapPointAt(place);
    CHECK(after.x == Approx(before.x));
    CHECK(after.y == Approx(before.y));
}

TEST_CASE("the map goes to a PDF, and an unwritable place is said and leaves nothing") {
    const QTemporaryDir folder;
    MainWindow window(allier());
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "carte.pdf";
    window.exportMap(file);
    CHECK(std::filesystem::file_size(file) > 10'000);
    CHECK(std::filesystem::file_size(file) < 2'000'000);
    CHECK_THROWS_AS(window.exportMap("/nonexistent/carte.pdf"), Error);
}

TEST_CASE("a wrong base map leaves the project as it was") {
    MainWindow window(allier());
    const auto before = window.document().project().baseMap;
    CHECK_THROWS_AS(window.importBaseMap("/nonexistent/communes.shp"), Error);
    CHECK(window.document().project().baseMap == before);
    CHECK(window.document().undoStack().count() == 0);
}
