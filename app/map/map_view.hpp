// The map on screen: the sheet through the one painter, zoom at the cursor, pan, hover and click.
#pragma once

#include "app/document/project_document.hpp"
#include "app/render/map_painter.hpp"

#include <QPixmap>
#include <QWidget>

namespace maillage {

class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(ProjectDocument& document, QWidget* parent = nullptr);

    void showAll();
    void zoomAt(QPointF place, double factor);
    /// While armed, a ghost EVS follows the cursor and a click places it.
    void setArmed(bool armed);
    void setRadius(double kilometres) { m_radius = kilometres; }
    /// The commune drawn at a place of the widget.
    [[nodiscard]] std::optional<CommuneIndex> communeAt(QPointF place) const;
    [[nodiscard]] MapPoint mapPointAt(QPointF place) const { return m_view.toMap(place / unit()); }
    /// n of "1 : n" on this screen.
    [[nodiscard]] double scaleDenominator() const { return 100'000 / m_view.scale; }
    [[nodiscard]] QSize sizeHint() const override { return {820, 640}; }

Q_SIGNALS:
    void hovered(std::optional<maillage::CommuneIndex> commune);
    void clicked(std::optional<maillage::CommuneIndex> commune);
    void disarmed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Pixels per hundredth of a millimetre.
    [[nodiscard]] double unit() const { return logicalDpiX() / 2540.0; }
    void redraw();

    ProjectDocument& m_document;
    ViewTransform m_view;
    QPixmap m_cache;
    bool m_isArmed = false;
    bool m_showsAll = true;
    double m_radius = 10;
    QPointF m_pressed;
    QPointF m_last;
    bool m_isPanning = false;
    std::optional<CommuneIndex> m_selected;
};

} // namespace maillage
