// What every tool of the map promises, and that one is in the hand at a time.
#include "tests/app/map/tools/tool_bench.hpp"

#include "app/map/tools/follow_tool.hpp"
#include "app/text/qt_text.hpp"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QToolButton>

using namespace maillage;

namespace {

/// As little as a tool can be: what a new one needs, and no line elsewhere.
class CountTool : public MapTool {
public:
    using MapTool::MapTool;
    void activate() override { log << QStringLiteral("activate"); }
    void deactivate() override { log << QStringLiteral("deactivate"); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::WhatsThisCursor; }
    [[nodiscard]] QString sentence() const override { return QStringLiteral("comptez"); }
    [[nodiscard]] QString remark() const override { return QStringLiteral("compté"); }
    void hover(std::optional<CommuneIndex> /*commune*/) override { log << QStringLiteral("hover"); }
    void leave() override { log << QStringLiteral("leave"); }
    void press(const MapMouse& /*mouse*/) override { log << QStringLiteral("press"); }
    void drag(const MapMouse& mouse) override { log << QStringLiteral("drag %1").arg(mouse.step.x()); }
    void release(const MapMouse& /*mouse*/) override { log << QStringLiteral("release"); }
    void click(const MapMouse& /*mouse*/) override { log << QStringLiteral("click"); }
    [[nodiscard]] bool key(const QKeyEvent& event) override {
        log << QStringLiteral("key");
        return event.key() == Qt::Key_Space;
    }
    QStringList log;
};

} // namespace

TEST_CASE("the map begins with looking, and whatever tool is taken, it is the only one") {
    ToolBench bench;
    CHECK(bench.map.isLooking());
    CHECK(bench.inHand() == 1);
    CHECK_FALSE(bench.abandon.isEnabled());
    const auto ways = bench.ways();
    for (std::size_t first = 0; first < ways.size(); ++first) {
        for (std::size_t second = 0; second < ways.size(); ++second) {
            bench.map.setTool(nullptr);
            ways[first]();
            const MapTool* before = &bench.map.currentTool();
            ways[second]();
            CAPTURE(first, second);
            CHECK(bench.inHand() == 1);
            CHECK((before->isInHand() ? first == second : first != second || bench.map.isLooking()));
            CHECK(bench.simulate.isChecked() == bench.placing.isInHand());
            CHECK(bench.editing.isChecked() == bench.territory.isInHand());
            CHECK(bench.abandon.isEnabled() == !bench.map.isLooking());
            CHECK(bench.map.cursor().shape() == bench.map.currentTool().cursor());
        }
    }
}

TEST_CASE("Escape lays down any tool: the map looks, and a click chooses a commune and changes nothing") {
    ToolBench bench;
    const CommuneIndex blank = bench.blankCommune();
    for (const auto& take : bench.ways()) {
        take();
        CAPTURE(bench.map.currentTool().metaObject()->className());
        REQUIRE_FALSE(bench.map.isLooking());
        bench.hover(bench.placeOf(blank));
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        CHECK(bench.map.isLooking());
        CHECK_FALSE(bench.simulate.isChecked());
        CHECK_FALSE(bench.editing.isChecked());
        CHECK_FALSE(bench.abandon.isEnabled());
        CHECK(bench.map.cursor().shape() == Qt::ArrowCursor);
        CHECK_FALSE(bench.document.ghost());
        bench.click(bench.placeOf(blank));
        CHECK(bench.map.selection().current() == blank);
        CHECK(bench.document.undoStack().count() == 0);
    }
}

TEST_CASE("an action takes its tool and, again, lays it down; every button of it follows") {
    ToolBench bench;
    const QAction& simulate = bench.simulate;
    bench.simulate.trigger();
    CHECK(bench.placing.isInHand());
    for (const QToolButton* button : bench.window.findChildren<QToolButton*>()) {
        if (button->defaultAction() == &simulate) {
            CHECK(button->isChecked());
        }
    }
    bench.simulate.trigger();
    CHECK(bench.map.isLooking());
    bench.placing.take();
    CHECK(simulate.isChecked());
    bench.editing.click();
    CHECK_FALSE(simulate.isChecked());
    bench.editing.click();
    CHECK(bench.map.isLooking());
}

