// A project of another département, begun in the window from files.
#include "app/dialogs/files/import_dialog.hpp"
#include "app/dialogs/new_project/file_row.hpp"
#include "app/dialogs/new_project/new_project_dialog.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "core/base/text.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/temporary_folder.hpp"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

using namespace maillage;
using maillage::test::TemporaryFolder;
using maillage::test::writeBytes;

namespace {

namespace fs = std::filesystem;

/// Three communes of the Creuse in a row, and what else a new project may be begun with.
struct Creuse {
    TemporaryFolder folder;
    fs::path map = folder / "communes.geojson";
    fs::path populations = folder / "populations.csv";
    fs::path list = folder / "liste.csv";
    fs::path epcis = folder / "epci.csv";

    Creuse() {
        std::string features;
        for (int i = 0; i < 3; ++i) {
            const std::string west = formatFixed(2 + 0.05 * i, 2);
            const std::string east = formatFixed(2.05 + 0.05 * i, 2);
            features.append(i == 0 ? "" : ",")
                .append(R"({"type":"Feature","properties":{"code":"2300)" + formatInteger(i + 1))
                .append(R"(","nom":"Bourg )" + formatInteger(i))
                .append(R"("},"geometry":{"type":"Polygon","coordinates":[[[)" + west + ",46],[" + east)
                .append(",46],[" + east + ",46.05],[" + west + ",46.05],[" + west + ",46]]]}}");
        }
        writeBytes(map, R"({"type":"FeatureCollection","features":[)" + features + "]}");
        writeBytes(populations, "code_insee;population\n23001;100\n23002;200\n23003;300\n");
        writeBytes(epcis,
                   "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n23001;Bourg 0;200000001;CC du Nord;23;75\n"
                   "23002;Bourg 1;200000001;CC du Nord;23;75\n23003;Bourg 2;200000002;CC du Sud;23;75\n"
                   "23099;Ailleurs;200000002;CC du Sud;23;75\n");
        writeBytes(list, "structure;type;commune;debut\nLa Ruche;EVS;Bourg 0;2020-01-01\n");
    }
};

template <typename Widget>
QPushButton& buttonOf(const Widget& dialog, const QString& text) {
    for (QPushButton* button : dialog.template findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text) {
            return *button;
        }
    }
    FAIL("no such button");
    throw std::logic_error("no such button");
}

template <typename Dialog>
Dialog& shownDialog(Shown& shown) {
    REQUIRE(QTest::qWaitFor([&] { return shown.window.template findChild<Dialog*>() != nullptr; }, 60'000));
    return *shown.window.template findChild<Dialog*>();
}

void acceptImport(Shown& shown) {
    auto& import = shownDialog<ImportDialog>(shown);
    QPushButton& accept = buttonOf(import, QStringLiteral("Importer"));
    REQUIRE(QTest::qWaitFor([&] { return !import.isBusy() && accept.isEnabled(); }, 60'000));
    const fs::path file = import.file();
    QTest::mouseClick(&accept, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto* left = shown.window.findChild<ImportDialog*>();
            return left == nullptr || left->file() != file;
        },
        60'000));
}

void waitForWork(Shown& shown) {
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
    QApplication::processEvents();
}

QString labels(Shown& shown) {
    QString text;
    for (const QLabel* label : panelIn<FigurePanel>(shown.window).findChildren<QLabel*>()) {
        text += label->text();
    }
    return text;
}

} // namespace

TEST_CASE("a new project is begun from five files, undone step by step, saved and opened again") {
    const Creuse files;
    Shown shown;
    shown.window.features().newProjects.ask();
    auto& dialog = shownDialog<NewProjectDialog>(shown);
    QPushButton& create = buttonOf(dialog, QStringLiteral("Créer le projet"));
    CHECK_FALSE(create.isEnabled());
    dialog.setDepartement("23");
    CHECK(create.isEnabled()); // on the official map
    dialog.setMap(files.map);
    const QList<FileRow*> rows = dialog.findChildren<FileRow*>();
    REQUIRE(rows.size() == 4);
    rows[1]->setFile(files.epcis);
    rows[2]->setFile(files.populations);
    rows[3]->setFile(files.folder / "absent.csv");
    CHECK_FALSE(create.isEnabled());
    rows[3]->setFile(files.list);
    dialog.findChild<QDateEdit*>()->setDate(QDate(2024, 12, 31));
    QTest::mouseClick(&create, Qt::LeftButton);
    waitForWork(shown);

    REQUIRE(shown.document.project().territory->departement() == "23");
    CHECK(shown.document.project().territory->epcis().size() == 2);
    CHECK(shown.document.path().empty());
    CHECK(shown.window.isWindowModified());
    CHECK(shown.window.windowTitle().contains(QStringLiteral("Creuse")));
    CHECK(shown.document.view().date == Date(2024, 12, 31));
    const std::string begun = savedBytes(shown.document.project(), files.folder / "a");
    acceptImport(shown); // populations
    acceptImport(shown); // list
    REQUIRE(QTest::qWaitFor([&] { return !shown.message().isEmpty(); }, 60'000));
    CHECK(shown.message().contains(QStringLiteral("de la Creuse")));
    // What of the files found no place is told.
    CHECK(panelIn<QMessageBox>(shown.window).informativeText().contains(QStringLiteral("23099")));
    CHECK(shown.document.result().after.all.population == 600);
    CHECK(shown.covered() == 1);
    CHECK(shown.document.undoStack().count() == 2);

    shown.window.features().files.save(files.folder / "creuse.gpkg");
    CHECK_FALSE(shown.window.isWindowModified());
    const std::string whole = savedBytes(shown.document.project(), files.folder / "a");
    shown.document.undoStack().setIndex(0);
    CHECK(savedBytes(shown.document.project(), files.folder / "a") == begun);
    shown.document.undoStack().setIndex(2);
    CHECK(savedBytes(shown.document.project(), files.folder / "a") == whole);

    Shown again;
    again.window.features().files.open(files.folder / "creuse.gpkg");
    CHECK(savedBytes(again.document.project(), files.folder / "a") == whole);
}

TEST_CASE("figures of a project without structures are unknown, and the panel says what brings them") {
    const Creuse files;
    Shown shown;
    shown.window.features().newProjects.create({"23", Date(2024, 12, 31), files.map, {}});
    waitForWork(shown);
    REQUIRE(shown.document.project().territory->size() == 3);
    const Indicators& figures = shown.document.result().after;
    CHECK_FALSE(figures.figures[FigureId::Avs].number.has_value());
    CHECK(figures.zoneBlanche().count == 0);
    CHECK(figures.nonAttestee().count == 3);
    const QString text = labels(shown);
    CHECK(text.contains(QStringLiteral("Aucune structure")));
    CHECK(text.contains(QStringLiteral("importer une liste…")));
    CHECK_FALSE(text.contains(QStringLiteral("0\u202F%")));
    // An EVS that is simulated covers what it covers, and no more is known.
    shown.document.setGhostSite(0);
    shown.document.placeGhost();
    CHECK(shown.document.result().after.figures[FigureId::Avs].number.has_value());
    CHECK(shown.document.result().after.zoneBlanche().count == 0);
    CHECK(shown.covered() > 0);
}

TEST_CASE("a new project that nobody saved is offered again after a crash, without any step") {
    const Creuse files;
    Shown shown;
    shown.window.features().recovery.keepJournal(files.folder / "etat");
    shown.window.features().newProjects.create({"23", Date(2024, 12, 31), files.map, {}});
    waitForWork(shown);
    shown.window.features().recovery.flushJournal();
    fs::copy(files.folder / "etat", files.folder / "apres", fs::copy_options::recursive);

    Shown after;
    RecoveryWords asked;
    after.window.features().recovery.setQuestion([&](const RecoveryWords& words) {
        asked = words;
        return RecoveryAnswer::Resume;
    });
    after.window.features().recovery.offer(files.folder / "apres");
    CHECK(asked.steps == QStringList{QStringLiteral("Nouveau projet de la Creuse")});
    CHECK(after.document.project().territory->departement() == "23");
    CHECK(after.window.isWindowModified());
}

TEST_CASE("a base map of another département offers a new project with it") {
    const Creuse files;
    Shown shown;
    shown.window.features().baseMap.importFile(files.map);
    waitForWork(shown);
    CHECK(shown.message().contains(QStringLiteral("de la Creuse")));
    CHECK(shown.message().contains(QStringLiteral("de l’Allier")));
    auto* box = shown.window.findChild<QMessageBox*>();
    REQUIRE(box != nullptr);
    QTest::mouseClick(&buttonOf(*box, QStringLiteral("Nouveau projet…")), Qt::LeftButton);
    auto& dialog = shownDialog<NewProjectDialog>(shown);
    const NewProjectChoice choice = dialog.choice();
    CHECK(choice.departement == "23");
    CHECK(choice.map == files.map);
    CHECK(shown.document.project().territory->departement() == "03");
}
