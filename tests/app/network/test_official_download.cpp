// The download held against a server on this machine that answers, stalls, truncates, redirects and lies:
// every fault ends in a sentence, with the project as it was.
#include "app/network/official_download.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/app/network/lying_server.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/saving_moment.hpp"

#include <QAction>
#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>

using namespace maillage;
using namespace maillage::test;

namespace {

/// What the API answers for communes 03001 to 03004, in degrees.
QByteArray officialBody(const std::string& departement = "03") {
    std::vector<JsonFeature> features;
    for (int i = 0; i < 4; ++i) {
        // As wide as the squares of rowOfCommunes, whose reference points are in them.
        const std::string west = std::to_string(3 + 0.13 * i);
        const std::string east = std::to_string(3.13 + 0.13 * i);
        const std::vector<std::string> corners{west + ",46.5", east + ",46.5", east + ",46.6", west + ",46.6",
                                               west + ",46.5"};
        const std::vector<std::string> properties{
            R"({"code":")",
            departement,
            "00",
            std::to_string(i + 1),
            R"(","nom":"C","codesPostaux":["03000","03100"],"population":12,"siren":"210300018",)",
            R"("codeEpci":"200071363","centre":{"type":"Point","coordinates":[3.4,46.5]}})"};
        features.push_back({joined(properties, ""),
                            R"({"type":"Polygon","coordinates":[[[)" + joined(corners, "],[") + "]]]}"});
    }
    return QByteArray::fromStdString(geoJson(features, "4326"));
}

std::string savedBytes(const Project& project) {
    const TemporaryFolder folder;
    const SavingMoment moment;
    writeProject(project, folder / "p.gpkg");
    return readBytes(folder / "p.gpkg");
}

/// Impatient, so that no test waits long.
OfficialSource sourceOf(const LyingServer& server) {
    return {server.base(), {std::chrono::milliseconds(400), std::chrono::milliseconds(1500), 1'000'000, 3}};
}

/// A window on four communes that has downloaded, or tried to.
struct Tried {
    Shown shown{rowOfCommunes(4)};
    std::string before = savedBytes(shown.document.project());

    explicit Tried(const OfficialSource& source) {
        shown.window.features().baseMap.download(source);
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    explicit Tried(const LyingServer& server) : Tried(sourceOf(server)) {}

    void checkUntouched() {
        CHECK((savedBytes(shown.document.project()) == before)); // not printed when false
        CHECK(shown.document.undoStack().count() == 0);
        CHECK_FALSE(shown.window.isWindowModified());
    }
};

void checkFault(const LyingServer::Answer& answer, const QString& words) {
    LyingServer server(answer);
    Tried tried(server);
    INFO(tried.shown.message().toStdString());
    CHECK(tried.shown.message().contains(words));
    CHECK(tried.shown.message().contains(QStringLiteral("127.0.0.1")));
    CHECK(server.requests() > 0);
    tried.checkUntouched();
}

LyingServer::Answer status(const char* text) {
    return [text](QTcpSocket& socket, const QByteArray&) { send(socket, "{}", text); };
}

LyingServer::Answer redirectTo(std::function<QByteArray()> place) {
    return [place = std::move(place)](QTcpSocket& socket, const QByteArray&) {
        socket.write(head("302 Found", 0, "text/plain", "Location: " + place() + "\r\n"));
        socket.disconnectFromHost();
    };
}

/// `count` pieces, one each `pause`; then the connection closes.
void drip(QTcpSocket& socket, const QByteArray& bytes, int count, std::chrono::milliseconds pause) {
    const qsizetype size = bytes.size() / count + 1;
    for (int i = 0; i < count; ++i) {
        QTimer::singleShot(pause * i, &socket,
                           [&socket, piece = bytes.mid(i * size, size), last = i + 1 == count] {
                               socket.write(piece);
                               if (last) {
                                   socket.disconnectFromHost();
                               }
                           });
    }
}

} // namespace

