#include "app/widgets/written_notice.hpp"
#include "tests/app/support/desktop.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/scenarios/fiche_dialog.hpp"
#include "app/panels/simulation/scenario_panel.hpp"
#include "app/panels/simulation/simulation_panel.hpp"

#include <QDir>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace maillage;

namespace {

void press(const WrittenNotice& notice, const QString& text) {
    for (QPushButton* button : notice.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text) {
            return QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    FAIL("no such button");
}

} // namespace

TEST_CASE("after each export the same notice opens the file or its folder") {
    const QTemporaryDir folder;
    test::Desktop desktop;
    Shown shown;
    const auto in = [&](const char* name) {
        return std::filesystem::path(folder.filePath(QString::fromUtf8(name)).toStdU16String());
    };
    Features& features = shown.window.features();
    const auto told = [&](const char* name) {
        CAPTURE(name);
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 20'000));
        const auto& notice = panelIn<WrittenNotice>(*shown.map.parentWidget());
        CHECK(notice.isVisible());
        CHECK(notice.file() == in(name));
        desktop.opened.clear();
        press(notice, QStringLiteral("Ouvrir"));
        press(notice, QStringLiteral("Ouvrir le dossier"));
        CHECK(desktop.opened == QStringList{folder.filePath(QString::fromUtf8(name)), folder.path()});
    };
    features.pages.write(in("carte.png"));
    told("carte.png");
    features.dataExport.write(in("communes.csv"), {});
    told("communes.csv");
    features.tables.write({{}, {"a"}, {{"1"}}, {}}, QStringLiteral("essai"), in("essai.csv"));
    told("essai.csv");
    features.lists.writeTemplate(in("modele.xlsx"));
    told("modele.xlsx");
    // It lies on the map, within it, and goes with Escape.
    auto& notice = panelIn<WrittenNotice>(*shown.map.parentWidget());
    shown.window.resize(1000, 650);
    QApplication::processEvents();
    CHECK(shown.map.rect().contains(notice.geometry()));
    // What is gone is told.
    QFile::remove(folder.filePath(QStringLiteral("modele.xlsx")));
    desktop.opened.clear();
    press(notice, QStringLiteral("Ouvrir"));
    CHECK(desktop.opened.isEmpty());
    QTest::keyClick(notice.findChild<QPushButton*>(), Qt::Key_Escape);
    CHECK_FALSE(notice.isVisible());
}

TEST_CASE(
    "a comparison and a fiche are written away from the window, and told in their dialog while it is open") {
    const QTemporaryDir folder;
    Shown shown;
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
    const auto done = [&] { REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000)); };
    const auto in = [&](const char* name) {
        return std::filesystem::path(folder.filePath(QString::fromUtf8(name)).toStdU16String());
    };
    Q_EMIT panelIn<ScenarioPanel>(shown.window).comparisonAsked({});
    auto& comparison = panelIn<ComparisonDialog>(shown.window);
    Q_EMIT comparison.exportAsked(comparison.job(in("comparaison.pdf")));
    CHECK(shown.window.isBusy());
    done();
    CHECK(comparison.notice().isVisible());
    CHECK(comparison.notice().file() == in("comparaison.pdf"));
    // What could not be written is told, and leaves nothing.
    Q_EMIT comparison.exportAsked(comparison.job(in("absent/c.pdf")));
    done();
    CHECK(shown.message().contains(QStringLiteral("absent")));
    delete shown.window.findChild<QMessageBox*>();
    // Closed before it is done: it is written all the same, and told on the map.
    Q_EMIT comparison.exportAsked(comparison.job(in("fermee.pdf")));
    delete &comparison;
    done();
    CHECK(std::filesystem::file_size(in("fermee.pdf")) > 10'000);
    CHECK(panelIn<WrittenNotice>(*shown.map.parentWidget()).file() == in("fermee.pdf"));

    Q_EMIT panelIn<SimulationPanel>(shown.window).sheetAsked(0);
    auto& fiche = panelIn<FicheDialog>(shown.window);
    Q_EMIT fiche.exportAsked(fiche.job(in("fiche.pdf")));
    done();
    CHECK(fiche.notice().sentence() == QStringLiteral("Écrit\u00A0: fiche.pdf"));
    // Cancelled at once: no file of that name, nor of another.
    Q_EMIT fiche.exportAsked(fiche.job(in("annulee.pdf")));
    Q_EMIT panelIn<QProgressDialog>(shown.window).canceled();
    done();
    CHECK(fiche.notice().file() == in("fiche.pdf"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("comparaison.pdf"),
                                                                    QStringLiteral("fermee.pdf"),
                                                                    QStringLiteral("fiche.pdf")});
}
