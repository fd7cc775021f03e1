#include "app/windows/main_window.hpp"

#include "app/map/map_view.hpp"
#include "app/panels/legend_panel.hpp"
#include "app/panels/panel_text.hpp"
#include "app/render/page_painter.hpp"
#include "app/render/qt_text.hpp"
#include "core/service/base_map_exchange.hpp"
#include "core/store/project_file.hpp"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace maillage {

namespace {

std::filesystem::path pathOf(const QString& name) {
    return {name.toStdU16String()};
}

QLabel* richLabel(const QString& accessibleName) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMargin(8);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

MainWindow::MainWindow(Project project) : m_document(std::move(project)), m_map(new MapView(m_document)) {
    setWindowTitle(tr("Maillage — %1[*]").arg(QString::fromStdString(m_document.project().settings.name)));
    setCentralWidget(m_map);
    makeMenus();
    makeToolBar();
    makeThemeDock();
    makeFigureDock();
    m_hover = new QLabel;
    m_notice = new QLabel;
    statusBar()->addWidget(m_hover, 1);
    statusBar()->addPermanentWidget(m_notice);
    connect(&m_document, &ProjectDocument::changed, this, &MainWindow::refresh);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { setWindowModified(!clean); });
    connect(m_map, &MapView::hovered, this, [this](std::optional<CommuneIndex> c) {
        m_hover->setText(c ? communeLine(m_document, *c) : QString());
    });
    connect(m_map, &MapView::clicked, this, [this](std::optional<CommuneIndex> c) {
        m_selected = c;
        refresh();
    });
    connect(m_map, &MapView::disarmed, this, [this] { m_simulate->setChecked(false); });
    resize(1400, 900);
    refresh();
}

void MainWindow::attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        QMessageBox::warning(this, tr("Maillage"), sentenceOf(error));
    }
}

void MainWindow::openProject(const std::filesystem::path& path) {
    m_selected.reset();
    m_document.load(readProject(path));
    m_map->showAll();
}

void MainWindow::saveProject(const std::filesystem::path& path) {
    writeProject(m_document.project(), path);
    m_document.undoStack().setClean();
}

void MainWindow::importBaseMap(const std::filesystem::path& path) {
    const ImportOutcome outcome = exchangeBaseMap(m_document.project(), path);
    m_document.replaceProject(outcome.project, tr("Importer un fond de carte"));
    m_map->showAll();
}

void MainWindow::exportMap(const std::filesystem::path& path) {
    const ViewState& view = m_document.view();
    const Scenario scenario = m_document.scenario();
    const SituationOptions options{view.date, view.withHypotheses,
                                   scenario.openings.empty() ? nullptr : &scenario};
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0));
    writePage(makePageContent(m_document.project(), options, view.theme, {}), layout, path);
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&Fichier"));
    file->addAction(tr("&Ouvrir un projet…"), QKeySequence::Open, this, [this] {
        const QString name =
            QFileDialog::getOpenFileName(this, tr("Ouvrir un projet"), {}, tr("Projets Maillage (*.gpkg)"));
        if (!name.isEmpty()) {
            attempt([&] { openProject(pathOf(name)); });
        }
    });
    file->addAction(tr("Enregistrer &sous…"), QKeySequence::SaveAs, this, [this] {
        const QString name =
            QFileDialog::getSaveFileName(this, tr("Enregistrer le projet"), QStringLiteral("projet.gpkg"),
                                         tr("Projets Maillage (*.gpkg)"));
        if (!name.isEmpty()) {
            attempt([&] { saveProject(pathOf(name)); });
        }
    });
    file->addAction(tr("&Importer un fond de carte…"), this, [this] {
        const QString name = QFileDialog::getOpenFileName(this, tr("Importer les contours des communes"), {},
                                                          tr("Couches (*.shp *.gpkg *.geojson *.json)"));
        if (!name.isEmpty()) {
            attempt([&] { importBaseMap(pathOf(name)); });
        }
    });
    file->addAction(tr("&Exporter la carte…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        const QString name = QFileDialog::getSaveFileName(
            this, tr("Exporter la carte"), QStringLiteral("carte.pdf"), tr("Pages (*.pdf *.png *.svg)"));
        if (!name.isEmpty()) {
            attempt([&] { exportMap(pathOf(name)); });
        }
    });
    file->addSeparator();
    file->addAction(tr("&Quitter"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("É&dition"));
    QAction* undo = m_document.undoStack().createUndoAction(this, tr("Annuler"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_document.undoStack().createRedoAction(this, tr("Rétablir"));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});

    QMenu* display = menuBar()->addMenu(tr("&Affichage"));
    display->addAction(tr("&Tout afficher"), QKeySequence(Qt::CTRL | Qt::Key_0), m_map, &MapView::showAll);
    display->addAction(tr("&Agrandir"), QKeySequence::ZoomIn, this,
                       [this] { m_map->zoomAt(m_map->rect().center(), 1.4); });
    display->addAction(tr("&Réduire"), QKeySequence::ZoomOut, this,
                       [this] { m_map->zoomAt(m_map->rect().center(), 1 / 1.4); });

    QMenu* simulation = menuBar()->addMenu(tr("&Simulation"));
    m_simulate = simulation->addAction(tr("&Simuler un EVS"), QKeySequence(Qt::CTRL | Qt::Key_M), this,
                                       [this](bool on) { m_map->setArmed(on); });
    m_simulate->setCheckable(true);
    simulation->addAction(tr("&Retirer la simulation"), this, [this] { m_document.clearSimulation(); });

    menuBar()->addMenu(tr("A&ide"))->addAction(tr("À &propos de Maillage"), this, [this] {
        QMessageBox::about(
            this, tr("Maillage"),
            tr("<h3>Maillage</h3><p>La couverture des communes par l'animation de la vie sociale.</p><p>Licence GPL-3.0-or-later. Données : voir le pied de page de chaque carte.</p>"));
    });
}

