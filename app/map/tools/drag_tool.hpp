// The sign of a structure that the scenario opens, pulled to another commune.
#pragma once

#include "app/map/tools/map_tool.hpp"

#include <string>

namespace maillage {

/// In the hand while the button is held; what one drag does is one undo step, which giving it up takes back.
class DragTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;

    /// `from`: the commune under the sign, which the structure need not go to.
    void takeFor(std::string structure, std::optional<CommuneIndex> from);
    void deactivate() override;
    void abandon() override;
    [[nodiscard]] QString sentence() const override;
    void drag(const MapMouse& mouse) override;
    void release(const MapMouse& mouse) override;

private:
    std::string m_structure;
    std::optional<CommuneIndex> m_over;
    int m_step = 0;
    /// The steps that were done before.
    int m_done = 0;
};

} // namespace maillage
