// The style of the window's widgets: Fusion, the same on every system, with a focus that is seen.
#pragma once

#include <QProxyStyle>

namespace maillage {

class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

/// A frame two pixels wide along the inner edge of a rectangle, in the palette's colour of the selection.
void paintFocusFrame(QPainter& painter, const QRect& box, const QPalette& palette);

} // namespace maillage
