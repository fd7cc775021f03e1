// A small HTTP server on this machine that answers what a test tells it to, well or badly.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace maillage::test {

/// Lives on the thread that made it, whose event loop must run.
class LyingServer {
public:
    /// Called once per request with its first line ("GET /… HTTP/1.1").
    using Answer = std::function<void(QTcpSocket&, const QByteArray& requestLine)>;

    explicit LyingServer(Answer answer) : m_answer(std::move(answer)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (request.startsWith("GET ")) {
                    ++m_requests;
                    m_lastRequest = request;
                    socket->setProperty("request", request);
                    m_answer(*socket, request.left(request.indexOf("\r\n")));
                }
            });
        });
    }
    [[nodiscard]] QUrl base() const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] const QByteArray& lastRequest() const { return m_lastRequest; }

private:
    QTcpServer m_server;
    Answer m_answer;
    int m_requests = 0;
    QByteArray m_lastRequest;
};

/// Status line and headers; `length` below 0: none is announced.
inline QByteArray head(const QByteArray& status, qint64 length,
                       const QByteArray& type = "application/geo+json; charset=utf-8",
                       const QByteArray& more = {}) {
    QByteArray text = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more;
    if (length >= 0) {
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    return text + "Connection: close\r\n\r\n";
}

/// A whole and honest answer.
inline void send(QTcpSocket& socket, const QByteArray& body, const QByteArray& status = "200 OK",
                 const QByteArray& type = "application/geo+json; charset=utf-8") {
    socket.write(head(status, body.size(), type) + body);
    socket.disconnectFromHost();
}

} // namespace maillage::test
