// The map says what it shows, what a click does now, and that it went back to the base.
#include "tests/app/map/tools/tool_bench.hpp"

#include "app/document/view_text.hpp"
#include "app/map/map_banner.hpp"
#include "app/map/map_title.hpp"
#include "core/model/row_edits.hpp"

#include <QDockWidget>

using namespace maillage;

namespace {

QString bannerOf(const Shown& shown) {
    const MapBanner& banner = panelIn<MapBanner>(shown.window);
    return banner.isVisible() ? banner.lines().join(u'\n') : QString();
}

/// What was said aloud last: `announce` alone gives the banner a name.
QString aloud(const Shown& shown) {
    return panelIn<MapBanner>(shown.window).accessibleName();
}

/// A commune more or less in the territory of a structure, in the base.
void editBase(ToolBench& bench) {
    const Project& project = bench.document.project();
    const auto structure = project.structures->find(bench.evs.id);
    REQUIRE(structure);
    bench.document.replaceProject(withCommuneToggled(project, *structure, bench.blankCommune(),
                                                     bench.document.view().date,
                                                     {Source::Structure, "essai"}),
                                  QStringLiteral("essai"));
}

} // namespace

TEST_CASE("the map has its title on it, as the page has it, with its date and the years of what it shows") {
    Shown shown;
    const MapTitle& title = panelIn<MapTitle>(shown.window);
    CHECK(title.isVisible());
    CHECK(title.title() == viewTitle(shown.document));
    CHECK(title.title().contains(QStringLiteral("l’Allier")));
    CHECK(title.title().contains(QStringLiteral("31\u00A0décembre\u00A02022")));
    CHECK(title.dates().contains(QStringLiteral("Fond schématique")));
    CHECK(title.dates().contains(QStringLiteral("jusqu’à 2022")));
    CHECK(title.dates().contains(QStringLiteral("QPV de 2015")));
    CHECK(title.height() >= title.heightForWidth(title.width()));
    shown.document.look([](ViewState& view) { view.theme = Theme::Qpv; });
    CHECK(title.title() == viewTitle(shown.document));
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    CHECK(title.dates().contains(QStringLiteral("scénario «\u00A0Simulation\u00A0»")));
}

TEST_CASE("the whole territory is drawn below the title") {
    Shown shown;
    shown.map.showAll();
    const MapTitle& title = panelIn<MapTitle>(shown.window);
    const Envelope& extent = shown.document.project().baseMap->envelope();
    CHECK(shown.map.placeOf({extent.minX, extent.maxY}).y() >= title.geometry().bottom());
}

TEST_CASE("every tool says over the map what a click does, what it changes and what Escape does") {
    ToolBench bench;
    CHECK(bannerOf(bench).isEmpty());
    for (const auto& take : bench.ways()) {
        bench.map.setTool(nullptr);
        take();
        QApplication::processEvents();
        const QString said = bannerOf(bench);
        CAPTURE(bench.map.currentTool().metaObject()->className(), said);
        CHECK(said.contains(QStringLiteral("li"))); // a click, or to click
        CHECK((said.contains(QStringLiteral("scénario")) || said.contains(QStringLiteral("la base change"))));
        CHECK(said.contains(QStringLiteral("Échap")));
        CHECK(aloud(bench) == said);
        bench.abandon.trigger();
        CHECK(bannerOf(bench).isEmpty());
    }
}

TEST_CASE("a rectangle has its banner too, and Escape gives it up: nothing is chosen") {
    Shown shown;
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 200));
    shown.hover(QPointF(400, 400), Qt::LeftButton);
    CHECK(bannerOf(shown).startsWith(QStringLiteral("Rectangle")));
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    CHECK(shown.map.isLooking());
    CHECK(bannerOf(shown).isEmpty());
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 400));
    CHECK(shown.map.selection().communes().empty());
}

TEST_CASE("Escape while a structure is pulled puts it back where it was, without a step") {
    Shown shown;
    const CommuneIndex from = shown.blankCommune();
    shown.document.setGhostSite(from);
    shown.document.placeGhost();
    const int steps = shown.document.undoStack().index();
    const std::string site = std::get<OpenStructure>(shown.document.edits().front()).site;
    const QPoint place =
        shown.map.placeOf(shown.document.project().territory->commune(from).reference).toPoint();
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, place);
    shown.hover(place + QPointF(20, 0), Qt::LeftButton);
    shown.hover(place + QPointF(60, 0), Qt::LeftButton);
    REQUIRE(std::get<OpenStructure>(shown.document.edits().front()).site != site);
    CHECK(bannerOf(shown).contains(QStringLiteral("relâchez")));
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    CHECK(std::get<OpenStructure>(shown.document.edits().front()).site == site);
    CHECK(shown.document.undoStack().index() == steps);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, place + QPoint(60, 0));
    CHECK(std::get<OpenStructure>(shown.document.edits().front()).site == site);
}

TEST_CASE("editing the base under a scenario shows the base, and says so on the map, below it and aloud") {
    ToolBench bench;
    bench.document.setGhostSite(bench.blankCommune());
    bench.document.placeGhost();
    REQUIRE(bench.document.edits().size() == 1);
    editBase(bench);
    CHECK(bench.document.view().scenario.empty());
    CHECK(bench.document.edits().empty());
    CHECK(bench.document.project().scenarios->size() == 1); // it is only no longer shown
    CHECK(bannerOf(bench).startsWith(QStringLiteral("La base est affichée")));
    CHECK(bannerOf(bench).contains(QStringLiteral("Simulation")));
    CHECK(bench.said().startsWith(QStringLiteral("La base est affichée")));
    CHECK(aloud(bench) == bannerOf(bench));
}

TEST_CASE("taking the tool that edits a territory leaves the scenario; what changes a scenario does not") {
    ToolBench bench;
    bench.document.setGhostSite(bench.blankCommune());
    bench.document.placeGhost();
    bench.changes.extend(bench.evs.id);
    bench.click(bench.placeOf(bench.blankCommune()));
    CHECK(bench.document.edits().size() == 2);
    bench.editing.click();
    REQUIRE(bench.territory.isInHand());
    CHECK(bench.document.view().scenario.empty());
    CHECK(bannerOf(bench).contains(QStringLiteral("La base est affichée")));
    bench.document.look([](ViewState& view) { view.scenario = kSimulationName; });
    bench.document.setRule(0, RadiusRule{5});
    CHECK(bench.document.view().scenario == kSimulationName);
}
