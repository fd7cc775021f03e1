#include "tests/app/support/gui_test_support.hpp"

#include "app/map/map_banner.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/panels/simulation/scenario_changes.hpp"
#include "app/panels/simulation/structure_menu.hpp"
#include "app/panels/tables/table_panel.hpp"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>

using namespace maillage;

namespace {

/// The window, and an EVS of the base that serves several communes.
struct Tooled : Shown {
    ScenarioChanges& tool = window.features().tool.changes();
    ActiveStructure evs = [this] {
        for (const ActiveStructure& s : document.situation().structures) {
            if (s.isEvs && !s.isCentreSocial && s.seat && s.communes.count() > 2) {
                return s;
            }
        }
        FAIL("no EVS with a territory");
        return document.situation().structures.front();
    }();

    [[nodiscard]] QString said() const { return window.statusBar()->currentMessage(); }
    [[nodiscard]] const ActiveStructure& now() const {
        const auto& all = document.situation().structures;
        const auto found = std::ranges::find(all, evs.id, &ActiveStructure::id);
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] std::size_t inLegend(LegendKind kind) const {
        const auto& legend = document.sheet().legend;
        const auto found = std::ranges::find(legend, kind, &LegendEntry::kind);
        return found == legend.end() ? 0 : found->count;
    }
    [[nodiscard]] QString code(CommuneIndex i) const {
        return QString::fromStdString(document.project().territory->commune(i).code);
    }
};

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts << action->text().remove(u'&');
    }
    return texts;
}

} // namespace

TEST_CASE("a closed structure is crossed on the map, its communes are lost, and it can be opened again") {
    Tooled shown;
    const std::size_t covered = shown.covered();
    const auto base = shown.document.project().structures;
    shown.tool.close(shown.evs.id);
    CHECK(shown.inLegend(LegendKind::StructureClosed) == 1);
    CHECK(shown.inLegend(LegendKind::Lost) == shown.document.result().lost.count());
    CHECK(shown.document.result().lost.count() == covered - shown.covered());
    CHECK(shown.covered() < covered);
    CHECK(shown.document.project().structures == base);
    const auto& symbols = shown.document.sheet().symbols;
    const auto sign = std::ranges::find(symbols, shown.evs.id, &Symbol::structure);
    REQUIRE(sign != symbols.end());
    CHECK(sign->mark == SymbolMark::Closed);
    shown.tool.close(shown.evs.id);
    CHECK(shown.said().contains(QStringLiteral("ferme déjà")));
    CHECK(shown.document.undoStack().count() == 1);
    shown.tool.reopen(shown.evs.id);
    CHECK(shown.covered() == covered);
}

TEST_CASE("clicks add communes to the territory, a second one takes back; all of it is one undo step") {
    Tooled shown;
    const CommuneIndex first = shown.document.result().before.zoneBlanche().communes.members()[0];
    const CommuneIndex second = shown.document.result().before.zoneBlanche().communes.members()[1];
    shown.tool.extend(shown.evs.id);
    CHECK(panelIn<MapBanner>(shown.window)
              .lines()
              .join(u' ')
              .contains(QStringLiteral("Étendre le territoire")));
    shown.click(shown.placeOf(first));
    shown.click(shown.placeOf(second));
    CHECK(shown.now().communes.contains(first));
    CHECK(shown.now().communes.contains(second));
    shown.click(shown.placeOf(second));
    CHECK_FALSE(shown.now().communes.contains(second));
    shown.click(shown.placeOf(*shown.evs.seat));
    CHECK(shown.said().contains(QStringLiteral("déjà dans le territoire")));
    REQUIRE(shown.document.edits().size() == 1);
    CHECK(shown.document.undoStack().count() == 1);
    CHECK(shown.inLegend(LegendKind::StructureChanged) == 1);
    shown.map.setTool(nullptr);
    shown.click(shown.placeOf(second));
    CHECK(shown.document.edits().size() == 1);
    shown.document.undoStack().undo();
    CHECK(shown.now().communes == shown.evs.communes);
}

TEST_CASE("clicks take communes from the territory, and the last one given back leaves no change") {
    Tooled shown;
    const CommuneIndex served = shown.evs.communes.members().back();
    shown.tool.reduce(shown.evs.id);
    shown.click(shown.placeOf(served));
    CHECK_FALSE(shown.now().communes.contains(served));
    CHECK(shown.document.edits() ==
          std::vector<ScenarioEdit>{ReduceTerritory{shown.evs.id, {shown.code(served).toStdString()}}});
    shown.click(shown.placeOf(served));
    CHECK(shown.now().communes.contains(served));
    CHECK(shown.document.edits().empty());
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a structure is moved to the commune that is clicked, or chosen with the keys") {
    Tooled shown;
    const CommuneIndex blank = shown.blankCommune();
    shown.tool.move(shown.evs.id);
    shown.click(shown.placeOf(blank));
    CHECK(shown.now().seat == blank);
    CHECK(shown.map.isLooking());
    CHECK(shown.document.undoStack().count() == 1);
    shown.document.undoStack().undo();
    shown.map.selection().choose(blank);
    shown.tool.move(shown.evs.id);
    QTest::keyClick(&shown.map, Qt::Key_Return);
    CHECK(shown.now().seat == blank);
}