TEST_CASE("an honest answer becomes the base map in one undo step, with date and checksum") {
    LyingServer server([](QTcpSocket& socket, const QByteArray&) { send(socket, officialBody()); });
    Tried tried(server);
    const auto before = tried.before;
    ProjectDocument& document = tried.shown.document;
    CHECK(server.lastRequest().startsWith("GET /departements/03/communes?fields=code,nom,"));
    REQUIRE(document.undoStack().count() == 1);
    const Project after = document.project();
    CHECK_FALSE(after.baseMap->isSchematic());
    const Provenance& source = after.baseMap->provenance();
    CHECK(source.title == "API Découpage administratif (127.0.0.1)");
    CHECK(source.retrieved == QDate::currentDate().toString(Qt::ISODate).toStdString());
    CHECK(source.sha256 ==
          QCryptographicHash::hash(officialBody(), QCryptographicHash::Sha256).toHex().toStdString());
    const QString line = baseMapText(*after.baseMap);
    CHECK(line.contains(QStringLiteral("téléchargé le ")));
    CHECK(line.contains(QString::fromStdString(source.sha256.substr(0, 12))));

    const TemporaryFolder folder;
    writeProject(after, folder / "p.gpkg");
    CHECK(readProject(folder / "p.gpkg").baseMap->provenance() == source);

    document.undoStack().undo();
    CHECK((savedBytes(document.project()) == before));
    document.undoStack().redo();
    CHECK((savedBytes(document.project()) == savedBytes(after)));
}

TEST_CASE("an answer that is slow but steady, without an announced length, arrives whole") {
    LyingServer server([](QTcpSocket& socket, const QByteArray&) {
        drip(socket, head("200 OK", -1) + officialBody(), 8, std::chrono::milliseconds(60));
    });
    Tried tried(server);
    CHECK(tried.shown.document.undoStack().count() == 1);
}

TEST_CASE("a redirection to another page of the same source is followed") {
    LyingServer server([](QTcpSocket& socket, const QByteArray& request) {
        if (request.contains(" /ailleurs ")) {
            return send(socket, officialBody());
        }
        redirectTo([] { return "/ailleurs"; })(socket, request);
    });
    Tried tried(server);
    CHECK(server.requests() == 2);
    CHECK(tried.shown.document.undoStack().count() == 1);
}

TEST_CASE("errors of the source are told apart") {
    checkFault(status("404 Not Found"), QStringLiteral("ne connaît pas cette adresse (erreur 404)"));
    checkFault(status("500 Internal Server Error"), QStringLiteral("est en panne (erreur 500)"));
    checkFault(status("429 Too Many Requests"), QStringLiteral("trop de demandes (erreur 429)"));
    checkFault(status("403 Forbidden"), QStringLiteral("accès refusé"));
    checkFault(status("204 No Content"), QStringLiteral("204"));
}

TEST_CASE("a source that stalls before or within its answer is given up") {
    checkFault([](QTcpSocket&, const QByteArray&) {}, QStringLiteral("n’envoie plus rien depuis 0,4"));
    checkFault([](QTcpSocket& socket,
                  const QByteArray&) { socket.write(head("200 OK", 5000) + officialBody().left(300)); },
               QStringLiteral("n’envoie plus rien"));
}

TEST_CASE("a source that is slow without end is given up") {
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write(head("200 OK", -1));
            drip(socket, officialBody(), 60, std::chrono::milliseconds(40));
        },
        QStringLiteral("trop lent"));
}

TEST_CASE("a source that closes before its answer is told as cut off") {
    checkFault([](QTcpSocket& socket, const QByteArray&) { socket.abort(); },
               QStringLiteral("la connexion a été coupée"));
}

TEST_CASE("less than the announced length is a cut map, and no map") {
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write(head("200 OK", officialBody().size()) + officialBody().chopped(100));
            socket.disconnectFromHost();
        },
        QStringLiteral("est coupé"));
}

TEST_CASE("a whole map of which more was announced is not trusted") {
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write(head("200 OK", officialBody().size() + 10) + officialBody());
            socket.disconnectFromHost();
        },
        QStringLiteral("est coupé"));
}

TEST_CASE("an announced length that hides the end leaves a damaged text") {
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write(head("200 OK", officialBody().size() - 10) + officialBody());
            socket.disconnectFromHost();
        },
        QStringLiteral("incomplet ou abîmé"));
}

