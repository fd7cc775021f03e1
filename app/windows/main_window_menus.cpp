// The window's actions: one table of menus, and the tool bar.
#include "app/windows/main_window.hpp"

#include "app/look/icons.hpp"
#include "app/map/map_view.hpp"
#include "app/map/tools/follow_tool.hpp"
#include "app/map/tools/place_tool.hpp"
#include "app/panels/figures/description_panel.hpp"
#include "app/panels/map/search_box.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "app/panels/map/year_control.hpp"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>

#include <numeric>

namespace maillage {

namespace {

std::vector<CommuneIndex> allCommunes(const Territory& territory) {
    std::vector<CommuneIndex> communes(territory.size());
    std::iota(communes.begin(), communes.end(), CommuneIndex{0});
    return communes;
}

} // namespace

void MainWindow::selectAll() {
    // In a list, its lines.
    if (auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        list != nullptr && isAncestorOf(list) &&
        list->selectionMode() == QAbstractItemView::ExtendedSelection) {
        return list->selectAll();
    }
    m_document.selection().set(allCommunes(*m_document.project().territory));
}

void MainWindow::addMapOption(QMenu& menu, const QString& text, bool MapOptions::*option) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, option](bool on) {
        ViewState view = m_document.view();
        view.options.*option = on;
        m_document.setView(view);
    });
    const auto follow = [this, action, option] { action->setChecked(m_document.view().options.*option); };
    connect(&m_document, &ProjectDocument::changed, action, follow);
    follow();
}

void MainWindow::makeActions() {
    m_simulate = new QAction(tr("&Simuler un EVS"), this);
    m_simulate->setShortcut(Qt::CTRL | Qt::Key_M);
    m_simulate->setCheckable(true);
    m_simulate->setToolTip(tr("Promener un EVS sur la carte et voir les chiffres changer (Ctrl+M)"));
    followTool(*m_simulate, *new PlaceTool(*m_map));
    m_abandon = new QAction(tr("A&bandonner"), this);
    m_abandon->setShortcut(Qt::Key_Escape);
    m_abandon->setEnabled(false);
    connect(m_abandon, &QAction::triggered, this, [this] {
        m_map->setTool(nullptr);
        m_document.setPreview(std::nullopt);
    });
    m_clearSimulation = new QAction(tr("&Retirer la simulation"), this);
    connect(m_clearSimulation, &QAction::triggered, this,
            [this] { attempt([this] { m_document.clearSimulation(); }); });
    m_attestedOnly = new QAction(tr("Sans h&ypothèses"), this);
    m_attestedOnly->setCheckable(true);
    connect(m_attestedOnly, &QAction::toggled, this, [this](bool on) {
        ViewState view = m_document.view();
        view.withHypotheses = !on;
        m_document.setView(view);
    });
    m_showTables = new QAction(tr("Ta&bleaux"), this);
    m_showTables->setCheckable(true);
    m_showTables->setShortcut(Qt::CTRL | Qt::Key_T);
    m_previousYear = new QAction(QStringLiteral("◀"), this);
    m_previousYear->setToolTip(tr("Année précédente (Alt+Page préc.)"));
    m_previousYear->setShortcut(Qt::ALT | Qt::Key_PageUp);
    connect(m_previousYear, &QAction::triggered, this, [this] { stepYear(-1); });
    m_nextYear = new QAction(QStringLiteral("▶"), this);
    m_nextYear->setToolTip(tr("Année suivante (Alt+Page suiv.)"));
    m_nextYear->setShortcut(Qt::ALT | Qt::Key_PageDown);
    connect(m_nextYear, &QAction::triggered, this, [this] { stepYear(1); });
    m_themes = new QActionGroup(this);
    for (const ThemeName& entry : themeNames()) {
        QAction* action = m_themes->addAction(entry.name);
        action->setCheckable(true);
        action->setData(static_cast<int>(entry.theme));
        action->setShortcut(
            m_themes->actions().size() < 10
                ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_themes->actions().size()))
                : QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
        connect(action, &QAction::triggered, this, [this, theme = entry.theme] {
            ViewState view = m_document.view();
            view.theme = theme;
            m_document.setView(view);
        });
    }
}

