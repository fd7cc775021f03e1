#include "tests/app/support/every_dialog.hpp"

#include "app/panels/first_steps.hpp"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTreeView>

#include <set>

using namespace maillage;

namespace {

/// What a person has to be told the name of.
bool isInteractive(const QWidget& widget) {
    const bool isControl = qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
                           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
                           qobject_cast<const QTextEdit*>(&widget) != nullptr ||
                           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
                           qobject_cast<const QComboBox*>(&widget) != nullptr ||
                           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
                           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
                           (qobject_cast<const QAbstractSlider*>(&widget) != nullptr &&
                            qobject_cast<const QScrollBar*>(&widget) == nullptr);
    // Parts that Qt puts into its own widgets, told with the whole.
    const QWidget* parent = widget.parentWidget();
    const bool isPart = qobject_cast<const QHeaderView*>(&widget) != nullptr ||
                        qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
                        qobject_cast<const QComboBox*>(parent) != nullptr ||
                        qobject_cast<const QLineEdit*>(parent) != nullptr ||
                        qobject_cast<const QTabBar*>(parent) != nullptr ||
                        widget.inherits("QComboBoxListView") || widget.inherits("QTableCornerButton") ||
                        widget.inherits("QToolBarExtension") ||
                        widget.objectName() == QStringLiteral("qt_menubar_ext_button");
    return isControl && !isPart;
}

/// Class, object name and text of a widget, to find it by.
std::string told(const QWidget& widget) {
    QString text =
        QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        text += QStringLiteral(" < ") + QString::fromLatin1(above->metaObject()->className());
    }
    return (text + QLatin1Char(' ') + widget.property("text").toString()).toStdString();
}

void checkNames(const QWidget& window) {
    int asked = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isInteractive(*widget) || widget->window() != &window) {
            continue;
        }
        ++asked;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        CAPTURE(told(*widget));
        REQUIRE(face != nullptr);
        CHECK_FALSE(face->text(QAccessible::Name).trimmed().isEmpty());
    }
    CHECK(asked > 0);
}

QChar mnemonicOf(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toUpper();
}

void checkMnemonics(const QWidget& dialog) {
    std::map<QChar, QString> taken;
    const auto take = [&](const QString& text) {
        const QChar mnemonic = mnemonicOf(text);
        if (!mnemonic.isNull()) {
            CAPTURE(dialog.windowTitle(), text, taken[mnemonic]);
            CHECK(taken[mnemonic].isEmpty());
            taken[mnemonic] = text;
        }
    };
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &dialog) {
            continue;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            take(button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget);
                   label != nullptr && label->buddy()) {
            take(label->text());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                take(bar->tabText(tab));
            }
        } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
            take(box->title());
        }
    }
}

void checkRoom(const QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isText = label != nullptr || qobject_cast<const QPushButton*>(widget) != nullptr ||
                            qobject_cast<const QCheckBox*>(widget) != nullptr ||
                            qobject_cast<const QRadioButton*>(widget) != nullptr;
        if (!isText || !widget->isVisible() || widget->window() != &window) {
            continue;
        }
        CAPTURE(window.windowTitle(), told(*widget), widget->width(), widget->height(),
                widget->sizeHint().width(), widget->sizeHint().height());
        if (label != nullptr && label->wordWrap()) {
            CHECK(label->height() >= label->heightForWidth(label->width()));
        } else {
            CHECK(widget->width() >= widget->sizeHint().width());
            CHECK(widget->height() >= widget->sizeHint().height());
        }
    }
}

/// Twice the size of the application's text, for as long as it lives.
struct DoubledText {
    QFont before = QApplication::font();
    DoubledText() {
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
    }
    DoubledText(const DoubledText&) = delete;
    DoubledText& operator=(const DoubledText&) = delete;
    ~DoubledText() { QApplication::setFont(before); }
};

} // namespace

TEST_CASE("each dialog is named for whoever hears it, and its letters are its own") {
    ShownWithScenarios shown;
    visitDialogs(shown, [](QDialog& dialog) {
        CAPTURE(dialog.windowTitle());
        CHECK_FALSE(dialog.windowTitle().isEmpty());
        checkNames(dialog);
        checkMnemonics(dialog);
    });
}

TEST_CASE("everything in the window that can be used has a name") {
    ShownWithScenarios shown;
    for (QDockWidget* dock : shown.window.findChildren<QDockWidget*>()) {
        dock->show();
    }
    QApplication::processEvents();
    checkNames(shown.window);
}

TEST_CASE("text of twice the size is not cut in the window") {
    const DoubledText doubled;
    ShownWithScenarios shown;
    shown.window.resize(2400, 1800);
    QApplication::processEvents();
    checkRoom(shown.window);
}

TEST_CASE("text of twice the size is not cut in the dialogs") {
    const DoubledText doubled;
    ShownWithScenarios shown;
    visitDialogs(shown, [](QDialog& dialog) { checkRoom(dialog); });
}
