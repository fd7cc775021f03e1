#include "app/windows/main_window.hpp"

#include "app/dialogs/scenarios/project_sheet_dialog.hpp"
#include "app/dialogs/figures/reconciliation_dialog.hpp"
#include "app/document/years.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/figures/description_panel.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/history_panel.hpp"
#include "app/panels/map/legend_panel.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/panels/simulation/simulation_panel.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "app/panels/map/year_control.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/qt_text.hpp"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QUndoView>

#include <algorithm>
#include <cmath>

namespace maillage {

MainWindow::MainWindow(Project project) : m_document(std::move(project)), m_map(new MapView(m_document)) {
    setCentralWidget(m_map);
    setAcceptDrops(true);
    makeActions();
    makeMenus();
    makeToolBar();
    makeDocks();
    makeProofDock();
    makeScenarioDock();
    makeScenarioChanges();
    makeSitingDock();
    makeTimeDocks();
    makePreviewBanner();
    tabifyBottomDocks();
    makeFirstSteps();
    makeStatusBar();
    giveIcons();
    dressToolBar();
    m_firstState = saveState();
    connect(&m_document, &ProjectDocument::changed, this, &MainWindow::refresh);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { setWindowModified(!clean); });
    connect(m_map, &MapView::hovered, this, &MainWindow::showPointed);
    connect(&m_document.selection(), &Selection::currentChanged, m_figures, &FigurePanel::explain);
    connect(m_map, &MapView::scaleChanged, this, &MainWindow::refresh);
    connect(m_map, &MapView::toolChanged, this, &MainWindow::refreshAbandon);
    connect(m_map, &MapView::told, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 12'000); });
    // What was said of a step is no longer so when the step is undone.
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, statusBar(), &QStatusBar::clearMessage);
    resize(1400, 900);
    refresh();
}

MainWindow::~MainWindow() {
    // A dock says that it hides when it goes, and goes when little of the window is left.
    m_tables->parentWidget()->disconnect(this);
    m_tables->disconnect(this);
}

void MainWindow::makeDocks() {
    const auto addDock = [this](Qt::DockWidgetArea area, const QString& title, const QString& name,
                                QWidget* widget) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(widget);
        dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
        addDockWidget(area, dock);
        return dock;
    };
    m_themePanel = new ThemePanel(m_document);
    QDockWidget* themes =
        addDock(Qt::LeftDockWidgetArea, tr("Thème"), QStringLiteral("themes"), m_themePanel);
    auto* simulation = new SimulationPanel(m_document, m_simulate);
    connect(simulation, &SimulationPanel::refused, this,
            [this](const Error& error) { tell(tr("Simulation"), sentenceOf(error)); });
    connect(simulation, &SimulationPanel::sheetAsked, this, &MainWindow::showProjectSheet);
    QDockWidget* below =
        addDock(Qt::LeftDockWidgetArea, tr("Simulation"), QStringLiteral("simulation"), simulation);
    m_figures = new FigurePanel(m_document);
    m_figureDock = addDock(Qt::RightDockWidgetArea, tr("Indicateurs"), QStringLiteral("figures"), m_figures);
    m_description = new DescriptionPanel(m_document);
    m_descriptionDock = addDock(Qt::RightDockWidgetArea, tr("La carte en mots"),
                                QStringLiteral("description"), m_description);
    m_descriptionDock->setFeatures(m_descriptionDock->features() | QDockWidget::DockWidgetClosable);
    m_descriptionDock->hide();
    QDockWidget* history = addDock(Qt::RightDockWidgetArea, tr("Historique"), QStringLiteral("history"),
                                   makeHistoryPanel(m_document.undoStack()));
    history->setFeatures(history->features() | QDockWidget::DockWidgetClosable);
    history->hide();
    resizeDocks({themes, below}, {520, 300}, Qt::Vertical);
    m_tables = new TablePanel(m_document);
    makeTables(*addDock(Qt::BottomDockWidgetArea, tr("Tableaux"), QStringLiteral("tables"), m_tables));
}

void MainWindow::tabifyBottomDocks() {
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dockWidgetArea(dock) == Qt::BottomDockWidgetArea) {
            connect(dock->toggleViewAction(), &QAction::toggled, dock, [this, dock](bool on) {
                if (on) {
                    reveal(*dock);
                }
            });
        }
    }
}

void MainWindow::reveal(QDockWidget& dock) {
    for (QDockWidget* other : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other != &dock && !other->isHidden() && !other->isFloating() && !dock.isFloating() &&
            dockWidgetArea(other) == Qt::BottomDockWidgetArea &&
            dockWidgetArea(&dock) == Qt::BottomDockWidgetArea &&
            !tabifiedDockWidgets(other).contains(&dock)) {
            tabifyDockWidget(other, &dock);
        }
    }
    dock.show();
    dock.raise();
}

