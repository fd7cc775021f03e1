#include "app/dialogs/composer/composer_dialog.hpp"
#include "app/dialogs/composer/page_canvas.hpp"
#include "app/dialogs/composer/part_fields.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/page_preview.hpp"
#include "app/render/page/page_files.hpp"
#include "app/settings/user_settings.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/temporary_folder.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cmath>

using namespace maillage;

namespace {

constexpr Paper kWide{PaperSize::A4, false};

/// The composer over the Allier, open and drawn.
struct Composer {
    explicit Composer(Project project = allier(), const std::string& opened = {})
        : document(std::move(project)), dialog(pageJob(document, {}), opened) {
        dialog.show();
        wait();
    }
    void wait() const {
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    [[nodiscard]] PageRect placeOf(PagePart part) {
        for (const DrawnPart& one : dialog.canvas().parts()) {
            if (one.part == part) {
                return one.place;
            }
        }
        FAIL("the part is not on the page");
        return {};
    }
    [[nodiscard]] QPoint at(double x, double y) { return dialog.canvas().pointAt(x, y).toPoint(); }
    [[nodiscard]] QPoint middleOf(PagePart part) {
        const PageRect place = placeOf(part);
        return at((place.left + place.right()) / 2, (place.top + place.bottom()) / 2);
    }
    /// Sent to the widget itself: the offscreen platform moves no pointer.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        PageCanvas& canvas = dialog.canvas();
        QTest::mousePress(&canvas, Qt::LeftButton, keys, from);
        for (const QPoint& point : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, canvas.mapToGlobal(point), Qt::NoButton,
                             Qt::LeftButton, keys);
            QApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, to);
        wait();
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::keyClick(&dialog.canvas(), pressed, keys);
    }
    [[nodiscard]] QListWidgetItem* item(PagePart part) const {
        auto* list = dialog.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(part)) {
                return list->item(row);
            }
        }
        return nullptr;
    }
    [[nodiscard]] std::optional<PageRect> kept(PagePart part) const {
        return dialog.layoutNow().of(part).place;
    }
    /// The page of what is composed now, as it would go out.
    [[nodiscard]] QByteArray drawing() const {
        PageJob job = pageJob(document, {});
        job.layout = dialog.layoutNow();
        return pageDrawing(job.content());
    }

    ProjectDocument document;
    ComposerDialog dialog;
};

QPushButton* buttonOf(const QWidget& dialog, const char* words) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QString::fromUtf8(words)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the composer begins with the page as it is, and every part of it is in its list") {
    Composer c;
    CHECK(c.dialog.layoutNow().isEmpty());
    CHECK(c.dialog.remarks().isEmpty());
    for (const DrawnPart& part : c.dialog.canvas().parts()) {
        REQUIRE(c.item(part.part) != nullptr);
        CHECK(c.item(part.part)->checkState() == Qt::Checked);
    }
    CHECK(c.item(PagePart::Text) != nullptr); // to be written
    CHECK(c.item(PagePart::Table) == nullptr);
    CHECK(c.item(PagePart::Logos) == nullptr);
    CHECK(c.dialog.kept() == PageTemplate{"Modèle 1"});
}

TEST_CASE("a part is moved with the mouse, and stands where it was let go") {
    Composer c;
    const PageRect before = c.placeOf(PagePart::Legend);
    const QPoint from = c.middleOf(PagePart::Legend);
    // With Ctrl it meets no line.
    c.drag(from, from + QPoint(-330, 60), Qt::ControlModifier);
    const double scale = (c.dialog.canvas().pointAt(100, 0).x() - c.dialog.canvas().pointAt(0, 0).x()) / 100;
    REQUIRE(c.kept(PagePart::Legend));
    CHECK(std::abs(c.kept(PagePart::Legend)->left - (before.left - 330 / scale)) < 0.11);
    CHECK(std::abs(c.kept(PagePart::Legend)->top - (before.top + 60 / scale)) < 0.11);
    CHECK(std::abs(c.kept(PagePart::Legend)->width - before.width) < 0.06);
    CHECK(c.placeOf(PagePart::Legend) == *c.kept(PagePart::Legend));
    CHECK(c.dialog.canvas().chosen() == PagePart::Legend);
    CHECK(c.dialog.findChild<QListWidget*>()->currentItem() == c.item(PagePart::Legend));
    // It lies on the map now.
    REQUIRE(c.dialog.remarks().size() == 1);
    CHECK(c.dialog.remarks().front().startsWith(QStringLiteral("La carte et la légende se recouvrent")));
    CHECK(c.dialog.undoStack().count() == 1);
}

TEST_CASE("a click moves nothing, and of parts that lie on one another the small one is chosen") {
    Composer c;
    QTest::mouseClick(&c.dialog.canvas(), Qt::LeftButton, {}, c.middleOf(PagePart::Map));
    CHECK(c.dialog.canvas().chosen() == PagePart::Map);
    QTest::mouseClick(&c.dialog.canvas(), Qt::LeftButton, {}, c.middleOf(PagePart::North));
    CHECK(c.dialog.canvas().chosen() == PagePart::North);
    CHECK(c.dialog.layoutNow().isEmpty());
    CHECK(c.dialog.undoStack().count() == 0);
}

