// The official base map, where it is and what an answer is worth: rules without a network, so that each can
// be tested with a line.
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>
#include <string>

namespace maillage {

/// What a download may take at most.
struct DownloadLimits {
    std::chrono::milliseconds stall{30'000};  // without one byte
    std::chrono::milliseconds total{600'000}; // from the first address to the last byte
    qint64 bytes = 64'000'000;                // the largest département has some ten million
    int redirects = 3;
};

/// Who asks, for a proxy that wants to know. In memory alone.
struct ProxyLogin {
    QString user;
    QString password;
};

struct OfficialSource {
    QUrl base = QUrl(QStringLiteral("https://geo.api.gouv.fr"));
    DownloadLimits limits;
    std::optional<ProxyLogin> proxyLogin{};
};

/// The communes of a département with their outlines, as GeoJSON in degrees. Source: the public documentation
/// of the API Découpage administratif. Of Paris, one commune, its arrondissements. Throws
/// Error{DownloadNeedsDepartement} for "FR".
[[nodiscard]] QUrl communesAddress(const QUrl& base, const std::string& departement);

/// The part of an answer that comes before its content.
struct ReplyHead {
    QUrl url;
    int status = 0;
    QByteArray contentType;
    QByteArray contentEncoding;
    std::optional<qint64> length; // as announced
    QUrl location;                // relative or not; empty without one
};

/// Where the answer sends to, nullopt when it holds the content itself. `followed`: redirections so far. Only
/// addresses of the same host or of the State (.gouv.fr) are followed, and never from https to http: what
/// stands between (a Wi-Fi portal, a proxy) would answer in the place of the source. Throws
/// Error{DownloadRedirectRefused, DownloadRedirectsTooMany}.
[[nodiscard]] std::optional<QUrl> redirection(const ReplyHead& head, int followed,
                                              const DownloadLimits& limits);

/// Whether the content is worth reading. Throws Error{DownloadStatus, DownloadNotCommunes, DownloadTooLarge}.
void checkHead(const ReplyHead& head, const DownloadLimits& limits);

/// Whether `received` bytes are what `head` announced. Throws Error{DownloadTruncated}.
void checkLength(const ReplyHead& head, qint64 received);

/// Whether the content is a GeoJSON of communes of this département and of no other. Throws
/// Error{DownloadNotCommunes, DownloadWithoutCommunes, DownloadOtherDepartement}.
void checkCommunes(const QByteArray& content, const QUrl& url, const std::string& departement);

} // namespace maillage
