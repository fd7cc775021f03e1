// The difference map of two scenarios with its legend, drawn by the one painter; a click names a commune.
#pragma once

#include "app/render/map/map_painter.hpp"

#include <QWidget>

namespace maillage {

class DifferenceView : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void show(MapSheet sheet);
    [[nodiscard]] const MapSheet& sheet() const { return m_sheet; }
    /// The commune drawn at a place of the widget.
    [[nodiscard]] std::optional<CommuneIndex> communeAt(QPointF place) const;

Q_SIGNALS:
    void communeChosen(std::optional<maillage::CommuneIndex> commune);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Pixels per painter unit.
    [[nodiscard]] double unit() const { return logicalDpiX() / 2540.0; }
    [[nodiscard]] QRectF mapTarget() const;
    [[nodiscard]] ViewTransform view() const;

    MapSheet m_sheet;
};

} // namespace maillage
