#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/scenarios/base_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/scenarios/merge_dialog.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_names.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace maillage;

namespace {

/// The Allier with two scenarios, each with one change of the first structure.
Project withTwo(const ScenarioEdit& a, const ScenarioEdit& b) {
    return withNewScenario(withNewScenario(allier(), {"Nord", {a}}), {"Sud", {b}});
}

std::string firstStructure() {
    return allier().structures->structures.front().id;
}

} // namespace

TEST_CASE("two scenarios that agree become a third, in one undo step") {
    ProjectDocument document(
        withTwo(CloseStructure{firstStructure()},
                OpenStructure{"EVS", StructureKind::Evs, allier().territory->commune(0).code, ListRule{},
                              "simulation-1"}));
    MergeDialog dialog(document, "Nord");
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Sud"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("summary"))
              ->text()
              .contains(QStringLiteral("déjà un scénario")));
    CHECK(document.project().scenarios->size() == 2);
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Tout"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(document.project().scenarios->size() == 3);
    CHECK(document.project().scenario("Tout").edits.size() == 2);
    CHECK(document.undoStack().count() == 1);
}

TEST_CASE("two that contradict each other are not merged, and the dialog says over what") {
    const std::string site = allier().territory->commune(0).code;
    ProjectDocument document(
        withTwo(CloseStructure{firstStructure()}, MoveStructure{firstStructure(), site, std::nullopt}));
    MergeDialog dialog(document, "Nord");
    const QString said = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(said.contains(QString::fromStdString(allier().structures->structures.front().name)));
    CHECK(said.contains(QStringLiteral("Nord")));
    CHECK(said.contains(QStringLiteral("Sud")));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(document.project().scenarios->size() == 2);
    CHECK(document.undoStack().count() == 0);
}

TEST_CASE("scenarios with different starts are told to be given the same") {
    Project project = withTwo(CloseStructure{firstStructure()}, CloseStructure{firstStructure()});
    project = withScenarioStart(project, "Sud", Date(2025, 1, 1));
    ProjectDocument document(project);
    MergeDialog dialog(document, "Nord");
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("2025")));
    dialog.accept();
    CHECK(document.project().scenarios->size() == 2);
}

TEST_CASE("a scenario becomes the base from a day on, in one undo step, and leaves the list") {
    ProjectDocument document(withTwo(CloseStructure{firstStructure()}, CloseStructure{"x"}));
    const auto before = document.project().structures;
    ViewState view = document.view();
    view.scenario = "Nord";
    document.setView(view);
    const std::size_t covered = document.result().after.avs().count;
    BaseDialog dialog(document, "Nord");
    auto* from = dialog.findChildren<QLineEdit*>().front();
    from->setText(QStringLiteral("un jour"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("un jour")));
    from->setText(QStringLiteral("31/12/2022"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(document.project().scenarios->size() == 1);
    CHECK(document.result().after.avs().count == covered);
    CHECK(document.project().structures != before);
    CHECK(document.undoStack().count() == 1);
    document.undoStack().undo();
    CHECK(document.project().structures == before);
    CHECK(document.project().scenarios->size() == 2);
}

TEST_CASE(
    "the comparison shows both sides, the communes gained and lost and their map, and follows changes") {
    ProjectDocument document(allier());
    document.setGhostSite(document.result().before.zoneBlanche().communes.members().front());
    document.placeGhost();
    ComparisonDialog dialog(document);
    const auto& gained = document.result().gained;
    REQUIRE(dialog.content().comparison);
    CHECK(dialog.content().comparison->onlyB.communes == gained);
    auto* communes = dialog.findChild<QTableWidget*>();
    CHECK(communes->rowCount() == static_cast<int>(gained.count()));
    std::optional<CommuneIndex> chosen;
    QObject::connect(&dialog, &ComparisonDialog::communeChosen, [&](auto commune) { chosen = commune; });
    communes->sortItems(2, Qt::DescendingOrder);
    communes->setCurrentCell(0, 0);
    REQUIRE(chosen);
    CHECK(gained.contains(*chosen));
    const auto populationAt = [&](int row) {
        return communes->item(row, 2)->data(Qt::DisplayRole).toLongLong();
    };
    CHECK(populationAt(0) >= populationAt(communes->rowCount() - 1));
    dialog.compare("Simulation", {});
    CHECK(dialog.content().comparison->onlyA.communes == gained);
    CHECK(dialog.content().sheet.theme == Theme::Ecart);
    document.undoStack().undo();
    CHECK(dialog.content().comparison->onlyA.count == 0);
    CHECK(communes->rowCount() == 0);
}

TEST_CASE("the comparison goes into a PDF") {
    ProjectDocument document(withTwo(CloseStructure{firstStructure()}, CloseStructure{"x"}));
    ComparisonDialog dialog(document);
    dialog.compare({}, "Nord");
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "c.pdf";
    dialog.job(file).write({});
    CHECK(std::filesystem::file_size(file) > 10'000);
    CHECK_THROWS_AS(dialog.job(file / "nulle-part.pdf").write({}), Error);
}
