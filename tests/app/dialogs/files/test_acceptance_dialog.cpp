#include "app/dialogs/files/acceptance_dialog.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/builders.hpp"

#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <fstream>

using namespace maillage;

namespace {

/// A window on four communes, and a layer of one QPV there.
struct Importing {
    QTemporaryDir folder;
    Shown shown{test::rowOfCommunes(4)};
    std::shared_ptr<const std::vector<Qpv>> before = shown.document.project().qpvs;

    void import(const std::string& communes) {
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "qpv.geojson";
        std::ofstream(file)
            << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QN00301M",)"
            << R"("lib_qp":"Nord","insee_com":")" << communes
            << R"("},"geometry":{"type":"Polygon","coordinates":[[[3,46.5],[3.1,46.5],[3.1,46.6],[3,46.5]]]}}]})";
        shown.window.features().qpvs.importLayer(file);
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    [[nodiscard]] AcceptanceDialog* dialog() const { return shown.window.findChild<AcceptanceDialog*>(); }
};

} // namespace

TEST_CASE("QPV are shown with what they change, and accepting them is one undo step") {
    Importing importing;
    ProjectDocument& document = importing.shown.document;
    importing.import("03001,03002");
    REQUIRE(importing.dialog() != nullptr);
    const QString shown = importing.dialog()->findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(shown.contains(QStringLiteral("QPV 2024 QN00301M")));
    CHECK(shown.contains(QStringLiteral("(Commune A, Commune B)")));
    // The project is of 2022.
    CHECK(shown.contains(QStringLiteral("ce sont les QPV de 2015 qui valent")));
    CHECK(document.project().qpvs == importing.before);
    importing.dialog()->accept();
    CHECK(document.project().qpvs->size() == 1);
    CHECK(*document.project().sources == Sources{"QPV de 2024, qpv.geojson"});
    CHECK(document.undoStack().count() == 1);
    // They cannot be seen at the date of the map: the way there is offered.
    CHECK(importing.shown.message().contains(QStringLiteral("2024")));
    auto* jump = importing.shown.window.findChild<QMessageBox*>();
    REQUIRE(jump != nullptr);
    delete jump;
    document.undoStack().undo();
    CHECK(document.project().qpvs == importing.before);
    CHECK(document.project().sources->empty());
    document.undoStack().redo();
    importing.import("03001,03002");
    CHECK(importing.shown.message().contains(QStringLiteral("rien à changer")));
    CHECK(document.undoStack().count() == 1);
}

TEST_CASE("QPV that are not accepted, or cannot be read, leave the project as it was") {
    Importing importing;
    importing.import("03001");
    REQUIRE(importing.dialog() != nullptr);
    importing.dialog()->reject();
    CHECK(importing.shown.document.project().qpvs == importing.before);
    importing.import("03999");
    CHECK(importing.shown.message().contains(QStringLiteral("03999")));
    CHECK(importing.shown.document.project().qpvs == importing.before);
    CHECK(importing.shown.document.undoStack().count() == 0);
}

TEST_CASE("a difference that the project has outrun is not applied") {
    Importing importing;
    ProjectDocument& document = importing.shown.document;
    importing.import("03001");
    REQUIRE(importing.dialog() != nullptr);
    Project other = document.project();
    other.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Sud", 2024, {0}, {}, test::attested()}});
    document.replaceProject(other, QStringLiteral("autre"));
    importing.dialog()->accept();
    CHECK(document.project().qpvs == other.qpvs);
    CHECK(importing.shown.message().contains(QStringLiteral("entre-temps")));
}
