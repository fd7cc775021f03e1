// What the tools share that change one structure by the communes that are picked.
#pragma once

#include "app/map/tools/map_tool.hpp"

#include <string>

namespace maillage {

/// A commune is picked by a click, or with Enter when it is chosen. The territory of the structure is
/// outlined.
class PickTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;

    /// The id; empty while another tool is in the hand.
    [[nodiscard]] const std::string& structure() const { return m_structure; }
    /// Into the hand for this structure, anew when it was there.
    void takeFor(std::string structure);

    void deactivate() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }
    void click(const MapMouse& mouse) override;
    [[nodiscard]] bool key(const QKeyEvent& event) override;
    /// The territory that it has in the scenario.
    void paint(QPainter& painter, const ViewTransform& view) const override;

protected:
    void setStructure(std::string structure);
    virtual void pick(CommuneIndex commune) = 0;

private:
    std::string m_structure;
};

} // namespace maillage
