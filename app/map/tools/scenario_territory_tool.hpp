// The territory of a structure extended or reduced in the scenario.
#pragma once

#include "app/map/tools/pick_tool.hpp"

namespace maillage {

enum class TerritoryChange { Extend, Reduce };

/// Each commune that is picked is added to the change, or taken back from it; until the tool is laid down,
/// all is one undo step.
class ScenarioTerritoryTool : public PickTool {
    Q_OBJECT
public:
    ScenarioTerritoryTool(MapView& map, TerritoryChange change);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QString sentence() const override;

protected:
    void pick(CommuneIndex commune) override;

private:
    template <typename Edit>
    void toggle(CommuneIndex commune, bool isServed);

    TerritoryChange m_change;
    /// Of the change that was begun.
    std::optional<std::size_t> m_rank;
    int m_step = 0;
};

} // namespace maillage
