// The tools that change one structure: what each remembers, and what is one undo step.
#include "tests/app/map/tools/tool_bench.hpp"

#include "app/map/tools/drag_tool.hpp"
#include "core/model/structure_edits.hpp"

using namespace maillage;

TEST_CASE("taken again for another structure, a tool begins anew: two undo steps, each for its own") {
    ToolBench bench;
    std::vector<std::string> evs;
    for (const ActiveStructure& s : bench.document.situation().structures) {
        if (s.isEvs && s.seat && s.communes.count() > 2) {
            evs.push_back(s.id);
        }
    }
    REQUIRE(evs.size() > 1);
    const auto blanks = bench.document.result().before.zoneBlanche().communes.members();
    bench.changes.extend(evs[0]);
    bench.click(bench.placeOf(blanks[0]));
    bench.click(bench.placeOf(blanks[1]));
    bench.changes.extend(evs[1]);
    bench.click(bench.placeOf(blanks[1]));
    REQUIRE(bench.document.edits().size() == 2);
    CHECK(std::get<ExtendTerritory>(bench.document.edits()[0]).communes.size() == 2);
    CHECK(std::get<ExtendTerritory>(bench.document.edits()[1]).structure == evs[1]);
    CHECK(bench.document.undoStack().count() == 2);
    bench.document.undoStack().undo();
    CHECK(bench.document.edits().size() == 1);
    // What was undone is not gone on with.
    bench.click(bench.placeOf(blanks[2]));
    REQUIRE(bench.document.edits().size() == 2);
    CHECK(std::get<ExtendTerritory>(bench.document.edits()[1]).communes.size() == 1);
    // Nor do the steps of two tools merge that follow one another.
    bench.changes.reduce(evs[1]);
    bench.click(bench.placeOf(blanks[2]));
    CHECK(bench.document.undoStack().count() == 3);
}

TEST_CASE("the sign of an opened structure is in the hand while it is dragged, and no longer") {
    ToolBench bench;
    const auto blanks = bench.document.result().before.zoneBlanche().communes.members();
    bench.changes.open(blanks.front());
    const QPoint sign =
        bench.map.placeOf(bench.document.project().territory->commune(blanks.front()).reference).toPoint();
    QTest::mousePress(&bench.map, Qt::LeftButton, {}, sign);
    CHECK(bench.map.isLooking());
    bench.hover(bench.placeOf(blanks.back()), Qt::LeftButton);
    CHECK(qobject_cast<DragTool*>(&bench.map.currentTool()) != nullptr);
    CHECK(bench.document.undoStack().count() == 2);
    bench.hover(bench.placeOf(blanks[blanks.size() / 2]), Qt::LeftButton);
    QTest::mouseRelease(&bench.map, Qt::LeftButton, {}, bench.placeOf(blanks[blanks.size() / 2]));
    CHECK(bench.map.isLooking());
    CHECK(bench.document.undoStack().count() == 2);
    bench.document.undoStack().undo();
    CHECK(std::get<OpenStructure>(bench.document.edits().front()).site ==
          bench.document.project().territory->commune(blanks.front()).code);
    // While another tool is in the hand, a sign is nothing to take.
    bench.placing.take();
    QTest::mousePress(&bench.map, Qt::LeftButton, {}, sign);
    bench.hover(sign + QPointF(40, 30), Qt::LeftButton);
    CHECK(bench.placing.isInHand());
    QTest::mouseRelease(&bench.map, Qt::LeftButton, {}, sign + QPoint(40, 30));
    CHECK(bench.document.edits().size() == 1);
}

TEST_CASE("the territory is edited of the structure whose row has the focus, until that structure is gone") {
    ToolBench bench;
    const auto& structures = bench.document.project().structures->structures;
    TableView& table = panelIn<TablePanel>(bench.window).table(TablePanel::Structures);
    bench.editing.click();
    CHECK(bench.territory.structure() == structures[0].id);
    table.goToRow(1);
    CHECK(bench.territory.structure() == structures[1].id);
    panelIn<TablePanel>(bench.window)
        .showTab(TablePanel::Communes); // a table without structures: that of before
    CHECK(bench.territory.structure() == structures[1].id);
    bench.document.replaceProject(withoutStructure(bench.document.project(), 1), QStringLiteral("without"));
    CHECK(bench.map.isLooking());
    CHECK_FALSE(bench.editing.isChecked());
    bench.document.undoStack().undo();
    panelIn<TablePanel>(bench.window).showTab(TablePanel::Structures);
    table.goToRow(0);
    bench.editing.click();
    bench.window.findChild<QDockWidget*>(QStringLiteral("tables"))->hide();
    CHECK(bench.map.isLooking());
}
