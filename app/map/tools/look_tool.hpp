// In the hand when nothing else is: chooses communes, one by one or in a rectangle.
#pragma once

#include "app/map/tools/map_tool.hpp"

#include <string>

namespace maillage {

class DragTool;
class RectangleTool;

/// A click chooses, with Ctrl adds or takes away. A rectangle drawn with Shift or Ctrl is the
/// `RectangleTool`'s, a structure that the scenario opens, taken by its sign, the `DragTool`'s.
class LookTool : public MapTool {
    Q_OBJECT
public:
    explicit LookTool(MapView& map);

    void deactivate() override;
    void press(const MapMouse& mouse) override;
    void drag(const MapMouse& mouse) override;
    void click(const MapMouse& mouse) override;

private:
    DragTool* m_drag;
    RectangleTool* m_rectangle;
    /// The id of the opened structure under the button that was pressed.
    std::string m_grasped;
};

} // namespace maillage