TEST_CASE("a new project begins on the official outlines, with their provenance") {
    LyingServer server([](QTcpSocket& socket, const QByteArray&) { send(socket, officialBody("63")); });
    Shown shown(rowOfCommunes(4));
    shown.window.features().newProjects.create({"63", Date(2024, 12, 31), std::nullopt, {}},
                                               sourceOf(server));
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
    QApplication::processEvents();
    const Project& project = shown.document.project();
    CHECK(project.territory->departement() == "63");
    CHECK(project.settings.nameOf == "du Puy-de-Dôme");
    CHECK(project.baseMap->provenance().sha256.size() == 64);
    CHECK(project.territory->commune(0).population == 12);
    CHECK(shown.document.path().empty());
    CHECK(shown.window.isWindowModified());
}

TEST_CASE("what is too large is given up, whether it says so or not") {
    checkFault([](QTcpSocket& socket,
                  const QByteArray&) { socket.write(head("200 OK", 2'000'000) + QByteArray(100, ' ')); },
               QStringLiteral("plus de 1,0\u00A0Mo"));
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) {
            socket.write(head("200 OK", -1) + QByteArray(1'500'000, ' '));
            socket.disconnectFromHost();
        },
        QStringLiteral("plus de 1,0\u00A0Mo"));
}

TEST_CASE("a web page in the place of the map is named, whatever type it says it has") {
    const QByteArray page = "<!DOCTYPE html><html><title>Portail</title></html>";
    checkFault([page](QTcpSocket& socket, const QByteArray&) { send(socket, page, "200 OK", "text/html"); },
               QStringLiteral("une page web"));
    checkFault([page](QTcpSocket& socket, const QByteArray&) { send(socket, page); },
               QStringLiteral("une page web"));
}

TEST_CASE("another type, another département and an empty list are refused") {
    checkFault(
        [](QTcpSocket& socket, const QByteArray&) { send(socket, officialBody(), "200 OK", "image/png"); },
        QStringLiteral("un contenu de type image/png"));
    checkFault([](QTcpSocket& socket, const QByteArray&) { send(socket, officialBody("63")); },
               QStringLiteral("du Puy-de-Dôme et non de l’Allier"));
    checkFault([](QTcpSocket& socket,
                  const QByteArray&) { send(socket, R"({"type":"FeatureCollection","features":[]})"); },
               QStringLiteral("n’a aucune commune"));
}

TEST_CASE("a list without all the communes of the project is refused in the source's name") {
    const QByteArray body = officialBody().replace("03004", "03009");
    checkFault([body](QTcpSocket& socket, const QByteArray&) { send(socket, body); },
               QStringLiteral("03004"));
}

TEST_CASE("redirections in a circle or to another place are refused") {
    checkFault(redirectTo([] { return "/encore"; }), QStringLiteral("renvoie sans fin"));
    checkFault(redirectTo([] { return "http://portail.example/login"; }),
               QStringLiteral("http://portail.example/login"));
}

TEST_CASE("without a server the sentence says so") {
    QUrl nobody;
    {
        const LyingServer server([](QTcpSocket&, const QByteArray&) {});
        nobody = server.base();
    }
    Tried tried({nobody, {}});
    CHECK(tried.shown.message().contains(QStringLiteral("ne peut pas être joint (il refuse la connexion)")));
    tried.checkUntouched();
}

namespace {

/// A proxy that lets through who answers to "agent" and "secret".
LyingServer::Answer guarded(int& refused) {
    return [&refused](QTcpSocket& socket, const QByteArray&) {
        const QByteArray right = "Basic " + QByteArray("agent:secret").toBase64();
        if (socket.property("request").toByteArray().contains(right)) {
            send(socket, officialBody());
        } else {
            ++refused;
            socket.write(head("407 Proxy Authentication Required", 0, "text/plain",
                              "Proxy-Authenticate: Basic realm=\"Caf\"\r\n"));
            socket.disconnectFromHost();
        }
    };
}

/// Through a proxy on this machine, in this scope.
struct Proxied {
    explicit Proxied(const LyingServer& server) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
                                                         QStringLiteral("127.0.0.1"),
                                                         static_cast<quint16>(server.base().port())));
    }
    Proxied(const Proxied&) = delete;
    Proxied& operator=(const Proxied&) = delete;
    ~Proxied() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
};

