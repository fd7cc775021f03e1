// A structure moved in the scenario.
#pragma once

#include "app/map/tools/pick_tool.hpp"

namespace maillage {

/// To the commune that is picked, as one undo step; then the tool is laid down.
class MoveTool : public PickTool {
    Q_OBJECT
public:
    using PickTool::PickTool;

    [[nodiscard]] QString sentence() const override;

protected:
    void pick(CommuneIndex commune) override;
};

} // namespace maillage
