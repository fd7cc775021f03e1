// The outlines of the communes, exchangeable without any figure changing.
#pragma once

#include "core/geo/adjacency.hpp"
#include "core/geo/area.hpp"

#include <memory>
#include <string>
#include <vector>

namespace maillage {

/// Where a dataset comes from, as the foot of a page says it.
struct Provenance {
    std::string title;   // "IGN, ADMIN EXPRESS COG 2018"
    std::string licence; // "Licence Ouverte 2.0"
    std::string date;    // as the producer gives it
    std::string file;    // the name of the imported file, empty for what is shipped
    // Of what was downloaded; empty otherwise.
    std::string retrieved{}; // AAAA-MM-JJ
    std::string sha256{};    // of the bytes that came, in hexadecimal

    bool operator==(const Provenance&) const = default;
};

/// One area per commune of the territory, by index; an empty area stands for "no geometry known".
class BaseMap {
public:
    BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas);

    [[nodiscard]] const Provenance& provenance() const { return m_provenance; }
    /// The same outlines, said to come from elsewhere.
    [[nodiscard]] BaseMap withProvenance(Provenance provenance) const;
    /// True for the power diagram shipped with the project: named "fond schématique" wherever it shows.
    [[nodiscard]] bool isSchematic() const { return m_isSchematic; }
    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }
    [[nodiscard]] const Adjacency& adjacency() const { return m_adjacency; }
    [[nodiscard]] const Envelope& envelope() const { return m_envelope; }

    /// Neighbours and envelope follow from the areas, and are not compared.
    bool operator==(const BaseMap& other) const {
        return m_isSchematic == other.m_isSchematic && m_provenance == other.m_provenance &&
               m_areas == other.m_areas;
    }

private:
    Provenance m_provenance;
    bool m_isSchematic;
    std::vector<Area> m_areas;
    Adjacency m_adjacency;
    Envelope m_envelope;
};

} // namespace maillage