TEST_CASE("what is moved near the edge of another part meets it, and near the middle of the paper too") {
    Composer c;
    const double edge = c.placeOf(PagePart::Legend).left; // nothing else is near
    const PageRect north = c.placeOf(PagePart::North);
    const QPoint from = c.middleOf(PagePart::North);
    const QPointF toEdge = c.dialog.canvas().pointAt(edge, 0) - c.dialog.canvas().pointAt(north.left, 0);
    c.drag(from, from + QPoint(static_cast<int>(std::lround(toEdge.x())) + 3, 130));
    REQUIRE(c.kept(PagePart::North));
    CHECK(std::abs(c.kept(PagePart::North)->left - edge) < 0.06);
    const PageRect now = c.placeOf(PagePart::North);
    const QPointF toMiddle =
        c.dialog.canvas().pointAt(148.5, 0) - c.dialog.canvas().pointAt(now.left + now.width / 2, 0);
    const QPoint again = c.middleOf(PagePart::North);
    c.drag(again, again + QPoint(static_cast<int>(std::lround(toMiddle.x())) - 3, 0));
    CHECK(std::abs(c.kept(PagePart::North)->left + now.width / 2 - 148.5) < 0.11);
}

TEST_CASE("a corner of the chosen part sizes it") {
    Composer c;
    QTest::mouseClick(&c.dialog.canvas(), Qt::LeftButton, {}, c.middleOf(PagePart::Map));
    const PageRect before = c.placeOf(PagePart::Map);
    const QPoint corner = c.at(before.right(), before.bottom());
    c.drag(corner, corner + QPoint(-100, -80), Qt::ControlModifier);
    REQUIRE(c.kept(PagePart::Map));
    CHECK(std::abs(c.kept(PagePart::Map)->left - before.left) < 0.06);
    CHECK(std::abs(c.kept(PagePart::Map)->top - before.top) < 0.06);
    CHECK(c.kept(PagePart::Map)->width < before.width - 10);
    CHECK(c.kept(PagePart::Map)->height < before.height - 10);
}

TEST_CASE("the keyboard alone chooses, moves, sizes, hides and undoes, and screen readers hear it") {
    Composer c;
    PageCanvas& canvas = c.dialog.canvas();
    canvas.setFocus();
    c.key(Qt::Key_Tab);
    CHECK(canvas.chosen() == PagePart::Title);
    c.key(Qt::Key_Tab);
    CHECK(canvas.chosen() == PagePart::Map);
    c.key(Qt::Key_Backtab);
    CHECK(canvas.chosen() == PagePart::Title);
    CHECK(canvas.hasFocus());
    const PageRect before = c.placeOf(PagePart::Title);
    c.key(Qt::Key_Right);
    c.key(Qt::Key_Right);
    c.key(Qt::Key_Down);
    c.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(std::abs(c.kept(PagePart::Title)->left - (before.left + 1.9)) < 0.06);
    CHECK(std::abs(c.kept(PagePart::Title)->top - (before.top + 1)) < 0.06);
    CHECK(c.dialog.undoStack().count() == 1); // keys that follow one another are one step
    CHECK(canvas.accessibleName().startsWith(QStringLiteral("Titre")));
    c.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(std::abs(c.kept(PagePart::Title)->width - (before.width + 1)) < 0.11);
    c.wait();
    c.key(Qt::Key_Delete);
    CHECK_FALSE(c.dialog.layoutNow().shows(PagePart::Title));
    c.wait();
    CHECK(c.item(PagePart::Title)->checkState() == Qt::Unchecked);
    CHECK_FALSE(c.dialog.remarks().isEmpty()); // no page goes without its title
    QTest::keyClick(&c.dialog, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&c.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(c.dialog.layoutNow().isEmpty());
}

TEST_CASE("everything undone gives the same bytes, and done again those of what was composed") {
    Composer c;
    const QByteArray first = c.drawing();
    const QPoint legend = c.middleOf(PagePart::Legend);
    c.drag(legend, legend + QPoint(-40, 30));
    c.item(PagePart::North)->setCheckState(Qt::Unchecked);
    c.wait();
    c.dialog.findChild<QListWidget*>()->setCurrentItem(c.item(PagePart::Title));
    c.dialog.findChild<PartFields*>()->findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("Le schéma"));
    c.wait();
    const QByteArray composed = c.drawing();
    CHECK(composed != first);
    CHECK(c.dialog.undoStack().count() == 3);
    while (c.dialog.undoStack().canUndo()) {
        c.dialog.undoStack().undo();
    }
    CHECK(c.drawing() == first);
    while (c.dialog.undoStack().canRedo()) {
        c.dialog.undoStack().redo();
    }
    CHECK(c.drawing() == composed);
    buttonOf(c.dialog, "Tout remettre en place")->click();
    CHECK(c.drawing() == first);
    c.wait();
    CHECK(c.item(PagePart::North)->checkState() == Qt::Checked);
}

