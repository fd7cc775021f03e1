#include "tests/app/support/gui_test_support.hpp"

#include "app/text/basis_text.hpp"
#include "app/dialogs/figures/reconciliation_dialog.hpp"
#include "app/text/qt_text.hpp"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace maillage;

namespace {

/// Opened as a person does, from the menu.
ReconciliationDialog& opened(Shown& shown) {
    for (QAction* action : shown.window.findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Rapprochement…")) {
            action->trigger();
        }
    }
    QApplication::processEvents();
    auto* dialog = shown.window.findChild<ReconciliationDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    return *dialog;
}

QString textOf(const ReconciliationDialog& dialog) {
    QString text;
    for (const QTextBrowser* browser : dialog.findChildren<QTextBrowser*>()) {
        text += browser->toPlainText();
    }
    return text.replace(QChar(0x00A0), QChar(u' '));
}

QAbstractItemModel& communesOf(const ReconciliationDialog& dialog) {
    for (const QTableView* view : dialog.findChildren<QTableView*>()) {
        if (qobject_cast<const QTableWidget*>(view) == nullptr) {
            return *view->model();
        }
    }
    throw std::logic_error("no table of communes");
}

} // namespace

TEST_CASE("the dialog sets published beside computed and tells contradictions, corrections and readings") {
    Shown shown;
    const ReconciliationDialog& dialog = opened(shown);
    const auto* figures = dialog.findChild<QTableWidget*>();
    CHECK(figures->rowCount() == static_cast<int>(shown.document.project().published->size()));
    CHECK(dialog.findChild<QLabel*>()->text().contains(reconstitutionText()));
    CHECK(figures->item(2, 3)->text() == QStringLiteral("NON"));
    const QString text = textOf(dialog);
    CHECK(text.contains(QStringLiteral("au plus 220 + 5 = 225 communes couvertes")));
    CHECK(text.contains(QStringLiteral("Écarter « 5 communes n’ont qu’un EVS »")));
    CHECK(text.contains(QStringLiteral("222 communes avec un centre social")));
    CHECK(text.contains(QStringLiteral("Durdat-Larequille")));
}

TEST_CASE("what to do stands first, and the tab is copied and printed whole") {
    Shown shown;
    ReconciliationDialog& dialog = opened(shown);
    const QString text = textOf(dialog);
    const auto browsers = dialog.findChildren<QTextBrowser*>();
    CHECK(std::ranges::any_of(browsers, [](const QTextBrowser* browser) {
        return browser->toPlainText().startsWith(QStringLiteral("À faire"));
    }));
    CHECK(text.contains(
        QStringLiteral("Demander à l’auteur des chiffres publiés au 31 décembre 2022 s’il ne se "
                       "trompe pas sur « 5 communes n’ont qu’un EVS »")));
    CHECK(text.contains(QStringLiteral("Remplacer la reconstitution par la liste de la Caf")));
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Copier")) {
            button->click();
        }
    }
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(QStringLiteral("Chiffres publiés et chiffres calculés\n")));
    CHECK(copied.contains(QStringLiteral("chiffre publié\tpublié\tcalculé")));
    CHECK(copied.contains(QStringLiteral("À faire\n")));
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("a.pdf")));
    dialog.print(printer);
    CHECK(QFileInfo(printer.outputFileName()).size() > 10'000);
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    dialog.copy();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Moulins (03190)")));
}

TEST_CASE("the second tab tells the ends, the commune to ask about, and the state of each commune") {
    Shown shown;
    const ReconciliationDialog& dialog = opened(shown);
    CHECK(textOf(dialog).contains(QStringLiteral("de 43,6 % à 90,3 % des habitants")));
    CHECK(
        textOf(dialog).contains(QStringLiteral("Moulins (03190) est-elle couverte par un centre social ?")));
    const QAbstractItemModel& communes = communesOf(dialog);
    REQUIRE(communes.rowCount() == 317);
    // Most inhabitants first.
    CHECK(communes.index(0, 0).data().toString() == QStringLiteral("Montluçon"));
    CHECK(communes.index(0, 3).data().toString() == QStringLiteral("sûrement"));
    int open = 0;
    for (int row = 0; row < communes.rowCount(); ++row) {
        open += communes.index(row, 3).data().toString() == QStringLiteral("indécise") ? 1 : 0;
    }
    CHECK(open == 301);
}

TEST_CASE("a commune chosen in the table is selected on the map") {
    Shown shown;
    const ReconciliationDialog& dialog = opened(shown);
    const auto views = dialog.findChildren<QTableView*>();
    for (QTableView* view : views) {
        if (qobject_cast<QTableWidget*>(view) == nullptr) {
            Q_EMIT view->activated(view->model()->index(0, 0));
        }
    }
    CHECK(shown.map.selection().current() == shown.document.project().territory->at("03185"));
}

TEST_CASE("the dialog follows the project, and tells a table that it cannot reconcile") {
    Shown shown;
    const ReconciliationDialog& dialog = opened(shown);
    const Date date(2022, 12, 31);
    shown.document.replaceProject(
        shown.document.project().withPublished({{"taux_cs", "", 69, "%", 1, date, ""},
                                                {"evs_seul", "", 9, "communes", 1, date, ""},
                                                {"taux_avs", "", 72, "%", 1, date, ""}}),
        QStringLiteral("essai"));
    CHECK(textOf(dialog).contains(QStringLiteral("de 3 façons")));
    CHECK(dialog.findChild<QTableWidget*>()->rowCount() == 3);
    shown.document.replaceProject(
        shown.document.project().withPublished(
            {{"taux_cs", "", 69, "%", 1, date, ""}, {"taux_cs", "", 70, "%", 1, date, ""}}),
        QStringLiteral("essai"));
    CHECK(textOf(dialog).contains(QStringLiteral("donne deux fois « taux_cs »")));
    CHECK(communesOf(dialog).rowCount() == 0);
    shown.document.undoStack().undo();
    CHECK(textOf(dialog).contains(QStringLiteral("de 3 façons")));
}