void MainWindow::makeMenus() {
    makeFileMenu(*menuBar()->addMenu(tr("&Fichier")));
    makeEditMenu(*menuBar()->addMenu(tr("Édi&tion")));
    m_displayMenu = menuBar()->addMenu(tr("&Affichage"));
    makeDisplayMenu(*m_displayMenu);
    m_simulationMenu = menuBar()->addMenu(tr("&Simulation"));
    m_simulationMenu->addActions({m_simulate, m_abandon, m_clearSimulation});
    addRows(*m_simulationMenu,
            {{tr("&Où implanter…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { showSiting(); }}});
    makeDataMenu(*menuBar()->addMenu(tr("&Données")));
    makeHelpMenu(*menuBar()->addMenu(tr("A&ide")));
}

void MainWindow::makeFileMenu(QMenu& file) {
    addRows(file, {{tr("&Ouvrir un projet…"), QKeySequence::Open, [this] { askOpen(); }}});
    makeRecentMenu(file);
    addRows(file, {{tr("&Enregistrer"), QKeySequence::Save, [this] { static_cast<void>(save()); }},
                   {tr("Enregistrer &sous…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { askSaveAs(); }},
                   {},
                   {tr("E&xporter la carte…"), Qt::CTRL | Qt::Key_E, [this] { askExport(); }},
                   {tr("&Imprimer la carte…"), QKeySequence::Print, [this] { askPrint(); }},
                   {},
                   {tr("&Quitter"), Qt::CTRL | Qt::Key_Q, [this] { close(); }}});
}

void MainWindow::makeEditMenu(QMenu& edit) {
    m_undo = m_document.undoStack().createUndoAction(this, tr("Annuler"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo = m_document.undoStack().createRedoAction(this, tr("Rétablir"));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    edit.addActions({m_undo, m_redo});
    addRows(edit, {{},
                   {tr("Re&chercher…"), QKeySequence::Find,
                    [this] {
                        m_search->setFocus(Qt::ShortcutFocusReason);
                        m_search->selectAll();
                    }},
                   {tr("Tout &sélectionner"), QKeySequence::SelectAll, [this] { selectAll(); }},
                   {tr("&Désélectionner"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                    [this] { m_document.selection().choose(std::nullopt); }},
                   {},
                   {tr("Copier la carte en &mots"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                    [this] { m_description->copy(); }}});
}

void MainWindow::makeDisplayMenu(QMenu& display) {
    display.addActions(m_themes->actions());
    display.addSeparator();
    addMapOption(display, tr("Noms des &communes"), &MapOptions::communeNames);
    addMapOption(display, tr("L&imites des EPCI"), &MapOptions::epciBorders);
    addMapOption(display, tr("N&oms des EPCI"), &MapOptions::epciNames);
    display.addAction(m_attestedOnly);
    addRows(display,
            {{},
             {tr("&Tout afficher"), Qt::CTRL | Qt::Key_0, [this] { m_map->showAll(); }},
             {tr("&Agrandir"), QKeySequence::ZoomIn, [this] { m_map->zoomAt(m_map->rect().center(), 1); }},
             {tr("&Réduire"), QKeySequence::ZoomOut, [this] { m_map->zoomAt(m_map->rect().center(), -1); }},
             {}});
    display.addAction(m_showTables);
    addRows(display, {{tr("&Preuve"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { showProof(); }},
                      {tr("La carte en &mots"), Qt::CTRL | Qt::Key_W, [this] { reveal(*m_descriptionDock); }},
                      {tr("&Historique"), Qt::CTRL | Qt::Key_H,
                       [this] { reveal(*findChild<QDockWidget*>(QStringLiteral("history"))); }}});
    m_panelsEnd = display.addSeparator();
    makeAppearanceMenu(display);
    makeStyleEntries(display);
    makeLanguageMenu(display);
    display.addAction(icon(QStringLiteral("reset")), tr("Réi&nitialiser la fenêtre"), this,
                      &MainWindow::resetWindow);
}

void MainWindow::makeDataMenu(QMenu& sources) {
    addRows(sources,
            {{tr("Importer une &liste…"), Qt::CTRL | Qt::Key_L, [this] { askList(); }},
             {tr("&Modèle à remplir…"), {}, [this] { askTemplate(); }},
             {},
             {tr("&Importer un fond de carte…"), Qt::CTRL | Qt::Key_I, [this] { askImport(); }},
             {tr("&Télécharger le fond officiel…"), {}, [this] { askDownload(); }},
             {tr("Importer des &QPV…"), {}, [this] { askQpvs(); }},
             {tr("Importer des t&emps de trajet…"), {}, [this] { askTravelTimes(); }},
             {},
             {tr("&Contrôle du projet…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { checkProject(); }},
             {tr("&Rapprochement…"), Qt::CTRL | Qt::Key_R, [this] { showReconciliation(); }},
             {tr("&Définitions comparées…"), Qt::CTRL | Qt::Key_D, [this] { compareDefinitions(); }}});
}

void MainWindow::addRows(QMenu& menu, const std::vector<MenuRow>& rows) {
    for (const MenuRow& row : rows) {
        if (row.text.isEmpty()) {
            menu.addSeparator();
        } else {
            menu.addAction(row.text, this, row.work)->setShortcut(row.key);
        }
    }
}

void MainWindow::makeToolBar() {
    QToolBar* bar = addToolBar(tr("Outils"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_simulate);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new SearchBox(m_document);
    connect(m_search, &SearchBox::chosen, m_map, &MapView::goTo);
    connect(m_search, &SearchBox::notFound, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    bar->addWidget(m_search);
    bar->addSeparator();
    m_year = new YearControl(m_document);
    bar->addAction(m_previousYear);
    bar->addWidget(m_year);
    bar->addAction(m_nextYear);
}

} // namespace maillage
