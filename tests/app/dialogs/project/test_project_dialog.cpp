#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/project/project_dialog.hpp"
#include "app/dialogs/project/published_table.hpp"
#include "app/settings/user_settings.hpp"
#include "core/base/atomic_file.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/temporary_folder.hpp"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace maillage;
using maillage::test::TemporaryFolder;

namespace {

/// The field beside these words.
QLineEdit& fieldOf(const ProjectDialog& dialog, const QString& words) {
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (QString(label->text()).remove(u'&').startsWith(words) && label->buddy() != nullptr) {
            return *qobject_cast<QLineEdit*>(label->buddy());
        }
    }
    FAIL(words.toStdString());
    throw std::logic_error("no field");
}

QString problemOf(const ProjectDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("problem"))->text();
}

QToolBar& stripOf(const Shown& shown) {
    return *shown.window.findChild<QToolBar*>(QStringLiteral("outlines"));
}

} // namespace

TEST_CASE("what is said of the project is edited in one step, and undone to the same bytes") {
    const TemporaryFolder folder;
    Shown shown;
    const std::string before = savedBytes(shown.document.project(), folder / "avant");
    ProjectDialog dialog(shown.document);
    dialog.show();
    fieldOf(dialog, QStringLiteral("Nom du territoire")).setText(QStringLiteral("L'Allier d'abord"));
    fieldOf(dialog, QStringLiteral("Date de référence")).setText(QStringLiteral("31/12/2023"));
    fieldOf(dialog, QStringLiteral("Anciens nombres")).setText(QStringLiteral("318 ; 320, 321"));
    fieldOf(dialog, QStringLiteral("Millésime du fond")).setText(QStringLiteral("2024"));
    dialog.findChild<QPlainTextEdit*>()->appendPlainText(QStringLiteral("Caf, liste du 3 mars"));
    auto& table = panelIn<PublishedTable>(dialog);
    const int rows = table.rowCount();
    table.selectRow(0);
    table.removeChosen();
    table.item(0, 2)->setText(QStringLiteral("32"));
    dialog.accept();
    CHECK(problemOf(dialog).isEmpty());
    CHECK(dialog.result() == QDialog::Accepted);

    const ProjectDescription now = descriptionOf(shown.document.project());
    CHECK(now.settings.name == "L'Allier d'abord");
    CHECK(now.settings.referenceDate == Date(2023, 12, 31));
    CHECK(now.settings.formerCommuneCounts == std::vector<std::int64_t>{318, 320, 321});
    CHECK(now.mapDate == "2024");
    CHECK(now.sources.back() == "Caf, liste du 3 mars");
    CHECK(now.published.size() == static_cast<std::size_t>(rows) - 1);
    CHECK(now.published.front().value == 32);
    CHECK(shown.window.windowTitle().contains(QStringLiteral("L'Allier d'abord")));
    CHECK(shown.document.undoStack().count() == 1);
    shown.document.undoStack().undo();
    CHECK(savedBytes(shown.document.project(), folder / "apres") == before);
}

