// The page with handles over it: its parts are chosen, moved and sized by mouse and keyboard.
#pragma once

#include "core/report/page_snapping.hpp"

#include <QImage>
#include <QWidget>

namespace maillage {

class PageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit PageCanvas(QWidget* parent = nullptr);

    /// The page as it is drawn, and where its parts stand.
    void show(const Paper& paper, const QImage& picture, std::vector<DrawnPart> parts);
    /// The same before the page is drawn anew.
    void movedTo(std::vector<DrawnPart> parts);
    void choose(std::optional<PagePart> part);
    [[nodiscard]] std::optional<PagePart> chosen() const { return m_chosen; }
    [[nodiscard]] const std::vector<DrawnPart>& parts() const { return m_parts; }
    /// Where on the widget a point of the paper is (millimetres).
    [[nodiscard]] QPointF pointAt(double x, double y) const;
    /// How large a picture of the page is to be, in pixels of the screen.
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QSize sizeHint() const override { return {700, 520}; }

Q_SIGNALS:
    void partChosen(maillage::PagePart part);
    /// `isStep`: by a key, of which several that follow one another are one change.
    void placeAsked(maillage::PagePart part, const maillage::PageRect& place, bool isStep);
    void hideAsked(maillage::PagePart part);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    /// Tab goes from part to part before it leaves the page.
    bool focusNextPrevChild(bool next) override;

private:
    /// A part in the hand.
    struct Drag {
        PagePart part = PagePart::Title;
        PageEdges edges{}; // none: all of it moves
        QPointF from;      // millimetres
        PageRect begun{};
        SnappedPlace now{};
        bool isMoving = false; // the mouse went far enough
    };

    [[nodiscard]] const DrawnPart* find(PagePart part) const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QRectF onScreen(const PageRect& place) const;
    [[nodiscard]] QPointF onPaper(QPointF point) const;
    [[nodiscard]] const DrawnPart* partAt(QPointF point) const;
    /// Those of the chosen part that a point is on.
    [[nodiscard]] PageEdges edgesAt(QPointF point) const;
    void drag(QPointF point, bool snaps);
    void follow(QPointF point);
    void tell();
    void paintParts(QPainter& painter) const;
    void paintDragged(QPainter& painter) const;

    Paper m_paper;
    QImage m_picture;
    std::vector<DrawnPart> m_parts;
    std::optional<PagePart> m_chosen;
    std::optional<Drag> m_drag;
};

} // namespace maillage
