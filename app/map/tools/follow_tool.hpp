// An action or a button that takes a tool into the hand, and shows whether it is there.
#pragma once

#include "app/map/map_view.hpp"
#include "app/map/tools/map_tool.hpp"

namespace maillage {

/// `Button`: a checkable QAction or QAbstractButton.
template <typename Button>
void followTool(Button& button, MapTool& tool) {
    QObject::connect(&button, &Button::toggled, &tool,
                     [&tool](bool isOn) { isOn ? tool.take() : tool.layDown(); });
    QObject::connect(&tool.map(), &MapView::toolChanged, &button,
                     [&button, &tool] { button.setChecked(tool.isInHand()); });
}

} // namespace maillage