void MainWindow::makeToolBar() {
    QToolBar* bar = addToolBar(tr("Outils"));
    bar->setMovable(false);
    bar->addAction(m_simulate);
    auto* radius = new QDoubleSpinBox;
    radius->setRange(0, 100);
    radius->setDecimals(1);
    radius->setValue(10);
    radius->setPrefix(tr("rayon "));
    radius->setSuffix(tr(" km"));
    radius->setKeyboardTracking(false);
    radius->setAccessibleName(tr("Rayon de la structure simulée, en kilomètres"));
    connect(radius, &QDoubleSpinBox::valueChanged, this, [this](double kilometres) {
        m_map->setRadius(kilometres);
        m_document.setRadius(kilometres);
    });
    bar->addWidget(radius);
    bar->addSeparator();
    const auto step = [this](int years) {
        ViewState view = m_document.view();
        const int year = std::clamp(view.date.year() + years, m_document.project().settings.firstYear,
                                    m_document.project().settings.referenceDate.year());
        view.date = Date::endOf(year);
        m_document.setView(view);
    };
    bar->addAction(QStringLiteral("◀"), this, [step] { step(-1); })->setToolTip(tr("Année précédente"));
    m_year = new QLabel;
    bar->addWidget(m_year);
    bar->addAction(QStringLiteral("▶"), this, [step] { step(1); })->setToolTip(tr("Année suivante"));
}

void MainWindow::makeThemeDock() {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    auto* group = new QButtonGroup(panel);
    layout->addWidget(new QLabel(tr("<b>Thème</b>")));
    for (const Theme theme : {Theme::Couverture, Theme::ZonesBlanches, Theme::Qpv, Theme::Distance}) {
        auto* button = new QRadioButton(theme == Theme::Distance ? tr("Distance")
                                        : theme == Theme::Qpv    ? tr("QPV")
                                                                 : nameOf(theme));
        button->setChecked(theme == m_document.view().theme);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, theme](bool on) {
            if (!on) {
                return;
            }
            ViewState view = m_document.view();
            view.theme = theme;
            m_document.setView(view);
        });
    }
    layout->addWidget(new QLabel(tr("<b>Légende</b> (nombre de communes)")));
    layout->addWidget(new LegendPanel(m_document), 1);
    auto* attested = new QCheckBox(tr("Sans hypothèses"));
    attested->setToolTip(tr("Ne garder que ce que le schéma atteste"));
    connect(attested, &QCheckBox::toggled, this, [this](bool on) {
        ViewState view = m_document.view();
        view.withHypotheses = !on;
        m_document.setView(view);
    });
    layout->addWidget(attested);
    auto* dock = new QDockWidget(tr("Carte"), this);
    dock->setObjectName(QStringLiteral("themes"));
    dock->setWidget(panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
}

void MainWindow::makeFigureDock() {
    m_figures = richLabel(tr("Indicateurs"));
    m_commune = richLabel(tr("Commune choisie"));
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->addWidget(m_figures);
    layout->addWidget(m_commune, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(panel);
    scroll->setMinimumWidth(320);
    auto* dock = new QDockWidget(tr("Indicateurs"), this);
    dock->setObjectName(QStringLiteral("figures"));
    dock->setWidget(scroll);
    addDockWidget(Qt::RightDockWidgetArea, dock);
}

void MainWindow::refresh() {
    m_year->setText(QStringLiteral(" %1 ").arg(m_document.view().date.year()));
    m_figures->setText(indicatorText(m_document));
    m_commune->setText(
        m_selected
            ? communeText(m_document, *m_selected)
            : tr("<p style='color:#5A636C'>Cliquez une commune pour savoir pourquoi elle est dans sa classe.</p>"));
    QStringList notices{baseMapText(*m_document.project().baseMap)};
    if (m_document.sheet().restsOnHypotheses) {
        notices << reconstitutionText();
    }
    m_notice->setText(notices.join(QStringLiteral(" · ")));
}

} // namespace maillage
