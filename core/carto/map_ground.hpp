// What lies under every theme and depends on the base map alone: the edge of the territory, the borders of
// the EPCI and where their names go.
#pragma once

#include "core/geo/inscribed_circle.hpp"
#include "core/geo/outline_edges.hpp"
#include "core/model/base_map.hpp"
#include "core/model/territory.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

struct EpciShape {
    std::string name;
    std::vector<CommuneIndex> communes; // ascending, those with an outline
    EdgeOutline outline;
    /// The middle of its communes, weighted by surface.
    MapPoint heart;
};

class MapGround {
public:
    MapGround(const Territory& territory, std::shared_ptr<const BaseMap> baseMap);

    [[nodiscard]] const BaseMap& baseMap() const { return *m_baseMap; }
    [[nodiscard]] const std::vector<EpciShape>& epcis() const { return m_epcis; }
    /// Each line once, as long as it goes on without a fork.
    [[nodiscard]] const std::vector<std::vector<MapPoint>>& epciBorders() const { return m_epciBorders; }
    /// The edge of all communes together, in the same way.
    [[nodiscard]] const std::vector<std::vector<MapPoint>>& edge() const { return m_edge; }
    /// The centre of the largest circle inside a commune; looked for once, when first asked. Precondition:
    /// its area is not empty.
    [[nodiscard]] MapPoint heartOf(CommuneIndex commune) const;

private:
    std::shared_ptr<const BaseMap> m_baseMap;
    std::vector<EpciShape> m_epcis;
    std::vector<std::vector<MapPoint>> m_epciBorders;
    std::vector<std::vector<MapPoint>> m_edge;
    mutable std::mutex m_mutex;
    mutable std::vector<std::optional<MapPoint>> m_hearts;
};

} // namespace maillage
