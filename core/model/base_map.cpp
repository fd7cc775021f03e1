#include "core/model/base_map.hpp"

#include <utility>

namespace maillage {

BaseMap::BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas)
    : m_provenance(std::move(provenance)),
      m_isSchematic(isSchematic),
      m_areas(std::move(areas)),
      m_adjacency(m_areas) {
    for (const Area& area : m_areas) {
        m_envelope.add(area.envelope());
    }
}

BaseMap BaseMap::withProvenance(Provenance provenance) const {
    BaseMap map = *this;
    map.m_provenance = std::move(provenance);
    return map;
}

} // namespace maillage
