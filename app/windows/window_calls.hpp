// How a start of the program reaches the windows that run already: each listens on a socket of its own in the
// person's runtime folder, and is asked which project it has before it is called.
//
// As LibreOffice does: a file that a window has open raises that window; another file, or none, opens a
// window more. A list or a layer is for the project at hand, so that the window used last takes it in.
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>

class QLocalSocket;

namespace maillage {

/// What the desktop gives a start so that a window may come to the front (XDG_ACTIVATION_TOKEN of Wayland).
/// Taken before the application object is made, which would use it up.
[[nodiscard]] QByteArray takenActivationToken();

/// How the names of sockets begin: windows of another display cannot come to the front of this one.
[[nodiscard]] QString displayPrefix();

/// Lets later starts call this process, as long as it lives. Where the folder cannot be written, nobody can.
class WindowServer : public QObject {
    Q_OBJECT
public:
    /// `project`: the file that the window has open now, empty for none.
    WindowServer(const QString& folder, std::function<std::filesystem::path()> project);

Q_SIGNALS:
    /// Come to the front, and take this file in unless it is empty.
    void called(const QString& file, const QByteArray& activationToken);

private:
    void answer(QLocalSocket& socket);

    std::function<std::filesystem::path()> m_project;
    QLocalServer m_server;
    qint64 m_lastActive; // milliseconds since 1970
};

/// The windows of this person on this display that answer.
class RunningWindows {
public:
    /// Sockets that a crash left are removed.
    explicit RunningWindows(const QString& folder);

    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    /// Whether one of them has this project open, by whatever name.
    [[nodiscard]] bool have(const std::filesystem::path& project) const;
    /// Raises the one that has it. False where none has, or it answers no more.
    [[nodiscard]] bool raise(const std::filesystem::path& project, const QByteArray& activationToken) const;
    /// Gives a list or a layer to the one that was used last. False where none takes it.
    [[nodiscard]] bool give(const std::filesystem::path& file, const QByteArray& activationToken) const;

private:
    struct Window {
        QString socket;
        std::filesystem::path project;
        qint64 lastActive = 0;
    };
    [[nodiscard]] const Window* holderOf(const std::filesystem::path& project) const;

    std::vector<Window> m_windows;
};

} // namespace maillage
