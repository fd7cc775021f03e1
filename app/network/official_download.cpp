#include "app/network/official_download.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/service/download_errors.hpp"

#include <QAuthenticator>
#include <QCryptographicHash>
#include <QDate>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace maillage {

namespace {

/// Of the whole work, the download; the import is the rest.
constexpr double kShareOfDownload = 0.5;
constexpr std::chrono::milliseconds kLongestLook{50};

std::string seconds(std::chrono::milliseconds time) {
    return formatShortest(static_cast<double>(time.count()) / 1000);
}

/// The word for what kept a connection from being made; qt_text has its sentence.
std::string reasonOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return "hôte";
    case QNetworkReply::ConnectionRefusedError:
        return "refus";
    case QNetworkReply::SslHandshakeFailedError:
        return "certificat";
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return "mandataire";
    default:
        return "coupure";
    }
}

ReplyHead headOf(const QNetworkReply& reply) {
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    return {reply.url(),
            reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply.rawHeader("Content-Type"),
            reply.rawHeader("Content-Encoding").trimmed().toLower(),
            length.isValid() ? std::optional(length.toLongLong()) : std::nullopt,
            QUrl(QString::fromUtf8(reply.rawHeader("Location")))};
}

/// One download, over as many addresses as the source sends to.
class Transfer {
public:
    Transfer(const OfficialSource& source, QFile& file, const Monitor& monitor, const BytesReceived& received)
        : m_limits(source.limits),
          m_deadline(source.limits.total),
          m_file(file),
          m_monitor(monitor),
          m_tellReceived(received) {
        QObject::connect(
            &m_manager, &QNetworkAccessManager::proxyAuthenticationRequired, &m_manager,
            [this, login = source.proxyLogin](const QNetworkProxy& proxy, QAuthenticator* answer) {
                m_proxy = proxy.hostName().toStdString();
                // Given once: a proxy that asks again has refused it.
                if (login && !std::exchange(m_isLoginGiven, true)) {
                    answer->setUser(login->user);
                    answer->setPassword(login->password);
                }
            });
    }

    /// Returns the address to go on to, nullopt when the file is whole.
    std::optional<QUrl> fetch(const QUrl& url, int followed) {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Maillage"));
        request.setRawHeader("Accept", "application/geo+json, application/json");
        // So that the announced length is the file's, and the limit of size holds for what is written.
        request.setRawHeader("Accept-Encoding", "identity");
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        m_problem = nullptr;
        m_idle.start();

        QEventLoop loop;
        QTimer look;
        const auto guarded = [&](auto&& work) {
            try {
                work();
            } catch (...) {
                // Nothing may be thrown through Qt's event loop: kept, and thrown after it.
                if (!m_problem) {
                    m_problem = std::current_exception();
                }
                loop.quit();
            }
        };
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop,
                         [&] { guarded([&] { take(*reply, followed); }); });
        QObject::connect(&look, &QTimer::timeout, &loop, [&] { guarded([&] { checkTime(*reply); }); });
        look.start(std::min(kLongestLook, m_limits.stall / 4));
        loop.exec();

        if (m_problem) {
            std::rethrow_exception(m_problem);
        }
        return conclude(*reply, followed);
    }

    [[nodiscard]] std::string checksum() const { return m_hash.result().toHex().toStdString(); }

