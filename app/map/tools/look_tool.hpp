// In the hand when nothing else is: chooses communes, one by one or in a rectangle.
#pragma once

#include "app/map/tools/map_tool.hpp"

#include <QRectF>

namespace maillage {

class DragTool;

/// A click chooses, with Ctrl adds or takes away; a rectangle drawn with Shift chooses, with Ctrl adds. A
/// structure that the scenario opens is taken by its sign, which is then the `DragTool`'s.
class LookTool : public MapTool {
    Q_OBJECT
public:
    explicit LookTool(MapView& map);

    void deactivate() override;
    void press(const MapMouse& mouse) override;
    void drag(const MapMouse& mouse) override;
    void release(const MapMouse& mouse) override;
    void click(const MapMouse& mouse) override;
    void paint(QPainter& painter, const ViewTransform& view) const override;

private:
    void chooseIn(const QRectF& rectangle, bool isAdding);

    DragTool* m_drag;
    /// The id of the opened structure under the button that was pressed.
    std::string m_grasped;
    /// Drawn with Shift or Ctrl held, from where the button was pressed.
    std::optional<QRectF> m_rectangle;
};

} // namespace maillage
