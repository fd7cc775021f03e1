// What a feature may ask of the window around it: its actions, a place for its dock, and words to the person.
#pragma once

#include "app/windows/actions.hpp"
#include "app/windows/dock_plan.hpp"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <exception>
#include <filesystem>
#include <functional>

namespace maillage {

class WrittenNotice;

/// How long a sentence stays in the status line, in milliseconds.
enum class Stay : int {
    /// What a person has just asked for and sees.
    Brief = 5'000,
    Usual = 8'000,
    /// More than a few words.
    Long = 12'000,
    /// What nobody asked for, at the start.
    AtStart = 30'000,
};

class Frame : public QObject {
    Q_OBJECT
public:
    explicit Frame(QMainWindow& window);

    /// The parent of dialogs and messages.
    [[nodiscard]] QWidget* window() const;
    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] QAction& action(ActionId id) const { return m_actions.at(id); }
    /// Does `work` whenever the action is chosen, as long as `feature` lives.
    template <typename Work>
    void on(ActionId id, const QObject* feature, Work work) const {
        QObject::connect(&action(id), &QAction::triggered, feature, std::move(work));
    }

    /// The one way in which docks are made. The dock belongs to the window, the panel to the dock, in which
    /// it scrolls. One that can be closed lies over the first of its side: all of them open are one row of
    /// tabs.
    QDockWidget& addDock(const DockPlan& plan, QWidget* panel);
    /// How two docks of one side part its height, in pixels at the first start.
    void shareHeight(QDockWidget& above, int aboveHeight, QDockWidget& below, int belowHeight);
    /// Where it is made, it stays.
    QToolBar& addToolBar(const char* name, const QString& title, Qt::ToolBarArea area = Qt::TopToolBarArea);
    /// A strip over the map, which gives up the room for it.
    void placeAboveMap(QWidget* strip);
    /// Shows it, in front of what lies at the same place: docks side by side would become strips.
    void reveal(QDockWidget& dock);

    /// In the status line.
    void say(const QString& sentence, Stay stay = Stay::Usual);
    /// A file was written: over the map, with what opens it, until it is closed. `remarks`: sentences.
    void tellWritten(const std::filesystem::path& file, const QStringList& remarks = {});
    /// A message that waits for nothing.
    void tell(const QString& title, const QString& sentence, const QStringList& details = {});
    void tellProblem(const std::exception_ptr& problem);
    /// Runs work whose failure becomes a message. True when done.
    bool attempt(const std::function<void()>& work);

private:
    /// Its action opens and closes it.
    void giveKey(QDockWidget& dock, const DockPlan& plan);
    /// The first that was made there; null for none.
    [[nodiscard]] QDockWidget* firstDockIn(Qt::DockWidgetArea area) const;

    QMainWindow& m_window;
    QPointer<WrittenNotice> m_notice;
    Actions m_actions;
};

} // namespace maillage
