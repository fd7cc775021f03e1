// What catches the eye when it is wrong: titles that jump, numbers torn apart, one outline taken for another.
#include "tests/app/support/every_dialog.hpp"

#include "app/look/appearance.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/text/qt_text.hpp"
#include "core/carto/style/colour_difference.hpp"

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace maillage;

namespace {

/// The lines into which a width breaks a text.
QStringList linesOf(const QTextLayout& layout) {
    QStringList lines;
    for (int k = 0; k < layout.lineCount(); ++k) {
        const QTextLine line = layout.lineAt(k);
        lines << layout.text().mid(line.textStart(), line.textLength());
    }
    return lines;
}

QStringList brokenPlain(const QString& text, int width) {
    QTextLayout layout(text, QApplication::font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
    }
    layout.endLayout();
    return linesOf(layout);
}

QStringList brokenRich(const QString& text, int width) {
    QTextDocument document;
    document.setDefaultFont(QApplication::font());
    document.setHtml(text);
    document.setTextWidth(width);
    (void)document.size(); // lays it out
    return linesOf(*document.firstBlock().layout());
}

} // namespace

TEST_CASE("a number is never broken at the space between its thousands, at any width") {
    const QString number = integerText(1'234'567);
    REQUIRE(number.contains(QChar(0x202F)));
    const QString text =
        QStringLiteral("habitants de %1 communes et %2 ensuite").arg(number, percentText(0.694, 1));
    const QFontMetrics metrics(QApplication::font());
    for (int width = metrics.horizontalAdvance(number) + 12; width < metrics.horizontalAdvance(text) + 20;
         width += 3) {
        for (const QStringList& lines : {brokenPlain(text, width), brokenRich(text, width)}) {
            for (const QString& line : lines) {
                CAPTURE(width, line.toStdString());
                CHECK_FALSE(line.trimmed().endsWith(QStringLiteral("1")));
                CHECK_FALSE(line.trimmed().endsWith(QStringLiteral("234")));
                CHECK_FALSE(line.trimmed().startsWith(QStringLiteral("%")));
            }
        }
    }
}

TEST_CASE("the titles of a table stay as they are when a row of it is chosen") {
    applyAppearance(Appearance::Light);
    ShownWithScenarios shown;
    int tables = 0;
    const auto check = [&](const QWidget& window) {
        for (const QTableView* table : window.findChildren<QTableView*>()) {
            CAPTURE(table->accessibleName());
            CHECK_FALSE(table->horizontalHeader()->highlightSections());
            CHECK_FALSE(table->verticalHeader()->highlightSections());
            ++tables;
        }
    };
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        dock->show();
    }
    QApplication::processEvents();
    check(shown.window);
    visitDialogs(shown, [&](QDialog& dialog) { check(dialog); });
    CHECK(tables > 8);
}

TEST_CASE("the outline of a chosen commune has a colour that no fill, ring or border of the map has") {
    Shown shown;
    const CommuneIndex chosen = shown.document.project().territory->at("03185");
    shown.map.goTo({chosen});
    shown.map.clearFocus();
    QApplication::processEvents();
    const QImage with = shown.map.grab().toImage();
    shown.map.selection().choose(std::nullopt);
    const QImage without = shown.map.grab().toImage();
    // The commonest strong colour among the pixels that the choice changed.
    std::map<QRgb, int> counted;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y)) {
                ++counted[with.pixel(x, y)];
            }
        }
    }
    REQUIRE(counted.size() > 1);
    const auto most = std::ranges::max_element(counted, {}, [](const auto& pair) { return pair.second; });
    const QColor outline(most->first);
    const auto far = [&](const QColor& other) {
        const auto asColour = [](const QColor& c) {
            return Colour{static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()),
                          static_cast<std::uint8_t>(c.blue())};
        };
        return differenceOf(asColour(outline), asColour(other), Vision::Normal);
    };
    const Palette palette;
    constexpr double kPlainlyOther = 20; // of ΔE
    CHECK(far(toQt(palette.qpvGap)) > kPlainlyOther);
    CHECK(far(toQt(palette.qpvServed)) > kPlainlyOther);
    CHECK(far(kEpciInk) > kPlainlyOther);
    CHECK(far(kBorder) > kPlainlyOther);
}

TEST_CASE("a form grows with its error: the sentence is read whole") {
    ShownWithScenarios shown;
    StructureModel structures(shown.document);
    RowDialog dialog(structures, -1, &shown.window);
    dialog.show();
    QApplication::processEvents();
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        field->setText(
            QStringLiteral("une valeur que rien ne peut vouloir dire, longue de plusieurs lignes"));
    }
    dialog.accept();
    QApplication::processEvents();
    const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    REQUIRE_FALSE(problem->text().isEmpty());
    CAPTURE(problem->text(), problem->height(), problem->heightForWidth(problem->width()));
    CHECK(problem->height() >= problem->heightForWidth(problem->width()));
}
