// What the window remembers: places, last theme, recent projects; and how to forget it all.
#include "app/look/icons.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/map/theme_panel.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/main_window.hpp"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLayout>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace maillage {

namespace {

constexpr QSize kFirstSize(1400, 900);
constexpr QSize kFrame(16, 48); // about what a window manager draws around
constexpr qsizetype kLongestShown = 70;

/// The usual one, where the screen has room for it.
QSize firstSizeOn(const QScreen& screen) {
    return kFirstSize.boundedTo(screen.availableSize() - kFrame);
}

/// A path as an entry of a menu: shortened in its middle, with no mnemonic by accident.
QString shownPath(const QString& path) {
    QString text = QDir::toNativeSeparators(path);
    if (text.size() > kLongestShown) {
        const QString file = QFileInfo(path).fileName();
        text = text.left(std::max<qsizetype>(kLongestShown - file.size(), 8)) + QStringLiteral("…") +
               file.right(kLongestShown);
    }
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

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
        ViewState view = m_document.view();
        view.theme = *theme;
        m_document.setView(view);
    }
    if (!settings.knowsFirstSteps()) {
        showFirstSteps();
    }
    restoreStyle();
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
    ViewState view = m_document.view();
    view.theme = kFirstTheme;
    m_document.setView(view);
    useDefaultStyle();
    m_map->showAll();
    showFirstSteps();
}

void MainWindow::makeRecentMenu(QMenu& file) {
    auto* menu = new QMenu(tr("Projets réce&nts"), &file);
    menu->setIcon(icon(QStringLiteral("recent")));
    file.addMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecentMenu(*menu); });
}

void MainWindow::fillRecentMenu(QMenu& menu) {
    menu.clear();
    const QStringList paths = UserSettings().recentProjects();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        menu.addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(shownPath(paths[i])), this,
                       [this, path = paths[i]] { openRecent(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("Aucun projet récent"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("&Effacer la liste"), this, [] { UserSettings().clearRecentProjects(); });
}

void MainWindow::openRecent(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        UserSettings().dropRecentProject(path);
        return tell(tr("Projets récents"),
                    tr("«\u00A0%1\u00A0» n'est plus là\u00A0: il a été retiré de la liste.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    if (mayLeave()) {
        attempt([&] { openProject(path.toStdU16String()); });
    }
}

} // namespace maillage
