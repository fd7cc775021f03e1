// The main window: map in the middle, themes and legend on the left, figures and simulation on the right. It
// holds the document, makes the features, and keeps its places; what can be done is theirs (features/).
#pragma once

#include "app/document/project_document.hpp"
#include "app/text/language.hpp"

#include <QMainWindow>

#include <memory>

namespace maillage {

class BackgroundWork;
struct Features;
struct GivenFile;
class Frame;
class MapView;
class StatusLine;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Throws Error when the project's scenario does not fit its base.
    explicit MainWindow(Project project);
    ~MainWindow() override;

    [[nodiscard]] ProjectDocument& document() { return m_document; }
    [[nodiscard]] const ProjectDocument& document() const { return m_document; }
    [[nodiscard]] MapView& map() { return *m_map; }
    /// What can be asked of the window without the menus.
    [[nodiscard]] Features& features() { return *m_features; }
    /// Opens a project or begins an import; a failure becomes a message.
    void take(const GivenFile& file);
    /// Work runs in the background.
    [[nodiscard]] bool isBusy() const;

    /// Places and last theme, from and to the user's settings.
    void restorePlaces();
    void savePlaces() const;
    /// All as at the first start: what was remembered is forgotten.
    void resetWindow();

Q_SIGNALS:
    /// Another than the current one, and nothing speaks against it: the window may be opened anew in it.
    void languageChosen(maillage::Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showTitle();
    void showTheme(Theme theme);

    ProjectDocument m_document;
    MapView* m_map;
    std::unique_ptr<Frame> m_frame;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<Features> m_features;
    std::unique_ptr<StatusLine> m_statusLine;
    /// Docks and tool bars as they are made.
    QByteArray m_firstState;
};

} // namespace maillage
