#include "app/windows/main_window.hpp"

#include "app/look/icons.hpp"
#include "app/map/map_view.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/features/features.hpp"
#include "app/windows/features/files/given_file.hpp"
#include "app/windows/features/map/status_line.hpp"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr QSize kFirstSize(1400, 900);
constexpr QSize kFrame(16, 48); // about what a window manager draws around

/// The usual one, where the screen has room for it.
QSize firstSizeOn(const QScreen& screen) {
    return kFirstSize.boundedTo(screen.availableSize() - kFrame);
}

} // namespace

MainWindow::MainWindow(Project project) : m_document(std::move(project)), m_map(new MapView(m_document)) {
    setWindowIcon(programIcon());
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    middle->setFocusProxy(m_map);
    setCentralWidget(middle);
    setAcceptDrops(true);
    // The columns on both sides need their height; what lies at the bottom takes its own from the map alone.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_frame = std::make_unique<Frame>(*this);
    m_work = std::make_unique<BackgroundWork>(*m_frame);
    m_features = std::make_unique<Features>(m_document, *m_map, *m_frame, *m_work);
    m_frame->actions().fillMenus();
    m_statusLine =
        std::make_unique<StatusLine>(m_document, *m_map, m_features->display.legend(), *statusBar());
    resize(kFirstSize);
    layout()->activate(); // what docks like to have is known only then
    m_firstState = saveState();
    m_frame->on(ActionId::Quit, this, [this] { close(); });
    m_frame->on(ActionId::ResetWindow, this, [this] { resetWindow(); });
    connect(m_work.get(), &BackgroundWork::begins, m_map, [this] { m_map->interruptTool(); });
    connect(&m_features->language, &LanguageFeature::chosen, this, &MainWindow::languageChosen);
    connect(&m_document, &ProjectDocument::changed, this, &MainWindow::showTitle);
    connect(&m_document, &ProjectDocument::holderChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { setWindowModified(!clean); });
    // What was said of a step is no longer so when the step is undone.
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, statusBar(), &QStatusBar::clearMessage);
    showTitle();
}

MainWindow::~MainWindow() {
    m_work.reset(); // what works in the background speaks to the features
}

bool MainWindow::isBusy() const {
    return m_work->isRunning();
}

void MainWindow::showTitle() {
    const QString file = QString::fromStdU16String(m_document.path().filename().u16string());
    const QString name = QString::fromStdString(m_document.project().settings.name);
    const QString shown = m_document.heldBy() ? tr("%1 (lecture seule)").arg(file) : file;
    setWindowTitle(file.isEmpty() ? tr("Maillage — %1[*]").arg(name)
                                  : tr("Maillage — %1 — %2[*]").arg(name, shown));
}

void MainWindow::showTheme(Theme theme) {
    m_document.look([theme](ViewState& view) { view.theme = theme; });
}

void MainWindow::restorePlaces() {
    const UserSettings settings;
    if (!restoreGeometry(settings.geometry())) {
        resize(firstSizeOn(*screen()));
    }
    if (!restoreState(settings.windowState())) {
        restoreState(m_firstState); // as resetWindow does, so that the two look the same
    }
    const std::optional<Theme> theme = settings.theme();
    // Only what the menu offers can be begun with.
    const auto isOffered = [&](const ThemeName& entry) { return entry.theme == theme; };
    if (theme && std::ranges::any_of(themeNames(), isOffered)) {
        showTheme(*theme);
    }
    if (!settings.knowsFirstSteps()) {
        m_features->help.showFirstSteps();
    }
    m_features->style.restore();
    m_features->outlineOffer.refresh(); // what is remembered of bars is of another day
}

void MainWindow::savePlaces() const {
    UserSettings settings;
    settings.keepPlaces(saveGeometry(), saveState());
    settings.setTheme(m_document.view().theme);
}

void MainWindow::resetWindow() {
    UserSettings().forgetAll();
    applyAppearance(Appearance::System);
    setWindowState(windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    // Docks that go let the window be smaller; those that stay get their share of the size it then has.
    restoreState(m_firstState);
    layout()->activate();
    resize(firstSizeOn(*screen()));
    restoreState(m_firstState);
    showTheme(kFirstTheme);
    m_features->style.useDefault();
    m_map->showAll();
    m_features->help.showFirstSteps();
    m_features->outlineOffer.refresh();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(m_features->files.mayLeave());
    if (event->isAccepted()) {
        m_features->files.rememberLast();
        m_features->recovery.endJournal();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedFile(*event->mimeData()) && !isBusy()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const std::optional<GivenFile> file = droppedFile(*event->mimeData())) {
        take(*file);
    }
}

void MainWindow::take(const GivenFile& file) {
    // A table or an archive may be a publication about needs: what it holds decides.
    switch (file.kind) {
    case FileKind::List:
        return m_features->needs.importOr(file.path,
                                          [this, file] { m_features->lists.importList(file.path); });
    case FileKind::Layer:
        return m_features->needs.importOr(file.path,
                                          [this, file] { m_features->baseMap.importFile(file.path); });
    case FileKind::Project:
        return m_features->files.tryOpen(file.path);
    }
}

} // namespace maillage
