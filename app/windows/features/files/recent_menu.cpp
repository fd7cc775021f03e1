#include "app/windows/features/files/recent_menu.hpp"

#include "app/settings/user_settings.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace maillage {

namespace {

constexpr qsizetype kLongestShown = 70;

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

RecentMenu::RecentMenu(Frame& frame) : m_frame(frame) {
    QMenu& menu = frame.actions().submenu(ActionId::RecentProjects);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
}

void RecentMenu::fill(QMenu& menu) {
    menu.clear();
    const UserSettings settings;
    const QStringList paths = settings.recentProjects();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        menu.addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(shownPath(paths[i])), this,
                       [this, path = paths[i]] { choose(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("Aucun projet récent"))->setEnabled(false);
    }
    menu.addSeparator();
    QAction* reopens = menu.addAction(tr("&Rouvrir le dernier projet au démarrage"));
    reopens->setCheckable(true);
    reopens->setChecked(settings.reopensLast());
    connect(reopens, &QAction::toggled, this, [](bool on) { UserSettings().setReopensLast(on); });
    if (!paths.isEmpty()) {
        menu.addAction(tr("&Effacer la liste"), this, [] { UserSettings().clearRecentProjects(); });
    }
}

void RecentMenu::choose(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        UserSettings().dropRecentProject(path);
        return m_frame.tell(tr("Projets récents"),
                            tr("«\u00A0%1\u00A0» n'est plus là\u00A0: il a été retiré de la liste.")
                                .arg(QDir::toNativeSeparators(path)));
    }
    Q_EMIT chosen(path.toStdU16String());
}

} // namespace maillage
