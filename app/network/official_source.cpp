#include "app/network/official_source.hpp"

#include "app/text/qt_text.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/territory.hpp"
#include "core/service/download_errors.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

constexpr std::size_t kDepartementsTold = 5;

[[noreturn]] void fail(AnyErrorCode code, const QUrl& url, std::vector<std::string> more = {}) {
    more.insert(more.begin(), url.host().toStdString());
    throw Error(code, std::move(more));
}

std::string number(qint64 value) {
    return formatInteger(value);
}

bool isOfTheState(const QString& host) {
    return host.endsWith(QStringLiteral(".gouv.fr"));
}

bool isRedirection(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// "application/geo+json; charset=utf-8" → "application/geo+json".
QByteArray bareType(const QByteArray& contentType) {
    return contentType.split(';').constFirst().trimmed().toLower();
}

} // namespace

QUrl communesAddress(const QUrl& base, const std::string& departement) {
    if (departement == "FR") {
        throw Error(ErrorCode::DownloadNeedsDepartement);
    }
    QUrl url = base;
    QUrlQuery query;
    if (departement == "75") {
        url.setPath(QStringLiteral("/communes"));
        query.addQueryItem(QStringLiteral("codeDepartement"), QStringLiteral("75"));
        query.addQueryItem(QStringLiteral("type"), QStringLiteral("arrondissement-municipal"));
    } else {
        url.setPath(QStringLiteral("/departements/%1/communes").arg(QString::fromStdString(departement)));
    }
    query.addQueryItem(QStringLiteral("fields"),
                       QStringLiteral("code,nom,codesPostaux,population,siren,codeEpci,centre"));
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("geojson"));
    query.addQueryItem(QStringLiteral("geometry"), QStringLiteral("contour"));
    url.setQuery(query);
    return url;
}

std::optional<QUrl> redirection(const ReplyHead& head, int followed, const DownloadLimits& limits) {
    if (!isRedirection(head.status)) {
        return std::nullopt;
    }
    const QUrl target = head.url.resolved(head.location);
    const bool isPlainer =
        head.url.scheme() == QStringLiteral("https") && target.scheme() != QStringLiteral("https");
    const bool isElsewhere =
        target.host() != head.url.host() && !(isOfTheState(target.host()) && isOfTheState(head.url.host()));
    const bool isWeb =
        target.scheme() == QStringLiteral("https") || target.scheme() == QStringLiteral("http");
    if (head.location.isEmpty() || isPlainer || isElsewhere || !isWeb) {
        fail(ErrorCode::DownloadRedirectRefused, head.url,
             {target.toDisplayString(QUrl::RemoveQuery).toStdString()});
    }
    if (followed >= limits.redirects) {
        fail(ErrorCode::DownloadRedirectsTooMany, head.url, {number(limits.redirects)});
    }
    return target;
}

void checkHead(const ReplyHead& head, const DownloadLimits& limits) {
    if (head.status != 200) {
        fail(ErrorCode::DownloadStatus, head.url, {number(head.status)});
    }
    const QByteArray type = bareType(head.contentType);
    if (!type.isEmpty() && !type.contains("json")) {
        fail(ErrorCode::DownloadNotCommunes, head.url, {type.toStdString()});
    }
    if (!head.contentEncoding.isEmpty() && head.contentEncoding != "identity") {
        fail(ErrorCode::DownloadNotCommunes, head.url, {head.contentEncoding.toStdString()});
    }
    if (head.length && *head.length > limits.bytes) {
        fail(ErrorCode::DownloadTooLarge, head.url, {number(limits.bytes)});
    }
}

void checkLength(const ReplyHead& head, qint64 received) {
    if (head.length && *head.length != received) {
        fail(ErrorCode::DownloadTruncated, head.url, {number(received), number(*head.length)});
    }
}

void checkCommunes(const QByteArray& content, const QUrl& url, const std::string& departement) {
    if (content.trimmed().startsWith('<')) {
        fail(ErrorCode::DownloadNotCommunes, url, {"text/html"});
    }
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(content, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        fail(ErrorCode::DownloadNotCommunes, url, {"json"});
    }
    const QJsonValue list = root.value(QStringLiteral("features"));
    if (root.value(QStringLiteral("type")) != QStringLiteral("FeatureCollection") || !list.isArray()) {
        fail(ErrorCode::DownloadNotCommunes, url, {"geojson"});
    }
    const QJsonArray features = list.toArray();
    if (features.isEmpty()) {
        fail(ErrorCode::DownloadWithoutCommunes, url, {departement});
    }
    std::set<std::string> others;
    for (const auto& feature : features) {
        const std::string code =
            feature[QStringLiteral("properties")][QStringLiteral("code")].toString().toStdString();
        if (!isInseeCode(code)) {
            fail(ErrorCode::DownloadNotCommunes, url, {"code"});
        }
        others.insert(departementOf(code));
    }
    others.erase(departement);
    if (!others.empty()) {
        const std::vector<std::string> found(others.begin(), others.end());
        fail(ErrorCode::DownloadOtherDepartement, url,
             {joinedUpTo(found, ", ", kDepartementsTold), departement});
    }
}

} // namespace maillage
