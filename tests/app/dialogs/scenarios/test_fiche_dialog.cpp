#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/scenarios/fiche_dialog.hpp"
#include "core/report/fiche.hpp"
#include "tests/support/pdf_text.hpp"

#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace maillage;

namespace {

/// A window with one simulated EVS, and its fiche opened as a person does.
struct FicheFixture {
    Shown shown;
    FicheDialog* dialog = nullptr;

    FicheFixture() {
        shown.document.setGhostSite(shown.blankCommune());
        shown.document.placeGhost();
        open();
    }
    void open() {
        button(shown.window, QStringLiteral("Fiche projet"))->click();
        dialog = shown.window.findChild<FicheDialog*>();
        REQUIRE(dialog != nullptr);
    }
    static QPushButton* button(QWidget& in, const QString& text) {
        for (QPushButton* one : in.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').startsWith(text)) {
                return one;
            }
        }
        FAIL("there is no such button");
        return nullptr;
    }
    [[nodiscard]] QList<QPlainTextEdit*> boxes() const { return dialog->findChildren<QPlainTextEdit*>(); }
    [[nodiscard]] const FicheAnswers& saved() const {
        return std::get<OpenStructure>(shown.document.edits().front()).sheet;
    }
};

} // namespace

TEST_CASE("the fiche asks the questions of the four families, told to assistive technology", "[sheet]") {
    const FicheFixture sheet;
    CHECK(sheet.dialog->findChildren<QGroupBox*>().size() == static_cast<int>(kFicheFamilies.size()));
    REQUIRE(sheet.boxes().size() == static_cast<int>(kFicheQuestions.size()));
    for (const QPlainTextEdit* box : sheet.boxes()) {
        CHECK(box->accessibleName().endsWith(QStringLiteral("\u00A0?")));
    }
    sheet.boxes().front()->setFocus();
    QTest::keyClick(sheet.boxes().front(), Qt::Key_Tab);
    CHECK(sheet.boxes().front()->toPlainText().isEmpty());
    CHECK(sheet.dialog->focusWidget() == sheet.boxes()[1]);
}

TEST_CASE("answers typed into a fiche are one step that is undone and redone", "[sheet]") {
    FicheFixture sheet;
    const int steps = sheet.shown.document.undoStack().count();
    QTest::keyClicks(sheet.boxes()[0], QStringLiteral("Le bocage"));
    QTest::keyClicks(sheet.boxes()[7], QStringLiteral("Caf, MSA"));
    CHECK(sheet.dialog->isModified());
    FicheFixture::button(*sheet.dialog, QStringLiteral("Enregistrer"))->click();
    CHECK_FALSE(sheet.dialog->isVisible());
    CHECK(sheet.saved() ==
          FicheAnswers{{"territoire_lequel", "Le bocage"}, {"financement_financeurs", "Caf, MSA"}});
    CHECK(sheet.shown.document.undoStack().count() == steps + 1);
    sheet.shown.document.undoStack().undo();
    CHECK(sheet.saved().empty());
    sheet.shown.document.undoStack().redo();
    CHECK(sheet.saved().size() == 2);
}

TEST_CASE("a fiche comes back from the project's file, and saving it unchanged is no step", "[sheet]") {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("p.gpkg")).toStdString();
    FicheFixture sheet;
    sheet.boxes()[3]->setPlainText(QStringLiteral("À pied\nou en bus"));
    sheet.dialog->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sheet.shown.window.features().files.save(path);
    sheet.shown.window.features().files.open(path);
    sheet.open();
    CHECK(sheet.boxes()[3]->toPlainText() == QStringLiteral("À pied\nou en bus"));
    CHECK_FALSE(sheet.dialog->isModified());
    sheet.dialog->accept();
    CHECK(sheet.shown.document.undoStack().isClean());
}

TEST_CASE("leaving a fiche asks about answers that are not saved", "[sheet]") {
    FicheFixture sheet;
    int asked = 0;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    sheet.dialog->setUnsavedQuestion([&] {
        ++asked;
        return answer;
    });
    sheet.boxes()[0]->setPlainText(QStringLiteral("Le bocage"));
    QTest::keyClick(sheet.dialog, Qt::Key_Escape);
    CHECK(asked == 1);
    CHECK(sheet.dialog->isVisible());
    answer = UnsavedAnswer::Save;
    SECTION("saved") {
        sheet.dialog->close();
        CHECK(sheet.saved().size() == 1);
    }
    SECTION("given up") {
        answer = UnsavedAnswer::Discard;
        sheet.dialog->close();
        CHECK(sheet.saved().empty());
    }
    SECTION("nothing left to ask") {
        sheet.boxes()[0]->clear();
        sheet.dialog->close();
        CHECK(asked == 1);
    }
    CHECK_FALSE(sheet.dialog->isVisible());
}

TEST_CASE("the PDF of a fiche holds what stands in the form", "[sheet]") {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("fiche.pdf"));
    FicheFixture sheet;
    sheet.boxes()[9]->setPlainText(QStringLiteral("Une association, deux salariés"));
    sheet.dialog->job(name.toStdString()).write({});
    CHECK(sheet.saved().empty()); // not saved for all that
    if (const auto text = test::wordsOf(name)) {
        CHECK(text->contains(QStringLiteral("Une association, deux salariés")));
        CHECK(text->contains(QStringLiteral("1 question sur 10 renseignée")));
    }
    CHECK_THROWS_AS(
        sheet.dialog->job(folder.filePath(QStringLiteral("absent/f.pdf")).toStdString()).write({}), Error);
}

TEST_CASE("only what opens a structure has a fiche", "[sheet]") {
    Shown shown;
    const std::string id = shown.document.project().structures->structures.front().id;
    shown.document.addEdit(CloseStructure{id}, QStringLiteral("Fermer"));
    CHECK_FALSE(FicheFixture::button(shown.window, QStringLiteral("Fiche projet"))->isEnabled());
}
