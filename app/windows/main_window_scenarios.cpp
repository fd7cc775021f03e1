// The window's work with scenarios: their list and what is changed in the one that is looked at.
#include "app/dialogs/scenarios/base_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/scenarios/merge_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/simulation/structure_menu.hpp"
#include "app/panels/simulation/scenario_panel.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "app/windows/main_window.hpp"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QStatusBar>

namespace maillage {

void MainWindow::makeScenarioDock() {
    m_scenarios = new ScenarioPanel(m_document);
    auto* dock = new QDockWidget(tr("Scénarios"), this);
    dock->setObjectName(QStringLiteral("scenarios"));
    dock->setWidget(m_scenarios);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    connect(m_scenarios, &ScenarioPanel::told, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 12'000); });
    connect(m_scenarios, &ScenarioPanel::mergeAsked, this, [this](const std::string& name) {
        auto* dialog = new MergeDialog(m_document, name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MergeDialog::merged, m_scenarios, &ScenarioPanel::lookAt);
        dialog->open();
    });
    connect(m_scenarios, &ScenarioPanel::baseAsked, this, [this](const std::string& name) {
        auto* dialog = new BaseDialog(m_document, name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_scenarios, &ScenarioPanel::comparisonAsked, this, [this] {
        auto* dialog = new ComparisonDialog(m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ComparisonDialog::communeChosen, &m_document.selection(), &Selection::choose);
        connect(dialog, &ComparisonDialog::failed, this, &MainWindow::tellProblem);
        dialog->show();
    });
    QAction* show = dock->toggleViewAction();
    show->setText(tr("Scé&narios"));
    show->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_simulationMenu->addSeparator();
    m_simulationMenu->addAction(show);
}

void MainWindow::makeScenarioChanges() {
    m_changes = new ScenarioChanges(*m_map, this);
    connect(m_map, &MapView::menuAsked, this,
            [this](std::optional<CommuneIndex> commune, const std::string& structure, const QPoint& place) {
                showStructureMenu(
                    [&](QMenu& menu) {
                        if (!structure.empty()) {
                            addStructureActions(menu, m_document, *m_changes, {structure});
                        } else if (commune) {
                            addCommuneActions(menu, m_document, *m_changes, *commune);
                        }
                    },
                    place);
            });
    connect(m_tables, &TablePanel::structureMenuAsked, this,
            [this](const std::string& structure, const QPoint& place) {
                showStructureMenu(
                    [&](QMenu& menu) { addStructureActions(menu, m_document, *m_changes, {structure}); },
                    place);
            });
    // The same by the keyboard, for the commune chosen with the arrow keys.
    QMenu* chosen = m_simulationMenu->addMenu(tr("Dans la commune &choisie"));
    connect(chosen, &QMenu::aboutToShow, this, [this, chosen] {
        chosen->clear();
        if (const auto commune = m_document.selection().current()) {
            addCommuneActions(*chosen, m_document, *m_changes, *commune);
        } else {
            chosen->addAction(tr("Choisissez d'abord une commune sur la carte"))->setEnabled(false);
        }
    });
}

void MainWindow::showStructureMenu(const std::function<void(QMenu&)>& fill, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    if (menu->isEmpty()) {
        return delete menu;
    }
    menu->popup(place);
}

void MainWindow::refreshAbandon() {
    m_abandon->setEnabled(!m_map->isLooking() || m_document.preview());
}

} // namespace maillage
