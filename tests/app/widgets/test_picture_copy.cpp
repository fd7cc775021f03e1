#include "app/widgets/picture_copy.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "app/models/text_table_model.hpp"
#include "app/panels/charts/chart_panel.hpp"
#include "app/panels/charts/chart_page.hpp"
#include "app/widgets/answer_table.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QXmlStreamReader>

using namespace maillage;

namespace {

const QMimeData& copied() {
    return *QGuiApplication::clipboard()->mimeData();
}

/// The drawing spells its letters in this way: outlines that say what they are, or text.
void checkPicture(const char* letters) {
    REQUIRE(copied().hasImage());
    const auto picture = qvariant_cast<QImage>(copied().imageData());
    CHECK(picture.width() > 100);
    const QByteArray drawing = copied().data(QStringLiteral("image/svg+xml"));
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    CHECK_FALSE(xml.hasError());
    CHECK(drawing.contains(letters));
}

} // namespace

TEST_CASE("Ctrl+C on the map copies its page as picture and as drawing, and elsewhere what has the focus") {
    Shown shown;
    QGuiApplication::clipboard()->clear();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    shown.map.setFocus();
    QTest::keyClick(&shown.map, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy() && copied().hasImage(); }, 60'000));
    checkPicture("aria-label=");
    const QByteArray whole = copied().data(QStringLiteral("image/svg+xml"));
    CHECK(whole.contains("animation de la vie sociale"));
    // What is in sight.
    shown.map.zoomAt(shown.map.rect().center(), 6);
    shown.window.features().pages.copy();
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
    QApplication::processEvents();
    CHECK(copied().data(QStringLiteral("image/svg+xml")) != whole);
    // In a field the key copies its text.
    auto* search = shown.window.findChild<QLineEdit*>();
    search->setText(QStringLiteral("Gannat"));
    search->setFocus();
    search->selectAll();
    QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
    CHECK(copied().text() == QStringLiteral("Gannat"));
    CHECK_FALSE(copied().hasImage());
}

TEST_CASE("a chart is copied as picture and as drawing, its table as text and as a table") {
    Shown shown;
    shown.window.findChild<QDockWidget*>(QStringLiteral("charts"))->show();
    QApplication::processEvents();
    for (const ChartPage* page : shown.window.findChildren<ChartPage*>()) {
        page->copyPicture();
        checkPicture("<text");
        page->copyTable();
        CHECK(copied().text().count(u'\n') == page->table().model()->rowCount() + 1);
        CHECK(copied().html().count(QStringLiteral("<tr>")) == page->table().model()->rowCount() + 1);
    }
}

TEST_CASE("a table of answers is copied whole with Ctrl+C, its numbers as a spreadsheet reads them") {
    TextTableModel model;
    model.show(
        {{QStringLiteral("Sites\nchoisis"), QStringLiteral("Habitants"), QStringLiteral("Part")},
         {{QStringLiteral("Gannat, Magnet"), QStringLiteral("28\u202F310"), QStringLiteral("3,5\u00A0%")},
          {QStringLiteral("Diou"), QStringLiteral("\u22121\u202F200"), QStringLiteral("12\u00A0%")}}});
    const std::unique_ptr<QTableView> table(makeAnswerTable(model, QStringLiteral("essai")));
    table->show();
    REQUIRE(QTest::qWaitForWindowActive(table.get()));
    table->setFocus();
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    CHECK(copied().text() == QStringLiteral("Sites choisis\tHabitants\tPart\nGannat, Magnet\t28310\t3,5 %\n"
                                            "Diou\t-1200\t12 %\n"));
    CHECK(copied().html().contains(QStringLiteral("sdval=\"28310\"")));
}
