#include "app/dialogs/figures/definitions_dialog.hpp"
#include "core/analysis/figures/definitions.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QTableView>

#include <QDoubleSpinBox>

#include "app/models/proof_model.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/figures/proof_panel.hpp"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLabel>
#include <QTreeView>

using namespace maillage;

namespace {

std::shared_ptr<const ProofData> proofOf(const ProjectDocument& document) {
    const Derived& derived = document.derived();
    return std::make_shared<const ProofData>(ProofData{
        derived.project, derived.situation, prove(derived.project, derived.situation, derived.result.after)});
}

/// The first row below `parent` whose text begins so.
QModelIndex rowStarting(const QAbstractItemModel& model, const QString& text,
                        const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().startsWith(text)) {
            return index;
        }
    }
    return {};
}

void clickFigure(Shown& shown, const char* id) {
    for (QLabel* label : shown.window.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("href='%1'").arg(QString::fromUtf8(id)))) {
            Q_EMIT label->linkActivated(QString::fromUtf8(id));
            return;
        }
    }
    FAIL("no figure has that link: " << id);
}

} // namespace

TEST_CASE("the definitions side by side lead from a commune that flips to the map") {
    Shown shown;
    DefinitionsDialog dialog(shown.document);
    std::vector<CommuneIndex> asked;
    QObject::connect(&dialog, &DefinitionsDialog::placeAsked,
                     [&](const std::vector<CommuneIndex>& communes) { asked = communes; });
    dialog.show();
    const auto tables = dialog.findChildren<QTableView*>();
    REQUIRE(tables.size() == 2);
    const DefinitionTable expected =
        compareDefinitions(shown.document.project(), shown.document.situation(), 10);
    REQUIRE_FALSE(expected.flips.empty());
    CHECK(tables[1]->model()->rowCount() == static_cast<int>(expected.flips.size()));
    Q_EMIT tables[1]->activated(tables[1]->model()->index(0, 0));
    CHECK(asked == std::vector<CommuneIndex>{expected.flips.front().commune});
    dialog.findChild<QDoubleSpinBox*>()->setValue(0);
    const DefinitionTable none = compareDefinitions(shown.document.project(), shown.document.situation(), 0);
    CHECK(tables[1]->model()->rowCount() == static_cast<int>(none.flips.size()));
}

TEST_CASE("the tree of every figure keeps the rules of an item model") {
    const ProjectDocument document(allier());
    const auto data = proofOf(document);
    ProofModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const FigureProof& figure : data->proof.figures) {
        model.showFigure(data, figure.id);
        CHECK(model.rowCount() >= 6);
    }
    model.showCommune(data, document.project().territory->at("03084"));
    CHECK(model.rowCount() == 2);
}

TEST_CASE("a figure opens down to the row, the file and the line") {
    const ProjectDocument document(allier());
    ProofModel model;
    model.showFigure(proofOf(document), "evs_seul");
    const QModelIndex numerator = rowStarting(model, QStringLiteral("Numérateur\u00A0: 7"));
    REQUIRE(numerator.isValid());
    CHECK(model.communesOf(numerator) == document.result().after.evsSeul().communes.members());
    REQUIRE(model.hasChildren(numerator));
    CHECK(model.rowCount(numerator) == 7);
    const QModelIndex commune = rowStarting(model, QStringLiteral("Cosne-d’Allier"), numerator);
    REQUIRE(commune.isValid());
    const QModelIndex structure = model.index(0, 0, commune);
    CHECK(structure.data().toString() == QStringLiteral("MJC de Cosne-d’Allier (EVS)"));
    const QModelIndex row = rowStarting(model, QStringLiteral("Territoire"), structure);
    CHECK(row.data().toString().contains(QStringLiteral("territoires.csv, ligne 17")));
    CHECK_FALSE(row.data(Qt::FontRole).isValid());
    const QModelIndex supposed =
        model.index(0, 0, model.index(0, 0, rowStarting(model, QStringLiteral("Saint-Prix"), numerator)));
    CHECK(supposed.data(Qt::FontRole).value<QFont>().italic());
    CHECK(rowStarting(model, QStringLiteral("sans arrondi, publié 5")).isValid());
    CHECK_THROWS_AS(model.showFigure(proofOf(document), "lune"), Error);
    CHECK(model.rowCount(numerator) == 7); // as it was
}

