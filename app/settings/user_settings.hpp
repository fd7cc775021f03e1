// What one person's window remembers from one start to the next.
#pragma once

#include "app/look/appearance.hpp"
#include "core/carto/map_sheet.hpp"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace maillage {

/// Over the user's settings file, which anybody may have written: whatever it holds, each answer is one that
/// the window can use.
class UserSettings {
public:
    static constexpr qsizetype kMostRecent = 8;

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void keepPlaces(const QByteArray& geometry, const QByteArray& windowState);

    [[nodiscard]] std::optional<Theme> theme() const;
    void setTheme(Theme theme);

    /// The charte of the maps: an absolute path, whether or not it is still there; empty for none.
    [[nodiscard]] QString styleFile() const;
    void setStyleFile(const QString& path);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Absolute paths, the last used first, none twice, at most kMostRecent.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& path);
    void dropRecentProject(const QString& path);
    void clearRecentProjects();

    /// The project that the last window was on, whether or not it is still there; empty for none, and for the
    /// one that comes with the program.
    [[nodiscard]] QString lastProject() const;
    void setLastProject(const QString& path);
    /// Whether the next start opens it again; true until a person says otherwise.
    [[nodiscard]] bool reopensLast() const;
    void setReopensLast(bool reopens);

    /// The project for which real outlines were declined: its file, empty for none.
    [[nodiscard]] QString keptSchematic() const;
    void setKeptSchematic(const QString& project);

    /// Where work in progress is noted, so that nothing is lost with the program (XDG_STATE_HOME). It need
    /// not be there.
    [[nodiscard]] static QString journalFolder();
    /// Where windows that run can be called by later starts (XDG_RUNTIME_DIR). It need not be there.
    [[nodiscard]] static QString callFolder();

    /// Where files were last looked for: a folder that exists.
    [[nodiscard]] QString lastFolder() const;
    /// Where files were last written, which need not be where one reads: a folder that exists.
    [[nodiscard]] QString lastWrittenFolder() const;
    void keepWrittenFolderOf(const QString& file);
    /// Of a file that was chosen.
    void keepFolderOf(const QString& file);

    [[nodiscard]] bool knowsFirstSteps() const;
    void setKnowsFirstSteps(bool known);

    /// As before the first start.
    void forgetAll();

private:
    void writeRecent(const QStringList& paths);

    QSettings m_settings;
};

} // namespace maillage