TEST_CASE(
    "a tool says over the map what is to be done, and in the status line what it cannot do at a place") {
    ToolBench bench;
    const QString name = QString::fromStdString(bench.evs.name);
    QSignalSpy told(&bench.map, &MapView::told);
    bench.changes.move(bench.evs.id);
    CHECK(bench.banner().startsWith(QStringLiteral("Déplacer")));
    CHECK(bench.banner().contains(name));
    bench.changes.extend(bench.evs.id);
    CHECK(bench.banner().startsWith(QStringLiteral("Étendre le territoire")));
    CHECK(bench.banner().contains(name));
    bench.changes.reduce(bench.evs.id);
    CHECK(bench.banner().startsWith(QStringLiteral("Réduire le territoire")));
    bench.simulate.trigger();
    CHECK(bench.banner().startsWith(QStringLiteral("Simuler")));
    bench.editing.click();
    CHECK(bench.banner().startsWith(QStringLiteral("Modifier le territoire")));
    CHECK(told.isEmpty());
    bench.click(bench.placeOf(bench.blankCommune()));
    CHECK(bench.said().contains(QStringLiteral("entre dans le territoire")));

    bench.map.setTool(nullptr);
    const int before = bench.document.undoStack().count();
    bench.simulate.trigger();
    CHECK(bench.placing.remark().isEmpty());
    bench.document.setNextRule(TravelTimeRule{30}); // no times are known: an EVS can stand nowhere
    bench.hover(bench.placeOf(bench.blankCommune()));
    REQUIRE(bench.document.ghostProblem());
    CHECK(bench.placing.remark() == sentenceOf(*bench.document.ghostProblem()));
    CHECK(bench.document.undoStack().count() == before);
}

TEST_CASE(
    "where other work begins, an EVS that is carried is given up, and the other tools stay in the hand") {
    ToolBench bench;
    const auto ways = bench.ways();
    for (std::size_t way = 0; way < ways.size(); ++way) {
        bench.map.setTool(nullptr);
        ways[way]();
        CAPTURE(way);
        bench.map.interruptTool();
        CHECK(bench.map.isLooking() == (way == 0));
    }
}

TEST_CASE("no tool keeps anything after it is laid down: it comes back as it was at first") {
    ToolBench bench;
    bench.placing.take();
    bench.hover(bench.placeOf(bench.blankCommune()));
    REQUIRE(bench.document.ghost());
    bench.changes.move(bench.evs.id);
    CHECK_FALSE(bench.document.ghost());
    CHECK(bench.moving.structure() == bench.evs.id);
    bench.editing.click();
    CHECK(bench.moving.structure().empty());
    CHECK_FALSE(bench.territory.structure().empty());
    bench.map.setTool(nullptr);
    for (const auto* tool : bench.map.findChildren<PickTool*>()) {
        CHECK(tool->structure().empty());
    }
    // A rectangle that is being drawn goes with its tool.
    const QImage before = bench.map.grab().toImage();
    QTest::mousePress(&bench.map, Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 150));
    bench.hover(QPointF(330, 260), Qt::LeftButton);
    CHECK((bench.map.grab().toImage() != before));
    bench.placing.take();
    bench.map.setTool(nullptr);
    CHECK((bench.map.grab().toImage() == before));
    QTest::mouseRelease(&bench.map, Qt::LeftButton, Qt::NoModifier, QPoint(200, 150));
}

TEST_CASE("a new tool is a class and the action that takes it: mouse, keys, cursor and words are its own") {
    ToolBench bench;
    auto& tool = *new CountTool(bench.map);
    QAction action;
    action.setCheckable(true);
    followTool(action, tool);
    bench.changes.extend(bench.evs.id);
    action.trigger();
    CHECK(tool.isInHand());
    const auto chosen = bench.map.selection().current();
    CHECK(bench.map.cursor().shape() == Qt::WhatsThisCursor);
    CHECK(bench.banner() == QStringLiteral("comptez"));
    const QPoint place = bench.placeOf(bench.blankCommune());
    bench.hover(place);
    QTest::mouseClick(&bench.map, Qt::LeftButton, {}, place);
    QTest::mousePress(&bench.map, Qt::LeftButton, {}, place);
    bench.hover(place + QPointF(30, 0), Qt::LeftButton);
    bench.hover(place + QPointF(35, 0), Qt::LeftButton);
    QTest::mouseRelease(&bench.map, Qt::LeftButton, {}, place + QPoint(35, 0));
    QTest::keyClick(&bench.map, Qt::Key_Space);
    QTest::keyClick(&bench.map, Qt::Key_Left);
    QEvent leaving(QEvent::Leave);
    QApplication::sendEvent(&bench.map, &leaving);
    CHECK(tool.log.join(QLatin1Char(' ')) ==
          QStringLiteral("activate hover press click press drag 30 drag 5 release key key leave"));
    CHECK(bench.map.selection().current() == chosen);
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    CHECK_FALSE(action.isChecked());
    CHECK(tool.log.last() == QStringLiteral("deactivate"));
}
