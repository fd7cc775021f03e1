#include "app/document/years.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "app/panels/figures/figure_panel.hpp"

#include <QAction>
#include <QTemporaryDir>

#include <fstream>

using namespace maillage;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

QAction* actionNamed(MainWindow& window, const QString& text) {
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            return action;
        }
    }
    return nullptr;
}

void waitForImport(MainWindow& window) {
    REQUIRE(QTest::qWaitFor([&] { return !window.isBusy(); }, 60'000));
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the window opens on the Allier, and its legend counts what the indicators count") {
    const Shown shown;
    const MapSheet& sheet = shown.document.sheet();
    std::map<LegendKind, std::size_t> counts;
    std::size_t total = 0;
    for (std::size_t i = 0; i < sheet.fillCount; ++i) {
        counts[sheet.legend[i].kind] += sheet.legend[i].count;
        total += sheet.legend[i].count;
    }
    const Indicators& figures = shown.document.result().after;
    CHECK(total == 317);
    CHECK(counts[LegendKind::CentreSocial] + counts[LegendKind::CentreSocialEtEvs] ==
          figures.centreSocial().count);
    CHECK(counts[LegendKind::EvsSeul] == figures.evsSeul().count);
    CHECK(counts[LegendKind::ZoneBlanche] == figures.zoneBlanche().count);
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE("every theme of the menu paints a map of its own") {
    Shown shown;
    std::vector<QImage> pictures;
    for (const char* name : {"Couverture", "Zones blanches", "QPV", "Distance"}) {
        QAction* action = actionNamed(shown.window, QString::fromUtf8(name));
        REQUIRE(action != nullptr);
        action->trigger();
        CHECK(action->isChecked());
        pictures.push_back(shown.map.grab().toImage());
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            CHECK(pictures[i] != pictures[j]);
        }
    }
}

TEST_CASE("the years go from the first of the data to this one and stop there") {
    Shown shown;
    QAction* previous = actionNamed(shown.window, QStringLiteral("◀"));
    QAction* next = actionNamed(shown.window, QStringLiteral("▶"));
    REQUIRE((previous != nullptr && next != nullptr));
    const YearRange years = yearsToSee(shown.document.project(), shown.document.view());
    for (int year = 2022; year < years.last; ++year) {
        CHECK(next->isEnabled());
        next->trigger();
    }
    CHECK(shown.document.view().date == Date::endOf(today().year()));
    CHECK_FALSE(next->isEnabled());
    for (int year = years.last; year > years.first; --year) {
        previous->trigger();
    }
    CHECK(shown.document.view().date == Date::endOf(2015)); // that of the first QPV
    CHECK_FALSE(previous->isEnabled());
    for (int year = 2015; year < 2019; ++year) {
        next->trigger();
    }
    CHECK(shown.document.result().after.centresSociaux() == 19);
    CHECK(shown.document.result().after.evs() == 8);
}

TEST_CASE("a click explains a commune with the source of each row") {
    Shown shown;
    const auto commentry = shown.document.project().territory->at("03082");
    shown.click(shown.placeOf(commentry));
    CHECK(shown.map.selection().current() == commentry);
    const QString text = panelIn<FigurePanel>(shown.window).explanation();
    CHECK(text.contains(QStringLiteral("Commentry (03082)")));
    CHECK(text.contains(QStringLiteral("source\u00A0: ")));
}

TEST_CASE("the map goes to a PDF, and an unwritable place is said and leaves nothing") {
    const QTemporaryDir folder;
    Shown shown;
    for (const char* name : {"carte.pdf", "carte.svg", "carte.png"}) {
        ExportOptions options;
        options.title = QStringLiteral("Essai");
        options.paper = {PaperSize::A3, true};
        shown.window.features().pages.write(in(folder, name), options);
        CHECK(std::filesystem::file_size(in(folder, name)) > 10'000);
    }
    CHECK(std::filesystem::file_size(in(folder, "carte.pdf")) < 2'000'000);
    CHECK_THROWS_AS(shown.window.features().pages.write("/nonexistent/carte.pdf"), Error);
}

TEST_CASE("a map that shows a preview says so on its page") {
    const QTemporaryDir folder;
    Shown shown;
    const auto exported = [&](const char* name) {
        shown.window.features().pages.write(in(folder, name));
        return QString::fromStdString(test::readBytes(in(folder, name)));
    };
    CHECK_FALSE(exported("map.svg").contains(QStringLiteral("aperçu")));
    shown.document.setPreview(
        Scenario{"essai", {OpenStructure{"EVS", StructureKind::Evs, "03001", RadiusRule{10}, "evs", {}}}});
    CHECK(exported("preview.svg").contains(QStringLiteral("aperçu")));
}

TEST_CASE("a project saved and opened again has the simulation, and is clean") {
    const QTemporaryDir folder;
    Shown shown;
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    CHECK(shown.window.isWindowModified());
    const std::size_t covered = shown.covered();
    shown.window.features().files.save(in(folder, "essai.gpkg"));
    CHECK_FALSE(shown.window.isWindowModified());
    CHECK(shown.window.windowTitle().contains(QStringLiteral("essai.gpkg")));

    Shown again;
    again.window.features().files.open(in(folder, "essai.gpkg"));
    CHECK(again.covered() == covered);
    CHECK(again.document.edits().size() == 1);
}

TEST_CASE("a file that is no project leaves the open one as it was") {
    const QTemporaryDir folder;
    std::ofstream(in(folder, "faux.gpkg")) << "ceci n'est pas un projet";
    Shown shown;
    const auto before = shown.document.project().territory;
    CHECK_THROWS_AS(shown.window.features().files.open(in(folder, "faux.gpkg")), Error);
    CHECK(shown.document.project().territory == before);
    CHECK(shown.document.path().empty());
}

TEST_CASE("closing asks about unsaved work, and only about that") {
    Shown shown;
    int asked = 0;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    shown.window.features().files.setUnsavedQuestion([&] {
        ++asked;
        return answer;
    });
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    CHECK_FALSE(shown.window.close());
    CHECK(asked == 1);
    shown.document.undoStack().undo();
    CHECK(shown.window.close());
    CHECK(asked == 1);
    shown.document.undoStack().redo();
    shown.window.show();
    answer = UnsavedAnswer::Discard;
    CHECK(shown.window.close());
    CHECK(asked == 2);
}

TEST_CASE("a base map that cannot be read is told in French and leaves the project as it was") {
    Shown shown;
    const auto before = shown.document.project().baseMap;
    shown.window.features().baseMap.importFile("/nonexistent/communes.shp");
    waitForImport(shown.window);
    CHECK(shown.message().contains(QStringLiteral("communes.shp")));
    CHECK(shown.document.project().baseMap == before);
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a real base map takes the place of the schematic one in one undo step, every figure unchanged") {
    const std::filesystem::path layer =
        std::filesystem::path(MAILLAGE_SHARED_DATA_DIR) / "allier/shapefile/COMMUNE.shp";
    if (!std::filesystem::exists(layer)) {
        WARN("no real base map here: not tried");
        return;
    }
    Shown shown;
    const auto before = shown.document.project().baseMap;
    const std::size_t covered = shown.covered();
    shown.window.features().baseMap.importFile(layer);
    waitForImport(shown.window);
    CHECK_FALSE(shown.document.project().baseMap->isSchematic());
    CHECK(shown.covered() == covered);
    CHECK(shown.document.undoStack().count() == 1);
    shown.document.undoStack().undo();
    CHECK(shown.document.project().baseMap == before);
}
