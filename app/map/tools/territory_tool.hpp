// The territory of a structure, commune by commune.
#pragma once

#include "app/map/tools/pick_tool.hpp"

#include <functional>

namespace maillage {

/// In the project itself, at the date of the map: a click puts a commune in or takes it out, each one undo
/// step.
class TerritoryTool : public PickTool {
    Q_OBJECT
public:
    /// `whose`: the id of the structure, asked when the tool is taken. `reference`: that of the communes
    /// added.
    TerritoryTool(MapView& map, std::function<std::string()> whose, std::function<std::string()> reference);

    /// Another structure's territory, the tool in the hand.
    using PickTool::setStructure;

    /// The map goes back to the base, which is what it changes.
    void activate() override;
    [[nodiscard]] QString sentence() const override;
    /// Dashes for what is supposed.
    void paint(QPainter& painter, const ViewTransform& view) const override;

protected:
    void pick(CommuneIndex commune) override;

private:
    std::function<std::string()> m_whose;
    std::function<std::string()> m_reference;
};

} // namespace maillage
