#include "app/look/window_style.hpp"

#include "app/look/appearance.hpp"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

namespace maillage {

namespace {

/// Fusion draws borders a shade darker than the window, which hardly shows on light and not at all on dark.
/// With this window colour in its place they stand out at 3 to 1.
template <typename Option>
Option withClearBorder(const Option& option) {
    constexpr QRgb kUnderLight = 0xFFB9C0C9;
    constexpr QRgb kUnderDark = 0xFFAEB6BF;
    Option clear = option;
    clear.palette.setColor(QPalette::Window, QColor(isDark(option.palette) ? kUnderDark : kUnderLight));
    return clear;
}

/// Fusion tells the focus of buttons and boxes by a shade of their border alone.
void showFocus(const QStyleOption& option, QPainter& painter) {
    constexpr QStyle::State kFocused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & kFocused) == kFocused) {
        paintFocusFrame(painter, option.rect, option.palette);
    }
}

} // namespace

void paintFocusFrame(QPainter& painter, const QRect& box, const QPalette& palette) {
    constexpr double kWidth = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), kWidth));
    painter.setBrush(Qt::NoBrush);
    const double inset = kWidth / 2;
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // Titles that turn bold where a cell is chosen say nothing more than the chosen row, and change their
    // width.
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton) {
        showFocus(*option, *painter);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == PE_FrameFocusRect) {
        return paintFocusFrame(*painter, option->rect, option->palette);
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const QStyleOptionButton clear = withClearBorder(*button);
            return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
        }
    }
    if (element == PE_FrameLineEdit) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const QStyleOptionFrame clear = withClearBorder(*frame);
            return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        const QStyleOptionSpinBox clear = withClearBorder(*box);
        return QProxyStyle::drawComplexControl(control, &clear, painter, widget);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        const QStyleOptionComboBox clear = withClearBorder(*combo);
        QProxyStyle::drawComplexControl(control, &clear, painter, widget);
        return showFocus(*combo, *painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    // The icons of the buttons of dialogs are of another hand than ours.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace maillage
