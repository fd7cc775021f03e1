#include "core/model/base_map.hpp"

#include "core/geo/borders.hpp"

#include <mutex>
#include <utility>

namespace maillage {

struct BaseMap::Outlines {
    std::once_flag areRead;
    std::once_flag haveBorders;
    std::once_flag haveEnvelope;
    AreaReader reader;
    std::vector<Area> areas;
    /// Known from before; else those of the borders.
    std::optional<Adjacency> neighbours;
    Borders borders;
    Envelope envelope;
};

BaseMap::BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas)
    : m_provenance(std::move(provenance)),
      m_isSchematic(isSchematic),
      m_outlines(std::make_shared<Outlines>()) {
    m_outlines->areas = std::move(areas);
}

BaseMap::BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas, Adjacency neighbours)
    : BaseMap(std::move(provenance), isSchematic, std::move(areas)) {
    m_outlines->neighbours = std::move(neighbours);
}

BaseMap::BaseMap(Provenance provenance, bool isSchematic, AreaReader reader, Adjacency neighbours)
    : BaseMap(std::move(provenance), isSchematic, std::vector<Area>(), std::move(neighbours)) {
    m_outlines->reader = std::move(reader);
}

BaseMap BaseMap::withProvenance(Provenance provenance) const {
    BaseMap map = *this;
    map.m_provenance = std::move(provenance);
    return map;
}

const std::vector<Area>& BaseMap::areas() const {
    std::call_once(m_outlines->areRead, [this] {
        if (m_outlines->reader) {
            m_outlines->areas = m_outlines->reader();
            m_outlines->reader = nullptr;
        }
    });
    return m_outlines->areas;
}

const Adjacency& BaseMap::adjacency() const {
    return m_outlines->neighbours ? *m_outlines->neighbours : borders().adjacency;
}

const Borders& BaseMap::borders() const {
    std::call_once(m_outlines->haveBorders, [this] { m_outlines->borders = bordersOf(areas()); });
    return m_outlines->borders;
}

const Envelope& BaseMap::envelope() const {
    std::call_once(m_outlines->haveEnvelope, [this] {
        Envelope envelope;
        for (const Area& area : areas()) {
            envelope.add(area.envelope());
        }
        m_outlines->envelope = envelope;
    });
    return m_outlines->envelope;
}

bool BaseMap::operator==(const BaseMap& other) const {
    return m_isSchematic == other.m_isSchematic && m_provenance == other.m_provenance &&
           (m_outlines == other.m_outlines || areas() == other.areas());
}

} // namespace maillage
