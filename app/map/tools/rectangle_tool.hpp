// A rectangle drawn on the map: the communes in it are chosen.
#pragma once

#include "app/map/tools/map_tool.hpp"

#include <QRectF>

namespace maillage {

/// In the hand while the button is held; given up, it chooses nothing.
class RectangleTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;

    /// Held with Shift or Ctrl, a drag draws one.
    [[nodiscard]] static bool isWanted(Qt::KeyboardModifiers modifiers);
    void deactivate() override;
    [[nodiscard]] QString sentence() const override;
    void drag(const MapMouse& mouse) override;
    /// With Ctrl it adds. One that was drawn and closed again is a click of the tool that looks.
    void release(const MapMouse& mouse) override;
    void paint(QPainter& painter, const ViewTransform& view) const override;

private:
    void chooseIn(const QRectF& rectangle, bool isAdding);

    /// From where the button was pressed.
    QRectF m_rectangle;
};

} // namespace maillage
