#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/map/legend_panel.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>

#include <algorithm>

using namespace maillage;

namespace {

/// The communes whose reference point is drawn in the rectangle.
std::vector<CommuneIndex> drawnIn(const Shown& shown, const QRectF& rectangle) {
    std::vector<CommuneIndex> communes;
    const Territory& territory = *shown.document.project().territory;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (rectangle.contains(shown.map.placeOf(territory.commune(i).reference))) {
            communes.push_back(i);
        }
    }
    return communes;
}

void drag(Shown& shown, QPoint from, QPoint to, Qt::KeyboardModifiers keys) {
    QTest::mousePress(&shown.map, Qt::LeftButton, keys, from);
    shown.hover(to, Qt::LeftButton);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, keys, to);
}

QAction* actionNamed(const Shown& shown, const QString& text) {
    for (QAction* action : shown.window.findChildren<QAction*>()) {
        if (QString(action->text()).remove(u'&') == text) {
            return action;
        }
    }
    FAIL("no action " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("a rectangle drawn with Shift selects what lies in it, with Ctrl it adds, and the map stays") {
    Shown shown;
    const QRectF first(QPointF(200, 150), QPointF(330, 260));
    const MapPoint corner = shown.map.mapPointAt({0, 0});
    drag(shown, first.topLeft().toPoint(), first.bottomRight().toPoint(), Qt::ShiftModifier);
    const std::vector<CommuneIndex> inFirst = drawnIn(shown, first);
    REQUIRE(inFirst.size() > 3);
    CHECK(shown.document.selection().communes() == inFirst);
    CHECK(shown.map.mapPointAt({0, 0}) == corner);
    const QRectF second(QPointF(300, 230), QPointF(450, 330));
    drag(shown, second.bottomRight().toPoint(), second.topLeft().toPoint(), Qt::ControlModifier);
    std::vector<CommuneIndex> both = inFirst;
    std::ranges::copy(drawnIn(shown, second), std::back_inserter(both));
    std::ranges::sort(both);
    both.erase(std::unique(both.begin(), both.end()), both.end());
    CHECK(shown.document.selection().communes() == both);
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("Ctrl and a click add a commune, and take it out again") {
    Shown shown;
    const CommuneIndex one = shown.document.project().territory->at("03118");
    const CommuneIndex other = shown.document.project().territory->at("03023");
    shown.click(shown.placeOf(one));
    CHECK(shown.document.selection().communes() == std::vector{one});
    QTest::mouseClick(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.placeOf(other));
    CHECK(shown.document.selection().communes().size() == 2);
    CHECK(shown.document.selection().current() == other);
    QTest::mouseClick(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.placeOf(other));
    CHECK(shown.document.selection().communes() == std::vector{one});
    CHECK_FALSE(shown.document.selection().current());
}

TEST_CASE("Shift and an arrow take the neighbour into the selection too") {
    Shown shown;
    shown.map.selection().choose(shown.document.project().territory->at("03190"));
    QTest::keyClick(&shown.map, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(shown.document.selection().communes().size() == 2);
    QTest::keyClick(&shown.map, Qt::Key_Left);
    CHECK(shown.document.selection().communes().size() == 1);
}

TEST_CASE("everything can be selected, and nothing") {
    Shown shown;
    actionNamed(shown, QStringLiteral("Tout sélectionner"))->trigger();
    CHECK(shown.document.selection().communes().size() == 317);
    actionNamed(shown, QStringLiteral("Désélectionner"))->trigger();
    CHECK(shown.document.selection().communes().empty());
}

TEST_CASE("in every theme a click on an entry of the legend selects the communes that it counts") {
    Shown shown;
    auto* legend = shown.window.findChild<LegendPanel*>();
    REQUIRE(legend != nullptr);
    for (const auto& [theme, word] : kThemes) {
        ViewState view = shown.document.view();
        view.theme = theme;
        shown.document.setView(view);
        QApplication::processEvents();
        const MapSheet& sheet = shown.document.sheet();
        std::vector<QAbstractButton*> rows;
        for (QAbstractButton* row : legend->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
            if (row->isVisible()) {
                rows.push_back(row);
            }
        }
        std::ranges::sort(rows, {}, [](const QAbstractButton* row) { return row->y(); });
        REQUIRE(rows.size() == sheet.legend.size());
        for (std::size_t i = 0; i < sheet.fillCount; ++i) {
            CAPTURE(word, rows[i]->accessibleName());
            shown.document.selection().choose(std::nullopt);
            rows[i]->setFocus();
            QTest::keyClick(rows[i], Qt::Key_Space);
            CHECK(shown.document.selection().communes() == communesOf(sheet, i));
            CHECK(shown.document.selection().communes().size() == sheet.legend[i].count);
        }
    }
}

TEST_CASE("another base map keeps the selection by its codes") {
    Shown shown;
    const Territory& before = *shown.document.project().territory;
    shown.document.selection().set({before.at("03118"), before.at("03023")});
    std::vector<Commune> fewer(before.communes().begin(), before.communes().end());
    std::erase_if(fewer, [](const Commune& commune) { return commune.code == "03118"; });
    const Territory after("03", fewer, {});
    Selection selection;
    selection.set({before.at("03118"), before.at("03023")});
    selection.follow(before, after);
    CHECK(selection.communes() == std::vector{after.at("03023")});
}

TEST_CASE("the signs that lie on one another are spread by a click, and gathered again by the next") {
    Shown shown;
    const QSignalSpy drawn(&shown.map, &MapView::drawn);
    for (int k = 0; k < 12; ++k) {
        shown.map.zoomAt(shown.map.rect().center(), -1);
    }
    REQUIRE(QTest::qWaitFor([&] { return !drawn.isEmpty(); }, 60'000)); // anew when the movement ends
    shown.map.grab();
    REQUIRE_FALSE(shown.map.mapLayout().clusters.empty());
    const SignCluster cluster = shown.map.mapLayout().clusters.front();
    const Symbol& sign = shown.document.sheet().symbols[cluster.symbols.front()];
    MapPoint middle;
    for (const std::size_t i : cluster.symbols) {
        const MapPoint point = shown.document.sheet().symbols[i].point;
        middle.x += point.x / static_cast<double>(cluster.symbols.size());
        middle.y += point.y / static_cast<double>(cluster.symbols.size());
    }
    const QPoint place = shown.map.placeOf(middle).toPoint();
    REQUIRE_FALSE(shown.map.gatheredAt(place).empty());
    CHECK(shown.map.gatheredText(place).contains(QString::fromStdString(sign.name)));
    CHECK(shown.map.structureAt(place).empty());
    shown.click(place);
    shown.map.grab();
    CHECK(std::ranges::any_of(shown.map.mapLayout().clusters, &SignCluster::isSpread));
    shown.click(QPoint(5, 5));
    shown.map.grab();
    CHECK(std::ranges::none_of(shown.map.mapLayout().clusters, &SignCluster::isSpread));
}
