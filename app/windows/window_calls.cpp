#include "app/windows/window_calls.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QWindow>

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

constexpr int kPatience = 1500;             // milliseconds; a window that is stuck is none
constexpr qsizetype kLongestLine = 1 << 16; // a path, a token
constexpr const char* kToken = "XDG_ACTIVATION_TOKEN";
const QString kAsk = QStringLiteral("ask");
const QString kFile = QStringLiteral("file");
const QString kCall = QStringLiteral("token");
const QString kProject = QStringLiteral("project");
const QString kLastActive = QStringLiteral("active");

QString textOfPath(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// What is told of a file to another process, whose working folder is another.
QString absoluteText(const std::filesystem::path& path) {
    std::error_code problem;
    const std::filesystem::path whole = std::filesystem::absolute(path, problem);
    return textOfPath(problem ? path : whole);
}

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// nullopt where nobody answers in time.
std::optional<QJsonObject> asked(const QString& socketPath, const QJsonObject& question) {
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(kPatience)) {
        if (socket.error() == QLocalSocket::ConnectionRefusedError) {
            QFile::remove(socketPath); // of a window that a crash ended
        }
        return std::nullopt;
    }
    socket.write(lineOf(question));
    socket.waitForBytesWritten(kPatience);
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kLongestLine || !socket.waitForReadyRead(kPatience)) {
            return std::nullopt;
        }
    }
    return QJsonDocument::fromJson(socket.readLine(kLongestLine)).object();
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code problem;
    return std::filesystem::equivalent(one, other, problem) && !problem;
}

bool called(const QString& socket, const QString& file, const QByteArray& token) {
    return asked(socket, {{kFile, file}, {kCall, QString::fromUtf8(token)}}).has_value();
}

} // namespace

QString displayPrefix() {
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    display.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    constexpr qsizetype kMost = 20; // a socket's path is short
    return display.left(kMost) + u'-';
}

QByteArray takenActivationToken() {
    const QByteArray token = qgetenv(kToken);
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

WindowServer::WindowServer(const QString& folder, std::function<std::filesystem::path()> project)
    : m_project(std::move(project)), m_lastActive(QDateTime::currentMSecsSinceEpoch()) {
    QDir().mkpath(folder);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString socket =
        QDir(folder).filePath(displayPrefix() + QString::number(QCoreApplication::applicationPid()));
    QLocalServer::removeServer(socket); // an earlier process had this number
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* connection = m_server.nextPendingConnection()) {
            connection->setReadBufferSize(kLongestLine);
            connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
            connect(connection, &QLocalSocket::readyRead, this, [this, connection] { answer(*connection); });
        }
    });
    m_server.listen(socket);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow* window) {
        if (window != nullptr) {
            m_lastActive = QDateTime::currentMSecsSinceEpoch();
        }
    });
}

void WindowServer::answer(QLocalSocket& socket) {
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= kLongestLine) {
            socket.abort();
        }
        return;
    }
    const QJsonObject question = QJsonDocument::fromJson(socket.readLine(kLongestLine)).object();
    socket.write(lineOf({{kProject, textOfPath(m_project())}, {kLastActive, double(m_lastActive)}}));
    socket.flush();
    if (question.contains(kCall)) {
        Q_EMIT called(question.value(kFile).toString(), question.value(kCall).toString().toUtf8());
    }
}

RunningWindows::RunningWindows(const QString& folder) {
    const QDir sockets(folder);
    for (const QString& name : sockets.entryList({displayPrefix() + u'*'}, QDir::System | QDir::Files)) {
        const QString socket = sockets.filePath(name);
        if (const auto answer = asked(socket, {{kAsk, true}})) {
            m_windows.push_back({socket, answer->value(kProject).toString().toStdU16String(),
                                 static_cast<qint64>(answer->value(kLastActive).toDouble())});
        }
    }
}

const RunningWindows::Window* RunningWindows::holderOf(const std::filesystem::path& project) const {
    const auto found = std::ranges::find_if(m_windows, [&](const Window& window) {
        return !window.project.empty() && isSameFile(window.project, project);
    });
    return found == m_windows.end() ? nullptr : &*found;
}

bool RunningWindows::have(const std::filesystem::path& project) const {
    return holderOf(project) != nullptr;
}

bool RunningWindows::raise(const std::filesystem::path& project, const QByteArray& activationToken) const {
    const Window* holder = holderOf(project);
    return holder != nullptr && called(holder->socket, {}, activationToken);
}

bool RunningWindows::give(const std::filesystem::path& file, const QByteArray& activationToken) const {
    const auto last = std::ranges::max_element(m_windows, {}, &Window::lastActive);
    return last != m_windows.end() && called(last->socket, absoluteText(file), activationToken);
}

} // namespace maillage