TEST_CASE("a click on a figure opens its proof and outlines its communes") {
    Shown shown;
    auto* dock = shown.window.findChild<QDockWidget*>(QStringLiteral("proof"));
    REQUIRE(dock != nullptr);
    CHECK_FALSE(dock->isVisible());
    clickFigure(shown, "zones_blanches");
    CHECK(dock->isVisible());
    CHECK(shown.map.selection().communes() == shown.document.result().after.zoneBlanche().communes.members());
    // A row about one commune selects it; closing the proof leaves that one alone.
    auto* tree = dock->findChild<QTreeView*>();
    const QModelIndex numerator = rowStarting(*tree->model(), QStringLiteral("Numérateur"));
    tree->expand(numerator);
    tree->setCurrentIndex(tree->model()->index(3, 0, numerator));
    CHECK(shown.map.selection().current() ==
          shown.document.result().after.zoneBlanche().communes.members()[3]);
    clickFigure(shown, "zones_blanches");
    CHECK(shown.map.selection().communes().size() > 1);
    dock->hide();
    CHECK(shown.map.selection().communes() == std::vector{*shown.map.selection().current()});
}

TEST_CASE("in the base of inhabitants the figures open the proofs of that base") {
    Shown shown;
    ViewState view = shown.document.view();
    view.base = FigureBase::Inhabitants;
    shown.document.setView(view);
    clickFigure(shown, "taux_cs_population");
    CHECK(panelIn<ProofPanel>(shown.window)
              .model()
              .index(0, 0)
              .data()
              .toString()
              .contains(QStringLiteral("habitants sur")));
}

TEST_CASE("the proof follows the simulation, the hypotheses and the commune that is chosen") {
    Shown shown;
    const CommuneIndex blank = shown.blankCommune();
    shown.map.selection().choose(blank);
    Q_EMIT panelIn<FigurePanel>(shown.window).communeAsked(blank);
    ProofModel& model = panelIn<ProofPanel>(shown.window).model();
    CHECK(model.index(0, 0).data().toString().contains(QStringLiteral("zone blanche")));
    shown.document.setGhostSite(blank);
    shown.document.placeGhost();
    CHECK(model.index(0, 0).data().toString().contains(QStringLiteral("EVS seul")));
    shown.document.undoStack().undo();
    CHECK(model.index(0, 0).data().toString().contains(QStringLiteral("zone blanche")));
    const CommuneIndex other = shown.document.project().territory->at("03001");
    shown.map.selection().choose(other);
    CHECK(model.index(0, 0).data().toString().startsWith(QStringLiteral("Abrest")));
    ViewState view = shown.document.view();
    view.withHypotheses = false;
    shown.document.setView(view);
    const QModelIndex reason = model.index(0, 0, model.index(0, 0));
    CHECK(reason.data().toString().contains(QStringLiteral("hypothèse laissée de côté")));
}

TEST_CASE("the proof of a few lies open: the QPV without a structure are read by their names at once") {
    Shown shown;
    clickFigure(shown, "qpv_sans_structure");
    const auto* tree = panelIn<ProofPanel>(shown.window).findChild<QTreeView*>();
    const QModelIndex few = rowStarting(*tree->model(), QStringLiteral("Numérateur"));
    REQUIRE(tree->model()->rowCount(few) == 2);
    CHECK(tree->isExpanded(few));
    clickFigure(shown, "taux_cs");
    CHECK_FALSE(tree->isExpanded(rowStarting(*tree->model(), QStringLiteral("Numérateur"))));
}
