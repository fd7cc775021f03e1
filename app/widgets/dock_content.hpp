// What a dock holds: a panel that scrolls where the dock has less room than it asks for.
#pragma once

#include <QScrollArea>

namespace maillage {

/// The panel takes the whole room of the dock, and no less than its layout's least size at that width: only
/// then are there scroll bars.
class DockContent : public QScrollArea {
    Q_OBJECT
public:
    /// `width`: what it likes to have, in pixels; 0 for the panel's own. The panel becomes its child.
    DockContent(QWidget* panel, int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Escape, which nothing in the panel wanted for itself.
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    [[nodiscard]] int leastHeight(int width) const;

    int m_width;
    bool m_isFitting = false;
};

} // namespace maillage