void MainWindow::makeTables(QDockWidget& dock) {
    dock.setFeatures(dock.features() | QDockWidget::DockWidgetClosable);
    // The columns on both sides need their height; the tables take theirs from the map alone.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({&dock}, {230}, Qt::Vertical);
    dock.hide();
    connect(m_showTables, &QAction::toggled, &dock, [&dock](bool on) { dock.setVisible(on); });
    connect(&dock, &QDockWidget::visibilityChanged, this, [this, &dock] {
        m_showTables->setChecked(!dock.isHidden());
        if (dock.isHidden()) {
            m_tables->layDownTerritory();
        }
    });
    connect(m_tables, &TablePanel::told, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 12'000); });
    connect(m_tables, &TablePanel::exportAsked, this, &MainWindow::askTableExport);
    m_tables->editTerritoriesOn(*m_map);
}

void MainWindow::makeStatusBar() {
    m_pointed = new QLabel;
    m_notice = new QLabel;
    m_unplaced = new QLabel;
    m_unplaced->hide();
    m_scale = new QLabel;
    statusBar()->addWidget(m_pointed, 1);
    statusBar()->addPermanentWidget(m_notice);
    statusBar()->addPermanentWidget(m_unplaced);
    statusBar()->addPermanentWidget(m_scale);
    // Later: a map is drawn while the window is, which then must not ask for its place anew.
    connect(m_map, &MapView::drawn, this, &MainWindow::followLayout, Qt::QueuedConnection);
}

void MainWindow::showPointed(std::optional<CommuneIndex> commune) {
    if (const QString remark = m_map->currentTool().remark(); !remark.isEmpty()) {
        return m_pointed->setText(remark);
    }
    const QString gathered = m_map->gatheredText(m_map->mapFromGlobal(QCursor::pos()));
    m_pointed->setText(!gathered.isEmpty() ? gathered
                       : commune           ? communeLine(m_document, *commune)
                                           : QString());
}

void MainWindow::followLayout() {
    m_themePanel->legend().setGathersSigns(m_map->mapLayout().gathers());
    const QStringList names = m_map->unplaced();
    const QString listed = unplacedText(names, names.size());
    const auto& labels = m_map->mapLayout().labels;
    const auto named = std::ranges::count(labels, LabelKind::Commune, &PlacedLabel::kind);
    m_unplaced->setVisible(!names.isEmpty());
    m_unplaced->setText(named == 1 ? tr("1 commune nommée") : tr("%1 communes nommées").arg(named));
    m_unplaced->setToolTip(QStringLiteral("<p>%1</p>").arg(listed.toHtmlEscaped())); // wrapped
    m_unplaced->setAccessibleName(listed);
}

void MainWindow::stepYear(int years) {
    m_year->lookAt(m_document.view().date.year() + years);
}

void MainWindow::showReconciliation() {
    if (m_reconciliation == nullptr) {
        m_reconciliation = new ReconciliationDialog(m_document, this);
        connect(m_reconciliation, &ReconciliationDialog::communeChosen, &m_document.selection(),
                &Selection::choose);
    }
    m_reconciliation->show();
    m_reconciliation->raise();
    m_reconciliation->activateWindow();
}

void MainWindow::showProjectSheet(std::size_t rank) {
    m_map->interruptTool();
    auto* dialog = new ProjectSheetDialog(m_document, rank, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::refresh() {
    refreshAbandon();
    const Settings& settings = m_document.project().settings;
    const ViewState& view = m_document.view();
    const QString file = QString::fromStdU16String(m_document.path().filename().u16string());
    const QString name = QString::fromStdString(settings.name);
    setWindowTitle(file.isEmpty() ? tr("Maillage — %1[*]").arg(name)
                                  : tr("Maillage — %1 — %2[*]").arg(name, file));
    m_previousYear->setEnabled(view.date.year() > settings.firstYear);
    m_nextYear->setEnabled(view.date.year() < lastYear(m_document.project()));
    m_attestedOnly->setChecked(!view.withHypotheses);
    m_clearSimulation->setEnabled(!m_document.edits().empty());
    for (QAction* theme : m_themes->actions()) {
        theme->setChecked(theme->data().toInt() == static_cast<int>(view.theme));
    }
    QStringList notices;
    if (m_document.project().baseMap->isSchematic()) {
        notices << tr("fond schématique");
    }
    if (m_document.sheet().restsOnHypotheses) {
        notices << reconstitutionText();
    }
    m_notice->setText(notices.join(QStringLiteral(" · ")));
    m_notice->setToolTip(baseMapText(*m_document.project().baseMap));
    m_scale->setText(tr("1\u00A0:\u00A0%1").arg(integerText(std::llround(m_map->scaleDenominator()))));
}

} // namespace maillage