TEST_CASE("to accept the properties as they stand changes nothing") {
    Shown shown;
    ProjectDialog dialog(shown.document);
    CHECK(dialog.described() == descriptionOf(shown.document.project()));
    dialog.accept();
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("what cannot be is told in one sentence, on the page where it is mended, and the project stays") {
    Shown shown;
    ProjectDialog dialog(shown.document);
    auto* pages = dialog.findChild<QTabWidget*>();
    const auto refuse = [&](const QString& words) {
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        CHECK(problemOf(dialog).contains(words));
        CHECK(shown.document.undoStack().count() == 0);
        return pages->currentIndex();
    };
    auto& table = panelIn<PublishedTable>(dialog);
    table.item(0, 2)->setText(QStringLiteral("169"));
    CHECK(refuse(QStringLiteral("pourcentage")) == 2);
    table.item(0, 2)->setText(QStringLiteral("soixante"));
    CHECK(refuse(QStringLiteral("un nombre")) == 2);
    table.item(0, 2)->setText(QStringLiteral("69"));
    fieldOf(dialog, QStringLiteral("Fond de carte")).clear();
    CHECK(refuse(QStringLiteral("titre du fond de carte")) == 1);
    fieldOf(dialog, QStringLiteral("Fond de carte")).setText(QStringLiteral("Un fond"));
    fieldOf(dialog, QStringLiteral("Date de référence")).setText(QStringLiteral("demain"));
    CHECK(refuse(QStringLiteral("demain")) == 0);
    fieldOf(dialog, QStringLiteral("Date de référence")).setText(QStringLiteral("2018"));
    CHECK(refuse(QStringLiteral("première année")) == 0);
}

TEST_CASE("a file fills the fields, and nothing is changed before it is accepted") {
    const TemporaryFolder folder;
    Shown shown;
    ProjectDialog dialog(shown.document);
    writeFileAtomically(folder / "r.json", R"({"nom_de": "du bocage", "publies": []})");
    dialog.readSettings(folder / "r.json");
    CHECK(panelIn<PublishedTable>(dialog).rowCount() == 0);
    CHECK(shown.document.undoStack().count() == 0);
    writeFileAtomically(folder / "p.csv", "id,libelle,valeur,unite,precision,date,reference\n"
                                          "evs,EVS,12,structures,1,2022,p. 5\n");
    dialog.readPublished(folder / "p.csv");
    dialog.accept();
    const ProjectDescription now = descriptionOf(shown.document.project());
    CHECK(now.settings.nameOf == "du bocage");
    CHECK(now.published.size() == 1);
}

TEST_CASE("EPCI from a file are shown, accepted in one step, and undone to the same bytes") {
    const TemporaryFolder folder;
    Shown shown;
    const std::string before = savedBytes(shown.document.project(), folder / "avant");
    writeFileAtomically(folder / "epci.csv", "code_insee,code_epci,nom_epci\n03001,200071140,Moulins\n");
    shown.window.features().epcis.importTable(folder / "epci.csv");
    REQUIRE(QTest::qWaitFor([&] { return shown.window.findChild<AcceptanceDialog*>() != nullptr; }, 60'000));
    shown.window.findChild<AcceptanceDialog*>()->accept();
    CHECK(shown.document.project().territory->commune(0).epci == "200071140");
    CHECK(shown.document.project().sources->back() == "EPCI : epci.csv");
    CHECK(shown.document.undoStack().count() == 1);
    shown.document.undoStack().undo();
    CHECK(savedBytes(shown.document.project(), folder / "apres") == before);
}

TEST_CASE("real outlines are offered as long as the map is schematic, unless declined for this project") {
    const TemporaryFolder folder;
    UserSettings().forgetAll();
    Shown shown;
    CHECK(stripOf(shown).isVisible());
    QToolButton* close = nullptr;
    for (QToolButton* button : stripOf(shown).findChildren<QToolButton*>()) {
        close = button->text() == QStringLiteral("×") ? button : close;
    }
    REQUIRE(close != nullptr);
    close->click();
    CHECK_FALSE(stripOf(shown).isVisible());
    CHECK_FALSE(stripOf(Shown()).isVisible()); // the same project, at the next start

    writeProject(allier(), folder / "autre.gpkg");
    shown.window.features().files.open(folder / "autre.gpkg");
    CHECK(stripOf(shown).isVisible());

    Project real = shown.document.project();
    real.baseMap =
        std::make_shared<const BaseMap>(Provenance{"IGN", "", "", ""}, false, real.baseMap->areas());
    shown.document.replaceProject(real, QStringLiteral("Fond"));
    CHECK_FALSE(stripOf(shown).isVisible());
    shown.document.undoStack().undo();
    CHECK(stripOf(shown).isVisible());
}
