#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/figures/figure_panel.hpp"

#include <QLabel>

#include <algorithm>

using namespace maillage;

namespace {

QLabel& explanationOf(Shown& shown) {
    for (QLabel* label : shown.window.findChildren<QLabel*>()) {
        if (label->accessibleName() == QStringLiteral("Commune choisie")) {
            return *label;
        }
    }
    FAIL("no panel tells of the commune");
    throw std::logic_error("not reached");
}

bool isBlank(const Shown& shown, CommuneIndex commune) {
    return shown.document.result().after.zoneBlanche().communes.contains(commune);
}

} // namespace

TEST_CASE("a zone blanche is told what would cover it, and a click tries it in one step", "[advice]") {
    Shown shown;
    const CommuneIndex blank = shown.blankCommune();
    shown.map.selection().choose(blank);
    const QString told = panelIn<FigurePanel>(shown.window).explanation();
    CHECK(told.contains(QStringLiteral("Pourquoi est-elle blanche")));
    CHECK(told.contains(QStringLiteral("Étendre ")));
    CHECK(told.contains(QStringLiteral("Ouvrir un EVS à ")));
    CHECK(told.indexOf(QStringLiteral("Étendre ")) < told.indexOf(QStringLiteral("Ouvrir un EVS à ")));
    for (const char* link : {"essayer-extension", "essayer-ouverture"}) {
        CAPTURE(link);
        REQUIRE(isBlank(shown, blank));
        Q_EMIT explanationOf(shown).linkActivated(QString::fromUtf8(link));
        CHECK_FALSE(isBlank(shown, blank));
        CHECK(shown.document.edits().size() == 1);
        CHECK(shown.document.undoStack().count() == 1);
        CHECK_FALSE(panelIn<FigurePanel>(shown.window).explanation().contains(QStringLiteral("Essayer")));
        shown.document.undoStack().undo();
        CHECK(isBlank(shown, blank));
        CHECK(shown.document.edits().empty());
        CHECK(panelIn<FigurePanel>(shown.window).explanation() == told);
    }
}

TEST_CASE("the greater territory of a structure just opened takes the place of its edit", "[advice]") {
    Shown shown;
    const std::vector<CommuneIndex> blanks = shown.document.result().before.zoneBlanche().communes.members();
    shown.map.selection().choose(blanks.front());
    shown.document.setGhostSite(blanks.front());
    CHECK_FALSE(panelIn<FigurePanel>(shown.window).explanation().contains(QStringLiteral("Essayer")));
    shown.document.placeGhost();
    const Territory& territory = *shown.document.project().territory;
    const std::vector<CommuneIndex> left = shown.document.result().after.zoneBlanche().communes.members();
    const CommuneIndex other = *std::ranges::min_element(left, {}, [&](CommuneIndex i) {
        return distance(territory.commune(i).reference, territory.commune(blanks.front()).reference);
    });
    shown.map.selection().choose(other);
    CHECK(panelIn<FigurePanel>(shown.window)
              .explanation()
              .contains(QStringLiteral("Agrandir «\u00A0EVS simulé à ")));
    Q_EMIT explanationOf(shown).linkActivated(QStringLiteral("essayer-regle"));
    CHECK_FALSE(isBlank(shown, other));
    REQUIRE(shown.document.undoStack().count() == 2);
    REQUIRE(shown.document.edits().size() == 1);
    CHECK(std::get<RadiusRule>(std::get<OpenStructure>(shown.document.edits().front()).rule).kilometres > 10);
    shown.document.undoStack().undo();
    CHECK(isBlank(shown, other));
    REQUIRE(shown.document.edits().size() == 1);
    CHECK(std::get<OpenStructure>(shown.document.edits().front()).rule == ServiceRule(RadiusRule{10}));
}

TEST_CASE("what would cover a zone blanche can be tried from the keyboard", "[advice]") {
    Shown shown;
    const CommuneIndex blank = shown.blankCommune();
    shown.map.selection().choose(blank);
    QLabel& label = explanationOf(shown);
    label.setFocus();
    // Past "Pourquoi ?" to the first "Essayer".
    QTest::keyClick(&label, Qt::Key_Tab);
    QTest::keyClick(&label, Qt::Key_Tab);
    QTest::keyClick(&label, Qt::Key_Return);
    CHECK_FALSE(isBlank(shown, blank));
    REQUIRE(shown.document.edits().size() == 1);
    CHECK(std::holds_alternative<ExtendTerritory>(shown.document.edits().front()));
}
