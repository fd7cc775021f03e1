// What the window opens on: a file that is given, the last project, or nothing; and how a later start reaches
// it.
#include "app/settings/user_settings.hpp"
#include "app/windows/features/files/given_file.hpp"
#include "app/windows/run_window.hpp"
#include "app/windows/window_calls.hpp"
#include "core/store/journal/opening_mark.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "core/service/exports/export_file.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/temporary_folder.hpp"

#include <QDialog>
#include <QDir>
#include <QSignalSpy>

#include <fstream>
#include <future>

using namespace maillage;
using maillage::test::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

QString textOf(const fs::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// What a start of another process gets, while this one answers.
template <typename Ask>
auto fromElsewhere(Ask ask) {
    auto answer = std::async(std::launch::async, ask);
    while (answer.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
        QApplication::processEvents();
    }
    QApplication::processEvents();
    return answer.get();
}

const auto kNowhere = [](const fs::path&) { return false; };

} // namespace

TEST_CASE("a later start finds the window that has the file, by any name of it, and no other") {
    const TemporaryFolder folder;
    const QString calls = textOf(folder / "appels");
    const fs::path project = folder / "p.gpkg";
    writeProject(allier(), project);
    fs::create_symlink(project, folder / "lien.gpkg");
    writeProject(allier(), folder / "autre.gpkg");
    CHECK(RunningWindows(calls).isEmpty());

    const WindowServer server(calls, [&] { return project; });
    QSignalSpy called(&server, &WindowServer::called);
    CHECK(fromElsewhere([&] { return RunningWindows(calls).have(folder / "lien.gpkg"); }));
    CHECK_FALSE(fromElsewhere([&] { return RunningWindows(calls).have(folder / "autre.gpkg"); }));
    CHECK_FALSE(fromElsewhere([&] { return RunningWindows(calls).raise(folder / "autre.gpkg", "jeton"); }));
    CHECK(called.isEmpty()); // asking is not calling
    CHECK(fromElsewhere([&] { return RunningWindows(calls).raise(folder / "lien.gpkg", "jeton"); }));
    REQUIRE(called.size() == 1);
    CHECK(called[0][0].toString().isEmpty());
    CHECK(called[0][1].toByteArray() == "jeton");

    CHECK(fromElsewhere([&] { return RunningWindows(calls).give(folder / "l.csv", {}); }));
    REQUIRE(called.size() == 2);
    CHECK(called[1][0].toString() == textOf(folder / "l.csv"));
}

TEST_CASE("a socket that a crash left calls nobody, and goes") {
    const TemporaryFolder folder;
    const QString calls = textOf(folder / "appels");
    const auto sockets = [&] { return QDir(calls).entryList(QDir::System | QDir::Files).size(); };
    {
        const WindowServer server(calls, [] { return fs::path(); });
        CHECK_FALSE(fromElsewhere([&] { return RunningWindows(calls).isEmpty(); }));
        REQUIRE(sockets() == 1);
        fs::rename(fs::path(folder / "appels") / QDir(calls).entryList(QDir::System)[0].toStdString(),
                   folder / "laisse");
    }
    // Nobody listens there any more.
    fs::create_directories(folder / "appels");
    const QString left = QString(QDir(calls).filePath(displayPrefix() + u'1'));
    fs::rename(folder / "laisse", left.toStdU16String());
    REQUIRE(sockets() == 1);
    CHECK(RunningWindows(calls).isEmpty());
    CHECK(sockets() == 0);
}

TEST_CASE("a window that is called with a list shows its import, once what it asks is answered") {
    const TemporaryFolder folder;
    Shown shown;
    std::ofstream(folder / "l.csv") << "structure;type;commune\nMaison;EVS;Gannat\n";
    QDialog asking(&shown.window);
    asking.open();
    answerCall(shown.window, textOf(folder / "l.csv"), {});
    QTest::qWait(100);
    CHECK(shown.window.findChild<ImportDialog*>() == nullptr);
    asking.close();
    REQUIRE(QTest::qWaitFor([&] { return shown.window.findChild<ImportDialog*>() != nullptr; }, 60'000));
    shown.window.findChild<ImportDialog*>()->close();
}

TEST_CASE("what is done with a file follows from its ending, and of a GeoPackage from what it holds") {
    const auto kindOf = [](const QString& name) {
        const auto given = givenFile(name);
        return given ? std::optional(given->kind) : std::nullopt;
    };
    CHECK(kindOf("liste.XLSX") == FileKind::List);
    CHECK(kindOf("communes.geojson") == FileKind::Layer);
    CHECK(kindOf("ADMIN-EXPRESS.7z") == FileKind::Layer);
    CHECK(kindOf("page.pdf") == std::nullopt);
    CHECK(kindOf("indicateurs") == std::nullopt);
    CHECK(kindOf(QStringLiteral(MAILLAGE_DEFAULT_PROJECT)) == FileKind::Project);
    const TemporaryFolder folder;
    exportToFile(allier(), {ExportKind::Communes, {Date(2022, 12, 31)}}, folder / "couche.gpkg");
    CHECK(kindOf(textOf(folder / "couche.gpkg")) == FileKind::Layer);
    CHECK(kindOf(textOf(folder / "absent.gpkg")) == FileKind::Project);
}

TEST_CASE("the next start comes back to the project of the last window, unless a person does not want it") {
    const TemporaryFolder folder;
    UserSettings().forgetAll();
    writeProject(allier(), folder / "p.gpkg");
    {
        Shown first;
        first.window.features().files.open(folder / "p.gpkg");
    }
    Shown next;
    CHECK(next.window.features().files.openLast(kNowhere).isEmpty());
    CHECK(next.document.path() == folder / "p.gpkg");
    CHECK(next.window.windowTitle().contains(QStringLiteral("p.gpkg")));

    Shown elsewhere;
    CHECK(elsewhere.window.features().files.openLast([](const fs::path&) { return true; }).isEmpty());
    CHECK(elsewhere.document.path().empty());

    UserSettings().setReopensLast(false);
    Shown unwanted;
    CHECK(unwanted.window.features().files.openLast(kNowhere).isEmpty());
    CHECK(unwanted.document.path().empty());
    REQUIRE(unwanted.window.close()); // on the Allier: that is now the last
    UserSettings().setReopensLast(true);
    CHECK(UserSettings().lastProject().isEmpty());
}

TEST_CASE("a last project that is gone, damaged, or ended the program is told, and the Allier stays") {
    const TemporaryFolder folder;
    const auto start = [&](Shown& shown) {
        shown.window.features().files.setStateFolder(folder / "etat");
        return shown.window.features().files.openLast(kNowhere);
    };
    UserSettings().setLastProject(textOf(folder / "absent.gpkg"));
    Shown gone;
    CHECK(start(gone).contains(QStringLiteral("absent.gpkg")));
    CHECK(gone.document.path().empty());
    CHECK(start(gone).isEmpty()); // told once

    std::ofstream(folder / "abime.gpkg") << "rien";
    UserSettings().setLastProject(textOf(folder / "abime.gpkg"));
    Shown damaged;
    CHECK(start(damaged).contains(QStringLiteral("abime.gpkg")));
    CHECK(damaged.document.path().empty());

    writeProject(allier(), folder / "p.gpkg");
    UserSettings().setLastProject(textOf(folder / "p.gpkg"));
    OpeningMark(folder / "etat", folder / "p.gpkg").leave(); // as a process that ended while it opened it
    Shown interrupted;
    CHECK(start(interrupted).contains(QStringLiteral("a arrêté le programme")));
    CHECK(interrupted.document.path().empty());
}
