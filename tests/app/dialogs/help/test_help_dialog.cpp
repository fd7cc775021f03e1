#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/help/about_dialog.hpp"
#include "app/dialogs/figures/definitions_dialog.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/help/help_browser.hpp"
#include "app/dialogs/help/help_dialog.hpp"
#include "app/text/figures/definition_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/service/library_versions.hpp"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace maillage;

namespace {

HelpDialog* helpOver(QWidget& window) {
    QApplication::processEvents();
    return window.findChild<HelpDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

/// Makes a window the one that keys go to.
void activate(QWidget& window) {
    window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
}

QString pageOf(const HelpSection& section) {
    QFile file(QStringLiteral(":/help/%1.md").arg(section.id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the guide opens each of its sections, with its title in the contents and no link astray") {
    HelpDialog dialog;
    dialog.show();
    const auto* contents = dialog.findChild<QListWidget*>();
    const std::vector<HelpSection> sections = helpSections();
    REQUIRE(contents->count() == static_cast<int>(sections.size()));
    for (const HelpSection& section : sections) {
        CAPTURE(section.id, section.title);
        dialog.showSection(section.id);
        CHECK(dialog.section() == section.id);
        CHECK(contents->currentItem()->text() == section.title);
        CHECK(dialog.text().startsWith(section.title));
        CHECK(dialog.text().size() > 400);
        CHECK_FALSE(dialog.text().contains(QStringLiteral("<!--")));
        static const QRegularExpression kTarget(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (auto match = kTarget.globalMatch(pageOf(section)); match.hasNext();) {
            const QString target = match.next().captured(1);
            CAPTURE(target);
            CHECK(QFile::exists(QStringLiteral(":/help/") + target));
        }
    }
    dialog.showSection(QStringLiteral("no-such-section"));
    CHECK(dialog.section() == sections.front().id);
}

TEST_CASE("the guide goes back, and finds words in its page") {
    HelpDialog dialog;
    dialog.show();
    dialog.showSection(QStringLiteral("importer"));
    dialog.showSection(QStringLiteral("imprimer"));
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Retour")) {
            button->click();
        }
    }
    CHECK(dialog.section() == QStringLiteral("importer"));
    auto* words = dialog.findChild<QLineEdit*>();
    auto* page = dialog.findChild<HelpBrowser*>();
    QTest::keyClicks(words, QStringLiteral("code postal"));
    QTest::keyClick(words, Qt::Key_Return);
    const int first = page->textCursor().position();
    CHECK(page->textCursor().selectedText().toLower() == QStringLiteral("code postal"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(page->textCursor().position() > first);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(page->textCursor().position() == first);
    words->setText(QStringLiteral("hippopotame"));
    dialog.findNext();
    bool isTold = false;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        isTold = isTold || label->text().contains(QStringLiteral("introuvable"));
    }
    CHECK(isTold);
}

TEST_CASE("the guide's definitions are the program's own words") {
    HelpDialog dialog;
    dialog.showSection(QStringLiteral("definitions"));
    // Also as it is read without the program, between the marks of what the program says there.
    const QString written = pageOf({QStringLiteral("definitions"), {}}).simplified();
    const auto says = [&](QString words) {
        // A document gives its no-break spaces as plain ones.
        words.replace(QChar::Nbsp, QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
        const auto contains = [&words](QString text) {
            return text.replace(QChar(0x202F), QLatin1Char(' ')).contains(words);
        };
        return contains(dialog.text()) && contains(written);
    };
    CHECK(says(definitionText()));
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        CHECK(says(nameOf(definition, 10)));
    }
    for (const CoverageClass entry : kCoverageClasses) {
        CHECK(says(nameOf(entry)));
    }
}

TEST_CASE("F1 opens the guide at the place that one is at") {
    Shown shown;
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    SECTION("on the map: at its beginning") {
        shown.map.setFocus();
        QTest::keyClick(&shown.map, Qt::Key_F1);
        REQUIRE(helpOver(shown.window) != nullptr);
        CHECK(helpOver(shown.window)->section() == helpSections().front().id);
    }
    SECTION("in a panel: at its section") {
        auto* dock = shown.window.findChild<QDockWidget*>(QStringLiteral("siting"));
        dock->show();
        auto* count = dock->findChild<QSpinBox*>();
        activate(shown.window);
        count->setFocus();
        QTest::keyClick(count, Qt::Key_F1);
        REQUIRE(helpOver(shown.window) != nullptr);
        CHECK(helpOver(shown.window)->section() == QStringLiteral("implanter"));
    }
    SECTION("in a dialog that blocks the window: over it") {
        auto* dialog = new ExportDialog(shown.document, shown.map.seen(), PageTarget::File, &shown.window);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_F1);
        REQUIRE(helpOver(*dialog) != nullptr);
        CHECK(helpOver(*dialog)->section() == QStringLiteral("imprimer"));
    }
    SECTION("in a dialog beside the window") {
        auto* dialog = new DefinitionsDialog(shown.document, &shown.window);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        activate(*dialog); // the platform of the tests leaves it to the window
        QTest::keyClick(dialog->findChild<QDoubleSpinBox*>(), Qt::Key_F1);
        REQUIRE(helpOver(shown.window) != nullptr);
        CHECK(helpOver(shown.window)->section() == QStringLiteral("definitions"));
    }
}

TEST_CASE("about: versions of what runs, licences, and the project's own sources, to copy") {
    const Project project = allier();
    const AboutDialog dialog(project);
    CHECK(dialog.text().contains(QString::fromLatin1(qVersion())));
    for (const LibraryVersion& library : libraryVersions()) {
        CAPTURE(library.name, library.version);
        CHECK(QRegularExpression(QStringLiteral("^\\d+\\.\\d+"))
                  .match(QString::fromStdString(library.version))
                  .hasMatch());
        CHECK(dialog.text().contains(QString::fromStdString(library.version)));
    }
    for (const std::string& source : *project.sources) {
        CHECK(dialog.text().contains(QString::fromStdString(source)));
    }
    CHECK(dialog.text().contains(baseMapText(*project.baseMap)));
    CHECK(dialog.text().contains(QStringLiteral("SIL Open Font License")));
    dialog.copy();
    CHECK(QGuiApplication::clipboard()->text() == dialog.text());
}
