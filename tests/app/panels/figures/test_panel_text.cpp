#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/figures/panel_text.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>

using namespace maillage;

TEST_CASE("each figure stands beside what was published, with a tick or the difference") {
    ProjectDocument document(allier());
    const QString text = indicatorText(document);
    CHECK(text.contains(QStringLiteral("220 communes sur 317")));
    CHECK(text.contains(QStringLiteral("69,4")));
    CHECK(text.contains(QStringLiteral("✓")));
    // 7 communes are served by an EVS alone, the schéma printed 5
    CHECK(text.contains(QStringLiteral("écart +2")));
}

TEST_CASE("in the base of inhabitants no share of communes is put beside them") {
    ProjectDocument document(allier());
    ViewState view = document.view();
    view.base = FigureBase::Inhabitants;
    document.setView(view);
    const QString text = indicatorText(document);
    CHECK(text.contains(QStringLiteral("habitants sur")));
    CHECK_FALSE(text.contains(QStringLiteral("communes sur 317")));
    CHECK_FALSE(text.contains(QStringLiteral("69\u00A0%")));
}

TEST_CASE("the simulation panel changes the territory of the structure just placed") {
    Shown shown;
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    auto* radius = shown.window.findChild<QDoubleSpinBox*>();
    REQUIRE(radius != nullptr);
    CHECK(radius->value() == Approx(10));
    radius->setValue(14);
    CHECK(std::get<OpenStructure>(shown.document.edits().front()).rule == ServiceRule(RadiusRule{14}));
    CHECK(shown.document.nextRule() == ServiceRule(RadiusRule{14}));
    shown.document.undoStack().undo();
    CHECK(radius->value() == Approx(10));
    CHECK(simulationText(shown.document).contains(QStringLiteral("communes gagnées")));
}

TEST_CASE("structures whose seat no row tells are named above the figures, each a link to its form") {
    Project project = allier();
    StructureSet set = *project.structures;
    for (std::size_t i = 0; i < 5; ++i) {
        set.structures[i].seat.reset();
        set.structures[i].point.reset();
    }
    project.structures = std::make_shared<const StructureSet>(set);
    ProjectDocument document(project);
    const QString text = indicatorText(document);
    CHECK(text.contains(QStringLiteral("5 structures sans siège connu")));
    CHECK(text.contains(QStringLiteral(" et 2 autres")));
    CHECK_FALSE(indicatorText(ProjectDocument(allier())).contains(QStringLiteral("sans siège")));
    FigurePanel panel(document);
    std::string asked;
    QObject::connect(&panel, &FigurePanel::structureAsked,
                     [&](const std::string& structure) { asked = structure; });
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("sans siège"))) {
            Q_EMIT label->linkActivated(QStringLiteral("structure/") +
                                        QString::fromStdString(set.structures[0].id));
        }
    }
    CHECK(asked == set.structures[0].id);
}
