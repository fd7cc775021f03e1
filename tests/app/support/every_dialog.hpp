// Each dialog of the window, open over a project that gives it something to show.
#pragma once

#include "app/dialogs/composer/composer_dialog.hpp"
#include "app/dialogs/help/about_dialog.hpp"
#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/scenarios/base_dialog.hpp"
#include "app/dialogs/figures/check_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/figures/definitions_dialog.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/page_preview.hpp"
#include "app/dialogs/help/help_dialog.hpp"
#include "app/dialogs/report/atlas_dialog.hpp"
#include "app/dialogs/report/statement_dialog.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/dialogs/scenarios/merge_dialog.hpp"
#include "app/dialogs/scenarios/fiche_dialog.hpp"
#include "app/dialogs/needs/indicator_dialog.hpp"
#include "app/dialogs/new_project/new_project_dialog.hpp"
#include "app/dialogs/figures/reconciliation_dialog.hpp"
#include "app/dialogs/structures/structure_form_dialog.hpp"
#include "app/widgets/row_dialog.hpp"
#include "app/models/project/structure_model.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <fstream>
#include <memory>

namespace maillage {

/// The window with two scenarios, the second of which opens an EVS.
struct ShownWithScenarios : Shown {
    ShownWithScenarios() {
        document.addScenario(Scenario{"Plan A", {}}, QStringLiteral("Plan A"));
        document.addScenario(Scenario{"Plan B", {}}, QStringLiteral("Plan B"));
        document.setGhostSite(blankCommune());
        document.placeGhost();
    }
};

/// `visit` is called with each, shown; it is closed afterwards.
template <typename Visit>
void visitDialogs(ShownWithScenarios& shown, Visit visit) {
    MainWindow& window = shown.window;
    ProjectDocument& document = shown.document;
    const auto show = [&](std::unique_ptr<QDialog> dialog) {
        const auto* preview = dialog->findChild<PagePreview*>();
        const std::unique_ptr<QSignalSpy> drawn =
            preview == nullptr ? nullptr : std::make_unique<QSignalSpy>(preview, &PagePreview::drawn);
        dialog->show();
        QApplication::processEvents();
        // A preview is drawn on another thread: with it the dialog looks the same each time.
        REQUIRE((!drawn || !drawn->isEmpty() || drawn->wait(60'000)));
        visit(*dialog);
    };
    const QTemporaryDir folder;
    const std::filesystem::path list = folder.filePath(QStringLiteral("l.csv")).toStdU16String();
    std::ofstream(list) << "structure;type;commune\nMaison;EVS;Neuilly\nMaison;EVS;Gannat\n";
    auto import = std::make_unique<ImportDialog>(document.project(), list, &window);
    import->open();
    REQUIRE(QTest::qWaitFor([&] { return !import->isBusy(); }, 60'000));
    show(std::move(import));
    show(std::make_unique<NewProjectDialog>(&window));
    show(std::make_unique<IndicatorDialog>(document.project(), &window));
    show(std::make_unique<AboutDialog>(document.project(), &window));
    show(std::make_unique<HelpDialog>(&window));
    show(std::make_unique<AtlasDialog>(*document.project().territory, QString(), &window));
    show(std::make_unique<StatementDialog>(document, &window));
    show(std::make_unique<AcceptanceDialog>(QStringLiteral("Importer"), QStringLiteral("Deux QPV changent"),
                                            QStringList{QStringLiteral("un"), QStringLiteral("deux")},
                                            &window));
    for (const PageTarget target : {PageTarget::File, PageTarget::Printer}) {
        show(std::make_unique<ExportDialog>(document, window.map().seen(), target, &window));
    }
    auto composer = std::make_unique<ComposerDialog>(pageJob(document, {}), std::string(), &window);
    composer->open();
    REQUIRE(QTest::qWaitFor([&] { return !composer->isBusy(); }, 60'000));
    show(std::move(composer));
    show(std::make_unique<DefinitionsDialog>(document, &window));
    show(std::make_unique<CheckDialog>(document, &window));
    show(std::make_unique<ReconciliationDialog>(document, &window));
    show(std::make_unique<ComparisonDialog>(document, &window));
    show(std::make_unique<MergeDialog>(document, "Plan A", &window));
    show(std::make_unique<BaseDialog>(document, "Plan B", &window));
    show(std::make_unique<FicheDialog>(document, 0, &window));
    show(std::make_unique<StructureFormDialog>(shown.map, std::optional(shown.blankCommune()), &window));
    StructureModel structures(document);
    show(std::make_unique<RowDialog>(structures, -1, &window));
}

} // namespace maillage
