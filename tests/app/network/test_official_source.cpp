#include "app/network/official_source.hpp"
#include "app/text/qt_text.hpp"
#include "core/service/download_errors.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

using Texts = std::vector<std::string>;

namespace {

const QUrl kOfficial(QStringLiteral("https://geo.api.gouv.fr/departements/03/communes"));

ReplyHead answer(int status, const QByteArray& type = "application/json", std::optional<qint64> length = {}) {
    return {kOfficial, status, type, {}, length, {}};
}

ReplyHead redirect(const char* location) {
    ReplyHead head = answer(302);
    head.location = QUrl(QString::fromUtf8(location));
    return head;
}

template <typename Work>
std::optional<Error> errorOf(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

std::optional<Error> refusalOf(const QByteArray& content, const std::string& departement = "03") {
    return errorOf([&] { checkCommunes(content, kOfficial, departement); });
}

QByteArray communes(const Texts& codes) {
    QByteArray features;
    for (const std::string& code : codes) {
        features += (features.isEmpty() ? "" : ",") +
                    QByteArray(R"({"type":"Feature","properties":{"code":")") +
                    QByteArray::fromStdString(code) + R"("},"geometry":null})";
    }
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

} // namespace

TEST_CASE("the address asks for the communes of one département with their outlines") {
    CHECK(communesAddress(OfficialSource().base, "03").toString().toStdString() ==
          "https://geo.api.gouv.fr/departements/03/communes?fields=code,nom,codesPostaux,population,siren,"
          "codeEpci,centre&format=geojson&geometry=contour");
    CHECK(communesAddress(OfficialSource().base, "2A").path().toStdString() == "/departements/2A/communes");
    // Paris is one commune; its arrondissements make a map.
    CHECK(communesAddress(OfficialSource().base, "75").toString().toStdString() ==
          "https://geo.api.gouv.fr/communes?codeDepartement=75&type=arrondissement-municipal&fields=code,nom,"
          "codesPostaux,population,siren,codeEpci,centre&format=geojson&geometry=contour");
    const auto whole = errorOf([] { (void)communesAddress(OfficialSource().base, "FR"); });
    REQUIRE(whole);
    CHECK(whole->code() == ErrorCode::DownloadNeedsDepartement);
}

TEST_CASE("a redirection is followed within the official source, a few times") {
    const DownloadLimits limits;
    CHECK_FALSE(redirection(answer(200), 0, limits));
    CHECK(redirection(redirect("/v2/communes"), 0, limits) ==
          QUrl(QStringLiteral("https://geo.api.gouv.fr/v2/communes")));
    CHECK(redirection(redirect("https://data.geo.api.gouv.fr/c"), 2, limits).has_value());
    const auto loop = errorOf([&] { (void)redirection(redirect("/v2"), limits.redirects, limits); });
    REQUIRE(loop);
    CHECK(loop->code() == ErrorCode::DownloadRedirectsTooMany);
}

TEST_CASE("a redirection to a plainer or another place is refused with that place") {
    for (const char* location : {"http://geo.api.gouv.fr/communes", "https://portail.hotel.example/login",
                                 "https://faux-gouv.fr/communes", "file:///etc/passwd", ""}) {
        INFO(location);
        const auto refusal = errorOf([&] { (void)redirection(redirect(location), 0, {}); });
        REQUIRE(refusal);
        CHECK(refusal->code() == ErrorCode::DownloadRedirectRefused);
    }
}

TEST_CASE("an answer that is no success, of another type, packed or too large is refused before it is read") {
    const DownloadLimits limits;
    const auto codeOf = [&](const ReplyHead& head) {
        const auto refusal = errorOf([&] { checkHead(head, limits); });
        return refusal ? std::optional(refusal->code()) : std::nullopt;
    };
    CHECK_FALSE(codeOf(answer(200, "application/geo+json; charset=utf-8", limits.bytes)));
    CHECK_FALSE(codeOf(answer(200, "")));
    CHECK(codeOf(answer(404)) == ErrorCode::DownloadStatus);
    CHECK(codeOf(answer(206)) == ErrorCode::DownloadStatus);
    CHECK(codeOf(answer(200, "text/html")) == ErrorCode::DownloadNotCommunes);
    CHECK(codeOf(answer(200, "application/json", limits.bytes + 1)) == ErrorCode::DownloadTooLarge);
    ReplyHead packed = answer(200);
    packed.contentEncoding = "gzip";
    CHECK(codeOf(packed) == ErrorCode::DownloadNotCommunes);
}

TEST_CASE("only the communes of the département that was asked for are taken") {
    CHECK_FALSE(refusalOf(communes({"03001", "03310"})));
    CHECK_FALSE(refusalOf(communes({"2A004"}), "2A"));
    CHECK_FALSE(refusalOf(communes({"97105"}), "971"));
    const auto other = refusalOf(communes({"03001", "63113", "15014", "63001"}));
    REQUIRE(other);
    CHECK(other->code() == ErrorCode::DownloadOtherDepartement);
    CHECK(other->parameters() == Texts{"geo.api.gouv.fr", "15, 63", "03"});
    CHECK(refusalOf(communes({}))->code() == ErrorCode::DownloadWithoutCommunes);
}

TEST_CASE("what is no list of communes is named for what it is") {
    const auto wordOf = [](const QByteArray& content) {
        const auto refusal = refusalOf(content);
        REQUIRE(refusal);
        CHECK(refusal->code() == ErrorCode::DownloadNotCommunes);
        return refusal->parameters().at(1);
    };
    CHECK(wordOf("\n<!DOCTYPE html><title>Portail</title>") == "text/html");
    CHECK(wordOf(communes({"03001"}).chopped(7)) == "json");
    CHECK(wordOf("") == "json");
    CHECK(wordOf("[]") == "geojson");
    CHECK(wordOf(R"({"type":"FeatureCollection","features":{}})") == "geojson");
    CHECK(wordOf(communes({"Abrest"})) == "code");
}

TEST_CASE("every reason and status has its own French sentence with a way out") {
    Texts sentences;
    for (const char* reason : {"hôte", "refus", "certificat", "mandataire", "coupure"}) {
        sentences.push_back(sentenceOf(Error(ErrorCode::DownloadUnreachable, {"h", reason})).toStdString());
    }
    for (const char* status : {"404", "429", "403", "503", "204"}) {
        sentences.push_back(sentenceOf(Error(ErrorCode::DownloadStatus, {"h", status})).toStdString());
        CHECK(sentences.back().find(status) != std::string::npos);
    }
    for (const std::string& sentence : sentences) {
        CHECK(sentence.find("Importer un fond de carte") != std::string::npos);
        CHECK(sentence.find('%') == std::string::npos);
        CHECK(std::count(sentences.begin(), sentences.end(), sentence) == 1);
    }
}
