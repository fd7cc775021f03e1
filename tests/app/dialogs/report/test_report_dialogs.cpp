// The atlas from the window, and the état des lieux that is read and copied there.
#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/report/atlas_dialog.hpp"
#include "app/dialogs/report/statement_dialog.hpp"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace maillage;

namespace {

QPushButton* buttonOf(const QDialog& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

void checkAll(QListWidget& list, Qt::CheckState state) {
    for (int row = 0; row < list.count(); ++row) {
        list.item(row)->setCheckState(state);
    }
}

} // namespace

TEST_CASE("an atlas is asked for in parts, themes and EPCI; without any there is nothing to write") {
    const Project project = allier();
    AtlasDialog dialog(*project.territory, QStringLiteral("Caf de l’Allier"));
    const auto lists = dialog.findChildren<QListWidget*>();
    REQUIRE(lists.size() == 3);
    const AtlasOptions all = dialog.options();
    CHECK(all.parts.size() == kAtlasParts.size());
    CHECK(all.themes.size() == kAtlasThemes.size());
    CHECK(all.epcis.empty());
    CHECK(all.paper.isPortrait);
    QPushButton* choose = buttonOf(dialog, QStringLiteral("Choi&sir le fichier…"));
    REQUIRE(choose != nullptr);
    CHECK(choose->isEnabled());
    QListWidget& epcis = *lists[2];
    REQUIRE(epcis.count() == 12);
    checkAll(epcis, Qt::Unchecked);
    CHECK_FALSE(choose->isEnabled()); // sections are wanted, and of no EPCI
    epcis.item(3)->setCheckState(Qt::Checked);
    CHECK(choose->isEnabled());
    CHECK(dialog.options().epcis.size() == 1);
    checkAll(*lists[0], Qt::Unchecked);
    CHECK_FALSE(choose->isEnabled());
    dialog.findChild<QCheckBox*>()->setChecked(true);
    CHECK(choose->isEnabled());
    CHECK(dialog.options().isPerEpci);
}

TEST_CASE("an atlas is written away from the window, one file or one per EPCI") {
    const QTemporaryDir folder;
    Shown shown;
    const auto write = [&](const AtlasOptions& options, const char* name) {
        // What ran before may still be telling that it is done, long after its file is there.
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        shown.window.features().reports.write(folder.filePath(QString::fromUtf8(name)).toStdU16String(),
                                              options);
    };
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files); };
    AtlasOptions options;
    options.parts = {AtlasPart::Statement, AtlasPart::Method};
    options.title = QStringLiteral("Chapitre 2");
    write(options, "etat.pdf");
    REQUIRE(QTest::qWaitFor([&] { return files() == QStringList{QStringLiteral("etat.pdf")}; }, 60'000));
    AtlasOptions several;
    several.isPerEpci = true;
    const Territory& territory = *shown.document.project().territory;
    several.epcis = {territory.epcis()[0].code, territory.epcis()[1].code};
    write(several, "atlas.odt");
    CHECK(QTest::qWaitFor([&] { return files().size() == 3; }, 60'000));
    CHECK(files().filter(QStringLiteral("atlas-c")).size() == 2);
}

TEST_CASE("the état des lieux follows the map, leads to proofs and is copied as rich and as plain text") {
    Shown shown;
    StatementDialog dialog(shown.document, &shown.window);
    dialog.show();
    auto* text = dialog.findChild<QTextBrowser*>();
    CHECK(text->toPlainText().contains(QStringLiteral("220 communes sur 317")));
    CHECK(text->toHtml().contains(QStringLiteral("href=\"figure:taux_cs\"")));
    QString asked;
    QObject::connect(&dialog, &StatementDialog::figureAsked, [&](const QString& id) { asked = id; });
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("figure:taux_cs")));
    CHECK(asked == QStringLiteral("taux_cs"));

    dialog.showPlace(QString::fromStdString("200071140"));
    CHECK(text->toPlainText().contains(QStringLiteral("sur 42")));
    dialog.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    REQUIRE(copied != nullptr);
    CHECK(copied->hasHtml());
    CHECK(copied->html().contains(QStringLiteral("<table")));
    CHECK_FALSE(copied->html().contains(QStringLiteral("figure:")));
    CHECK(copied->text().contains(QStringLiteral("CA Moulins Communauté")));

    ViewState view = shown.document.view();
    view.withHypotheses = false;
    shown.document.setView(view);
    dialog.showPlace({});
    CHECK(text->toPlainText().contains(QStringLiteral("Au moins 11 communes sur 317")));
}
