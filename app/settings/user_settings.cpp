#include "app/settings/user_settings.hpp"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace maillage {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kTheme = QStringLiteral("map/theme");
const QString kStyle = QStringLiteral("map/charte");
const QString kAppearance = QStringLiteral("window/appearance");
const QString kRecent = QStringLiteral("projects/recent");
const QString kLast = QStringLiteral("projects/last");
const QString kReopens = QStringLiteral("projects/reopen-last");
const QString kSchematic = QStringLiteral("map/schematic-kept");
const QString kFolder = QStringLiteral("files/folder");
const QString kWrittenFolder = QStringLiteral("files/written-folder");
const QString kFirstSteps = QStringLiteral("help/first-steps-known");

/// The longest that a path is on the systems we know.
constexpr qsizetype kLongestPath = 4096;

QString keptNameOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

QString cleanPath(const QString& path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isPath(const QString& text) {
    return !text.isEmpty() && text.size() <= kLongestPath && QDir::isAbsolutePath(text) &&
           std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

QByteArray UserSettings::geometry() const {
    return m_settings.value(kGeometry).toByteArray();
}

QByteArray UserSettings::windowState() const {
    return m_settings.value(kState).toByteArray();
}

void UserSettings::keepPlaces(const QByteArray& geometry, const QByteArray& windowState) {
    m_settings.setValue(kGeometry, geometry);
    m_settings.setValue(kState, windowState);
}

std::optional<Theme> UserSettings::theme() const {
    return parseTheme(m_settings.value(kTheme).toString().toStdString());
}

void UserSettings::setTheme(Theme theme) {
    const std::string_view name = toText(theme);
    m_settings.setValue(kTheme, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QString UserSettings::styleFile() const {
    const QString path = m_settings.value(kStyle).toString();
    return isPath(path) ? cleanPath(path) : QString();
}

void UserSettings::setStyleFile(const QString& path) {
    if (path.isEmpty()) {
        m_settings.remove(kStyle);
    } else {
        m_settings.setValue(kStyle, cleanPath(path));
    }
}

Appearance UserSettings::appearance() const {
    const QString name = m_settings.value(kAppearance).toString();
    const auto* const found =
        std::ranges::find_if(kAppearances, [&](Appearance entry) { return keptNameOf(entry) == name; });
    return found == kAppearances.end() ? Appearance::System : *found;
}

void UserSettings::setAppearance(Appearance appearance) {
    m_settings.setValue(kAppearance, keptNameOf(appearance));
}

QStringList UserSettings::recentProjects() const {
    QStringList paths;
    for (const QString& path : m_settings.value(kRecent).toStringList()) {
        if (isPath(path) && !paths.contains(cleanPath(path)) && paths.size() < kMostRecent) {
            paths << cleanPath(path);
        }
    }
    return paths;
}

void UserSettings::addRecentProject(const QString& path) {
    QStringList paths = recentProjects();
    paths.removeAll(cleanPath(path));
    paths.prepend(cleanPath(path));
    writeRecent(paths.mid(0, kMostRecent));
}

void UserSettings::dropRecentProject(const QString& path) {
    QStringList paths = recentProjects();
    paths.removeAll(cleanPath(path));
    writeRecent(paths);
}

void UserSettings::clearRecentProjects() {
    m_settings.remove(kRecent);
}

void UserSettings::writeRecent(const QStringList& paths) {
    m_settings.setValue(kRecent, paths);
}

QString UserSettings::lastProject() const {
    const QString path = m_settings.value(kLast).toString();
    return isPath(path) ? cleanPath(path) : QString();
}

void UserSettings::setLastProject(const QString& path) {
    if (path.isEmpty()) {
        m_settings.remove(kLast);
    } else {
        m_settings.setValue(kLast, cleanPath(path));
    }
}

bool UserSettings::reopensLast() const {
    return m_settings.value(kReopens, true).toBool();
}

void UserSettings::setReopensLast(bool reopens) {
    m_settings.setValue(kReopens, reopens);
}

namespace {

QString folderOr(const QVariant& kept) {
    QString folder = kept.toString();
    if (isPath(folder) && QFileInfo(folder).isDir()) {
        return folder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QString UserSettings::lastFolder() const {
    return folderOr(m_settings.value(kFolder));
}

QString UserSettings::lastWrittenFolder() const {
    return folderOr(m_settings.value(kWrittenFolder));
}

void UserSettings::keepWrittenFolderOf(const QString& file) {
    m_settings.setValue(kWrittenFolder, QFileInfo(file).absolutePath());
}

QString UserSettings::keptSchematic() const {
    return m_settings.value(kSchematic).toString();
}

void UserSettings::setKeptSchematic(const QString& project) {
    m_settings.setValue(kSchematic, project);
}

QString UserSettings::journalFolder() {
    // Qt knows this place from 6.7 on.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/maillage/travaux");
}

QString UserSettings::callFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/maillage");
}

void UserSettings::keepFolderOf(const QString& file) {
    m_settings.setValue(kFolder, QFileInfo(file).absolutePath());
}

bool UserSettings::knowsFirstSteps() const {
    return m_settings.value(kFirstSteps).toBool();
}

void UserSettings::setKnowsFirstSteps(bool known) {
    m_settings.setValue(kFirstSteps, known);
}

void UserSettings::forgetAll() {
    m_settings.clear();
}

} // namespace maillage
