#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/windows/features/files/given_file.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/builders.hpp"

#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <fstream>

using namespace maillage;

namespace {

constexpr const char* kIncomes = "CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;TP6021\n"
                                 "03001;1200;2400;20000;18,5\n03002;300;700;21000;s\n03003;250;600;22000;s\n"
                                 "63001;900;1800;19000;15\n";

/// A window on four communes, and files for them.
struct NeedImporting {
    QTemporaryDir folder;
    Shown shown{test::rowOfCommunes(4)};
    ProjectDocument& document = shown.document;

    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& text) const {
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / name;
        std::ofstream(file) << text;
        return file;
    }
    void settle() const {
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 20'000));
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 20'000));
        QApplication::processEvents();
    }
    void import(const std::string& name, const std::string& text) {
        shown.window.features().needs.importFiles({write(name, text)});
        settle();
    }
    [[nodiscard]] AcceptanceDialog* dialog() const { return shown.window.findChild<AcceptanceDialog*>(); }
    [[nodiscard]] QString told() const { return dialog()->findChild<QPlainTextEdit*>()->toPlainText(); }
    void accept() const {
        dialog()->accept();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] NeedValue value(const char* stem, CommuneIndex rank) const {
        const NeedMeasureRef found = document.project().needs->find(stem, NeedLevel::Commune);
        REQUIRE(found);
        return found.set->value(*found.measure, document.project().territory->commune(rank).code);
    }
};

} // namespace

TEST_CASE("facts about needs are shown with what is secret, and accepting them is one undo step") {
    NeedImporting importing;
    importing.import("cc_filosofi_2021_COM.csv", kIncomes);
    REQUIRE(importing.dialog() != nullptr);
    CHECK(importing.told().contains(QStringLiteral("1 commune connue, 2 sous secret")));
    CHECK(importing.told().contains(QStringLiteral("lignes d’autres lieux, laissées de côté : 1")));
    CHECK(importing.told().contains(QStringLiteral("CODGEO")));
    CHECK(importing.document.project().needs->isEmpty());
    importing.accept();
    CHECK(importing.document.undoStack().count() == 1);
    CHECK(importing.value("TP60", 0).number() == 18.5);
    CHECK(importing.value("TP60", 1).state == NeedState::Secret);
    CHECK(importing.document.project().sources->size() == 1);
    importing.document.undoStack().undo();
    CHECK(importing.document.project().needs->isEmpty());
    CHECK(importing.document.project().sources->empty());
}

TEST_CASE("facts read again tell which values change, and the same again changes nothing") {
    NeedImporting importing;
    importing.import("cc_filosofi_2021_COM.csv", kIncomes);
    importing.accept();
    std::string other = kIncomes;
    other.replace(other.find("18,5"), 4, "19,5");
    importing.import("cc_filosofi_2021_COM.csv", other);
    REQUIRE(importing.dialog() != nullptr);
    CHECK(importing.told().contains(QStringLiteral("valeurs changées : 1")));
    CHECK(importing.told().contains(QStringLiteral("18,5 → 19,5")));
    importing.accept();
    CHECK(importing.value("TP60", 0).number() == 19.5);
    CHECK(importing.document.undoStack().count() == 2);
    importing.import("cc_filosofi_2021_COM.csv", other);
    CHECK(importing.dialog() == nullptr);
    CHECK(importing.shown.message().contains(QStringLiteral("rien à changer")));
    CHECK(importing.document.undoStack().count() == 2);
}

TEST_CASE("a file given to the window is read as needs where its producer is known, else as a list") {
    NeedImporting importing;
    importing.shown.window.take(
        *givenFile(QString::fromStdU16String(importing.write("revenus.csv", kIncomes).u16string())));
    importing.settle();
    REQUIRE(importing.dialog() != nullptr);
    importing.dialog()->reject();
    importing.shown.window.take(*givenFile(QString::fromStdU16String(
        importing.write("liste.csv", "structure;type;commune\nLa Ruche;EVS;Commune A\n").u16string())));
    importing.settle();
    CHECK(importing.shown.window.findChild<ImportDialog*>() != nullptr);
}

TEST_CASE("facts that the project has outrun are not applied, and a file that is none is told") {
    NeedImporting importing;
    importing.import("cc_filosofi_2021_COM.csv", kIncomes);
    REQUIRE(importing.dialog() != nullptr);
    Project other = importing.document.project();
    other.sources = std::make_shared<const Sources>(Sources{"autre"});
    importing.document.replaceProject(other, QStringLiteral("autre"));
    importing.accept();
    CHECK(importing.document.project().needs->isEmpty());
    CHECK(importing.shown.message().contains(QStringLiteral("entre-temps")));
    delete importing.shown.window.findChild<QMessageBox*>();
    importing.import("notes.csv", "un;deux\na;b\n");
    CHECK(importing.shown.message().contains(QStringLiteral("notes.csv")));
}