TEST_CASE("a text of one's own appears in the middle of the page, and its numbers can be typed") {
    Composer c;
    c.dialog.findChild<QListWidget*>()->setCurrentItem(c.item(PagePart::Text));
    auto* words = c.dialog.findChild<PartFields*>()->findChild<QPlainTextEdit*>();
    QTest::keyClicks(words, QStringLiteral("Bonjour"));
    CHECK(c.dialog.layoutNow().of(PagePart::Text).words == "Bonjour");
    CHECK(c.dialog.undoStack().count() == 1);
    c.wait();
    CHECK(words->toPlainText() == QStringLiteral("Bonjour"));
    const PageRect place = c.placeOf(PagePart::Text);
    CHECK(std::abs(place.left + place.width / 2 - 148.5) < 0.1);
    const auto numbers = c.dialog.findChild<PartFields*>()->findChildren<QDoubleSpinBox*>();
    REQUIRE(numbers.size() == 4);
    for (auto* number : numbers) {
        CHECK(number->isEnabled());
    }
    numbers[0]->setValue(20);
    numbers[1]->setValue(150);
    numbers[2]->setValue(70);
    CHECK(c.kept(PagePart::Text) == PageRect{20, 150, 70, place.height});
    c.wait();
    CHECK(c.placeOf(PagePart::Text) == PageRect{20, 150, 70, place.height});
    buttonOf(c.dialog, "Remettre en place")->click();
    CHECK(c.dialog.layoutNow().isEmpty());
}

TEST_CASE("each paper has its layout") {
    Composer c;
    const QPoint legend = c.middleOf(PagePart::Legend);
    c.drag(legend, legend + QPoint(-40, 30));
    auto* paper = c.dialog.findChild<QComboBox*>();
    paper->setCurrentIndex(paper->findText(QStringLiteral("A3 portrait")));
    c.wait();
    CHECK(c.dialog.layoutNow().isEmpty());
    CHECK(c.dialog.paper() == Paper{PaperSize::A3, true});
    const QPoint title = c.middleOf(PagePart::Title);
    c.drag(title, title + QPoint(0, 20));
    CHECK(c.dialog.kept().layouts.size() == 2);
    CHECK(c.dialog.kept().layoutFor(kWide).of(PagePart::Legend).place);
}

TEST_CASE("a name that is missing cannot be kept, and one that is taken is told") {
    Composer c(withPageTemplate(allier(), {"Pris"}));
    auto* name = c.dialog.findChild<QLineEdit*>();
    name->setText(QStringLiteral("  "));
    CHECK_FALSE(buttonOf(c.dialog, "Enregistrer le modèle")->isEnabled());
    name->setText(QStringLiteral("Pris"));
    CHECK(buttonOf(c.dialog, "Enregistrer le modèle")->isEnabled());
    const auto labels = c.dialog.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Ce nom est pris"));
    }));
}

TEST_CASE(
    "from the export dialog a template is composed, kept as one step of the project, chosen and taken away") {
    UserSettings().forgetAll();
    Shown shown;
    const test::TemporaryFolder folder;
    const std::string before = savedBytes(shown.document.project(), folder.path() / "before.gpkg");
    const auto openExport = [&]() -> ExportDialog* {
        for (QAction* action : shown.window.findChildren<QAction*>()) {
            if (action->text().remove(u'&') == QStringLiteral("Exporter la carte…")) {
                action->trigger();
            }
        }
        return shown.window.findChild<ExportDialog*>();
    };
    ExportDialog* exported = openExport();
    REQUIRE(exported != nullptr);
    buttonOf(*exported, "Composer la page…")->click();
    auto* composer = exported->findChild<ComposerDialog*>();
    REQUIRE(composer != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !composer->isBusy(); }, 60'000));
    composer->canvas().choose(PagePart::Legend);
    QTest::keyClick(&composer->canvas(), Qt::Key_Left);
    composer->findChild<QLineEdit*>()->setText(QStringLiteral("Pour le schéma"));
    buttonOf(*composer, "Enregistrer le modèle")->click();
    QApplication::processEvents();
    REQUIRE(findPageTemplate(shown.document.project(), "Pour le schéma") != nullptr);
    CHECK(shown.document.undoStack().count() == 1);
    CHECK(exported->options().pageTemplate == "Pour le schéma");
    CHECK(pageJob(shown.document, exported->options()).layout.of(PagePart::Legend).place);
    shown.document.undoStack().undo();
    CHECK(exported->options().pageTemplate.empty());
    CHECK((savedBytes(shown.document.project(), folder.path() / "after.gpkg") == before)); // not printed
    shown.document.undoStack().redo();
    exported->chooseTemplate("Pour le schéma", kWide);
    buttonOf(*exported, "Composer la page…")->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    composer = exported->findChild<ComposerDialog*>();
    REQUIRE(composer != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !composer->isBusy(); }, 60'000));
    CHECK(composer->layoutNow().of(PagePart::Legend).place);
    buttonOf(*composer, "Supprimer le modèle")->click();
    QApplication::processEvents();
    CHECK(shown.document.project().pageTemplates == nullptr);
    CHECK(exported->options().pageTemplate.empty());
    exported->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