TEST_CASE("the sign of a simulated structure is dragged to another commune in one undo step") {
    Tooled shown;
    const auto blanks = shown.document.result().before.zoneBlanche().communes.members();
    shown.tool.open(blanks.front());
    REQUIRE(shown.document.edits().size() == 1);
    const MapPoint reference = shown.document.project().territory->commune(blanks.front()).reference;
    const QPointF sign = shown.map.placeOf(reference);
    CHECK(shown.map.structureAt(sign) == "simulation-1");
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, sign.toPoint());
    for (const CommuneIndex target : {blanks[blanks.size() / 2], blanks.back()}) {
        shown.hover(shown.placeOf(target), Qt::LeftButton);
        CHECK(std::get<OpenStructure>(shown.document.edits().front()).site ==
              shown.code(target).toStdString());
    }
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, shown.placeOf(blanks.back()));
    const auto& opening = std::get<OpenStructure>(shown.document.edits().front());
    CHECK(opening.name ==
          ProjectDocument::openingName(shown.document.project().territory->commune(blanks.back())));
    CHECK(shown.document.undoStack().count() == 2);
    shown.document.undoStack().undo();
    CHECK(std::get<OpenStructure>(shown.document.edits().front()).site ==
          shown.code(blanks.front()).toStdString());
}

TEST_CASE("an EVS becomes a centre social in the scenario; a second time it is refused in French") {
    Tooled shown;
    shown.tool.becomeCentreSocial(shown.evs.id);
    CHECK(shown.now().isCentreSocial);
    shown.tool.becomeCentreSocial(shown.evs.id);
    CHECK(shown.said().contains(QStringLiteral("déjà un centre social")));
    CHECK(shown.document.edits().size() == 1);
}

TEST_CASE("the menu of a commune names its structures and what can be done to each") {
    Tooled shown;
    QMenu menu;
    addStructureActions(menu, shown.document, shown.tool, {}, {shown.evs.id});
    const QStringList texts = textsOf(menu);
    CHECK(texts.contains(QStringLiteral("Fermer dans le scénario")));
    CHECK(texts.contains(QStringLiteral("Faire un centre social de cet EVS")));
    CHECK(structuresOf(shown.document, *shown.evs.seat).front() == shown.evs.id);
    shown.tool.close(shown.evs.id);
    CHECK(structuresOf(shown.document, *shown.evs.seat).front() == shown.evs.id);
    QMenu closed;
    addStructureActions(closed, shown.document, shown.tool, {}, {shown.evs.id});
    CHECK(textsOf(closed).contains(QStringLiteral("Ne plus la fermer")));
    CHECK_FALSE(textsOf(closed).contains(QStringLiteral("Fermer dans le scénario")));
}

TEST_CASE(
    "a right click on the map opens that menu, and the menu Simulation holds it for the chosen commune") {
    Tooled shown;
    const QPoint place = shown.placeOf(*shown.evs.seat);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, shown.map.mapToGlobal(place));
    QApplication::sendEvent(&shown.map, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK_FALSE(menu->actions().isEmpty());
    menu->close();
    shown.map.selection().choose(shown.evs.seat);
    for (QMenu* known : shown.window.menuBar()->findChildren<QMenu*>()) {
        if (known->title().contains(QStringLiteral("choisie"))) {
            Q_EMIT known->aboutToShow();
            CHECK(textsOf(*known).front().startsWith(QStringLiteral("Simuler un EVS à")));
            return;
        }
    }
    FAIL("the menu Simulation has none for the chosen commune");
}

TEST_CASE("the simulation panel names every kind of change and takes any of them back") {
    Tooled shown;
    shown.tool.open(shown.blankCommune());
    shown.tool.becomeCentreSocial(shown.evs.id);
    shown.tool.close("simulation-1");
    auto* list = shown.window.findChild<QListWidget*>();
    REQUIRE(list->count() == 3);
    CHECK(list->item(1)->text().contains(QString::fromStdString(shown.evs.name)));
    CHECK(list->item(2)->text().startsWith(QStringLiteral("Fermer")));
    CHECK(list->item(2)->text().contains(QStringLiteral("EVS simulé à")));
    list->setCurrentRow(1);
    for (QPushButton* button : shown.window.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Retirer cette modification"))) {
            button->click();
        }
    }
    CHECK(shown.document.edits().size() == 2);
    CHECK_FALSE(shown.now().isCentreSocial);
}
