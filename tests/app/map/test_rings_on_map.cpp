#include "app/text/french/names.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/panels/map/search_box.hpp"
#include "app/text/map/map_description.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace maillage;

namespace {

/// The window with its rings, as it opens.
struct ShownRings : Shown {
    ShownRings() {
        document.look([](ViewState& view) { view.theme = Theme::Qpv; });
        QApplication::processEvents();
        map.grab();
    }
    [[nodiscard]] std::vector<std::size_t> rings() const {
        std::vector<std::size_t> found;
        const std::vector<Symbol>& symbols = document.sheet().symbols;
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            if (symbols[i].qpv) {
                found.push_back(i);
            }
        }
        return found;
    }
    [[nodiscard]] QPoint placeOfRing(std::size_t ring) const {
        return (map.mapLayout().signs[ring] * map.unit()).toPoint();
    }
};

} // namespace

TEST_CASE("a click on a ring chooses the commune of its QPV, not what lies under it, and tells the QPV") {
    ShownRings shown;
    const std::vector<std::size_t> rings = shown.rings();
    REQUIRE(rings.size() == 7);
    std::size_t led = 0;
    for (const std::size_t ring : rings) {
        if (shown.map.mapLayout().clusterOf(ring)) {
            continue; // a click spreads them
        }
        const Symbol& symbol = shown.document.sheet().symbols[ring];
        const Qpv& qpv = (*shown.document.project().qpvs)[*symbol.qpv];
        CAPTURE(qpv.name);
        const QPoint place = shown.placeOfRing(ring);
        QSignalSpy told(&shown.map, &MapView::told);
        shown.click(place);
        const auto chosen = shown.map.selection().current();
        REQUIRE(chosen);
        CHECK(std::ranges::find(qpv.communes, *chosen) != qpv.communes.end());
        REQUIRE(told.count() == 1);
        const QString line = told.front().front().toString();
        CHECK(line == shown.map.ringText(place));
        for (const QString& part :
             {shownName(qpv.name), QString::number(qpv.generation), QStringLiteral("source")}) {
            CHECK(line.contains(part));
        }
        CHECK(line.contains(QStringLiteral("Pas de structure")) == qpv.structures.empty());
        led += shown.map.communeAt(place) == chosen ? 0U : 1U;

        // The panel of that commune names it too.
        CHECK(communeText(shown.document, *chosen).contains(shownName(qpv.name).toHtmlEscaped()));
        CHECK(communeStateText(shown.document.project(), shown.document.result().after, *chosen)
                  .contains(shownName(qpv.name)));
    }
    CHECK(led > 0); // some stand over a neighbour, which the click does not choose
}

TEST_CASE("the mouse that rests on a ring is told its QPV, and nothing beside it") {
    ShownRings shown;
    const std::size_t ring = shown.rings().front();
    const QPoint place = shown.placeOfRing(ring);
    QHelpEvent rests(QEvent::ToolTip, place, shown.map.mapToGlobal(place));
    QApplication::sendEvent(&shown.map, &rests);
    CHECK(QToolTip::text().contains(QString::fromStdString(shown.document.sheet().symbols[ring].name)));
    CHECK(shown.map.ringText(QPoint(3, 3)).isEmpty());
    shown.document.look([](ViewState& view) { view.theme = Theme::Couverture; });
    CHECK(shown.map.ringText(place).isEmpty());
}

TEST_CASE("the search names a QPV with its generation and its communes") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    QTest::keyClicks(&box, QStringLiteral("agglo"));
    const auto& hits = box.hits();
    const auto hit = std::ranges::find(hits, HitKind::Qpv, &SearchHit::kind);
    REQUIRE(hit != hits.end());
    CHECK(hit->generation == 2015);
    CHECK(hit->communes.size() == 2);
}

TEST_CASE("the map in words names every QPV with its commune") {
    const Project project = allier();
    const Indicators figures = computeIndicators(project, {project.settings.referenceDate, true, nullptr});
    const QString words = mapDescription(project, figures);
    for (const Qpv* qpv : figures.qpvs) {
        CHECK(words.contains(shownName(qpv->name)));
    }
    CHECK(words.contains(QStringLiteral("QPV sans structure\u00A0: Moulins sud (les Champins) (Moulins)")) ==
          !figures.qpvSansStructure.empty());
}
