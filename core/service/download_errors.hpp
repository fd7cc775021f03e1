// Why the official base map did not come.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class DownloadCode {
    DownloadNeedsDepartement, // none
    DownloadUnreachable,      // host, reason (a word that download_text turns into a phrase)
    DownloadProxyLogin,       // host, proxy: it wants a name and a password, or others
    DownloadStatus,           // host, HTTP status
    DownloadStalled,          // host, seconds
    DownloadTooLong,          // host, seconds
    DownloadTruncated,        // host, bytes received, bytes announced or empty
    DownloadTooLarge,         // host, bytes allowed
    DownloadRedirectRefused,  // host, address
    DownloadRedirectsTooMany, // host, redirections followed
    DownloadNotCommunes,      // host, what came instead: a type, "json", "geojson" or "code"
    DownloadWithoutCommunes,  // host, departement wanted
    DownloadOtherDepartement, // host, departements found, departement wanted
};
template <>
inline constexpr bool kIsErrorCode<DownloadCode> = true;

namespace ErrorCode {
using enum DownloadCode;
}

} // namespace maillage