OfficialSource behindProxy() {
    return {QUrl(QStringLiteral("http://donnees.example")),
            {std::chrono::milliseconds(2000), std::chrono::milliseconds(5000), 1'000'000, 3}};
}

} // namespace

TEST_CASE("a proxy that asks who asks gets the person's answer, once for the window") {
    int refused = 0;
    LyingServer server(guarded(refused));
    const Proxied proxied(server);
    Shown shown(rowOfCommunes(4));
    BaseMapFeature& feature = shown.window.features().baseMap;
    std::vector<QString> asked;
    feature.setLoginQuestion([&](const QString& proxy) {
        asked.push_back(proxy);
        return ProxyLogin{QStringLiteral("agent"), QStringLiteral("secret")};
    });
    for (int i = 0; i < 2; ++i) {
        feature.download(behindProxy());
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    CHECK(asked == std::vector<QString>{QStringLiteral("127.0.0.1")});
    CHECK(shown.document.undoStack().count() == 2);
}

TEST_CASE("a proxy that refuses the answer, or gets none, is told, and nothing has changed") {
    int refused = 0;
    LyingServer server(guarded(refused));
    const Proxied proxied(server);
    for (const bool answers : {true, false}) {
        Shown shown(rowOfCommunes(4));
        const std::string before = savedBytes(shown.document.project());
        BaseMapFeature& feature = shown.window.features().baseMap;
        int asked = 0;
        feature.setLoginQuestion([&](const QString&) {
            ++asked;
            return answers && asked == 1
                       ? std::optional(ProxyLogin{QStringLiteral("agent"), QStringLiteral("faux")})
                       : std::nullopt;
        });
        feature.download(behindProxy());
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
        CHECK(asked == (answers ? 2 : 1));
        CHECK(shown.message().contains(QStringLiteral("nom ni mot de passe")));
        CHECK((savedBytes(shown.document.project()) == before)); // not printed when false
    }
}

TEST_CASE("of a project over several départements nothing is asked") {
    Project country = rowOfCommunes(4);
    const auto communes = country.territory->communes();
    country.territory = std::make_shared<const Territory>(
        "FR", std::vector<Commune>(communes.begin(), communes.end()), std::vector<Epci>());
    Shown shown(std::move(country));
    for (QAction* action : shown.window.findChildren<QAction*>()) {
        if (action->text().contains(QStringLiteral("fond officiel"))) {
            action->trigger();
        }
    }
    CHECK(shown.message().contains(QStringLiteral("ce projet couvre plusieurs départements")));
    CHECK_FALSE(shown.window.isBusy());
}

TEST_CASE("a download that is cancelled stops at once and changes nothing") {
    LyingServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(head("200 OK", 900'000) + officialBody().left(300));
    });
    Shown shown(rowOfCommunes(4));
    const std::string before = savedBytes(shown.document.project());
    OfficialSource source = sourceOf(server);
    source.limits.stall = source.limits.total = std::chrono::milliseconds(60'000);
    shown.window.features().baseMap.download(source);
    auto* progress = shown.window.findChild<QProgressDialog*>();
    REQUIRE(progress != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return progress->labelText().contains(QStringLiteral("reçus")); }));
    progress->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 2000));
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("rien n’a changé")));
    CHECK((savedBytes(shown.document.project()) == before)); // not printed when false
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a window that closes during a download gives it up") {
    LyingServer server([](QTcpSocket&, const QByteArray&) {});
    OfficialSource source = sourceOf(server);
    source.limits.stall = source.limits.total = std::chrono::milliseconds(60'000);
    {
        Shown shown(rowOfCommunes(4));
        shown.window.features().baseMap.download(source);
        REQUIRE(QTest::qWaitFor([&] { return server.requests() == 1; }));
    }
    CHECK(server.requests() == 1);
}