private:
    [[noreturn]] static void fail(AnyErrorCode code, const QNetworkReply& reply, const std::string& detail) {
        throw Error(code, {reply.url().host().toStdString(), detail});
    }

    void take(QNetworkReply& reply, int followed) {
        m_idle.restart();
        const ReplyHead head = headOf(reply);
        if (redirection(head, followed, m_limits)) {
            reply.readAll(); // the page that goes with it
            return;
        }
        checkHead(head, m_limits);
        const QByteArray bytes = reply.readAll();
        m_received += bytes.size();
        if (m_received > m_limits.bytes) {
            fail(ErrorCode::DownloadTooLarge, reply, formatInteger(m_limits.bytes));
        }
        if (m_file.write(bytes) != bytes.size()) {
            throw Error(ErrorCode::WriteFailed,
                        {m_file.fileName().toStdString(), m_file.errorString().toStdString()});
        }
        m_hash.addData(bytes);
        if (m_tellReceived) {
            m_tellReceived(m_received);
        }
    }

    void checkTime(const QNetworkReply& reply) {
        const std::optional<qint64> announced = headOf(reply).length;
        m_monitor.step(announced && *announced > 0
                           ? std::min(1.0, static_cast<double>(m_received) / static_cast<double>(*announced))
                           : 0.0);
        if (m_deadline.hasExpired()) {
            fail(ErrorCode::DownloadTooLong, reply, seconds(m_limits.total));
        }
        if (m_idle.hasExpired(m_limits.stall.count())) {
            fail(ErrorCode::DownloadStalled, reply, seconds(m_limits.stall));
        }
    }

    std::optional<QUrl> conclude(QNetworkReply& reply, int followed) {
        const ReplyHead head = headOf(reply);
        if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError) {
            fail(ErrorCode::DownloadProxyLogin, reply, m_proxy);
        }
        if (head.status == 0) {
            fail(ErrorCode::DownloadUnreachable, reply, reasonOf(reply.error()));
        }
        if (std::optional<QUrl> next = redirection(head, followed, m_limits)) {
            return next;
        }
        checkHead(head, m_limits);
        take(reply, followed);
        checkLength(head, m_received);
        if (reply.error() != QNetworkReply::NoError) {
            throw Error(ErrorCode::DownloadTruncated,
                        {reply.url().host().toStdString(), formatInteger(m_received), ""});
        }
        return std::nullopt;
    }

    const DownloadLimits& m_limits;
    QDeadlineTimer m_deadline;
    QFile& m_file;
    const Monitor& m_monitor;
    const BytesReceived& m_tellReceived;
    QNetworkAccessManager m_manager;
    QElapsedTimer m_idle;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_received = 0;
    std::string m_proxy; // that asked who asks
    bool m_isLoginGiven = false;
    std::exception_ptr m_problem;
};

Monitor partOf(const Monitor& monitor, double begin, double end) {
    return {[&monitor, begin, end](double share) {
                if (monitor.progress) {
                    monitor.progress(begin + (end - begin) * share);
                }
            },
            monitor.isCancelled};
}

/// What becomes of the layer that was downloaded.
using LayerUse =
    std::function<ImportOutcome(const std::filesystem::path&, const Provenance&, const Monitor& monitor)>;

ImportOutcome withOfficialMap(const std::string& departement, const OfficialSource& source,
                              const Monitor& monitor, const BytesReceived& received, const LayerUse& use) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw Error(ErrorCode::WriteFailed,
                    {folder.path().toStdString(), folder.errorString().toStdString()});
    }
    const std::filesystem::path file =
        std::filesystem::path(folder.path().toStdU16String()) / ("communes-" + departement + ".geojson");
    const Provenance provenance =
        downloadCommunes(source, departement, file, partOf(monitor, 0, kShareOfDownload), received);
    try {
        return use(file, provenance, partOf(monitor, kShareOfDownload, 1));
    } catch (const Error& error) {
        // The temporary file means nothing to a reader, and is gone when the sentence is read.
        std::vector<std::string> parameters = error.parameters();
        std::ranges::replace(parameters, file.string(), source.base.host().toStdString());
        throw Error(error.code(), std::move(parameters));
    }
}

} // namespace

Provenance downloadCommunes(const OfficialSource& source, const std::string& departement,
                            const std::filesystem::path& file, const Monitor& monitor,
                            const BytesReceived& received) {
    QFile target(file);
    if (!target.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        throw Error(ErrorCode::WriteFailed, {file.string(), target.errorString().toStdString()});
    }
    Transfer transfer(source, target, monitor, received);
    QUrl url = communesAddress(source.base, departement);
    for (int followed = 0; const std::optional<QUrl> next = transfer.fetch(url, followed); ++followed) {
        url = *next;
    }
    if (!target.flush() || !target.seek(0)) {
        throw Error(ErrorCode::WriteFailed, {file.string(), target.errorString().toStdString()});
    }
    checkCommunes(target.readAll(), url, departement);
    monitor.step(1);
    return {"API Découpage administratif (" + url.host().toStdString() + ")",
            "Licence Ouverte 2.0",
            "",
            file.filename().string(),
            QDate::currentDate().toString(Qt::ISODate).toStdString(),
            transfer.checksum()};
}

ImportOutcome exchangeForOfficialMap(const Project& project, const OfficialSource& source,
                                     const Monitor& monitor, const BytesReceived& received) {
    return withOfficialMap(
        project.territory->departement(), source, monitor, received,
        [&](const std::filesystem::path& file, const Provenance& provenance, const Monitor& rest) {
            return exchangeBaseMap(project, file, rest, provenance);
        });
}

ImportOutcome newProjectOnOfficialMap(NewProject wanted, const OfficialSource& source, const Monitor& monitor,
                                      const BytesReceived& received) {
    return withOfficialMap(
        wanted.departement, source, monitor, received,
        [&](const std::filesystem::path& file, const Provenance& provenance, const Monitor& rest) {
            wanted.communes = file;
            wanted.provenance = provenance;
            return newProject(wanted, rest);
        });
}

} // namespace maillage
