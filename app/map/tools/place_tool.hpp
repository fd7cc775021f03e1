// An EVS that follows the cursor, the figures with it, until a click places it.
#pragma once

#include "app/map/tools/map_tool.hpp"

namespace maillage {

/// Placing is one undo step, and lays the tool down; given up, nothing is left behind.
class PlaceTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;

    void activate() override;
    void deactivate() override;
    /// What is tried is none of the project's.
    void interrupt() override { layDown(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString sentence() const override;
    /// Why it cannot stand in the commune under the mouse.
    [[nodiscard]] QString remark() const override;
    void hover(std::optional<CommuneIndex> commune) override;
    void leave() override;
    void click(const MapMouse& mouse) override;
    [[nodiscard]] bool key(const QKeyEvent& event) override;

private:
    void place();
};

} // namespace maillage
