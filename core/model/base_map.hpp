// The outlines of the communes, exchangeable without any figure changing.
#pragma once

#include "core/geo/adjacency.hpp"
#include "core/geo/area.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

struct Borders;

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
///
/// What follows from the areas is worked out when somebody asks, once for all copies, from any thread.
class BaseMap {
public:
    using AreaReader = std::function<std::vector<Area>()>;

    BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas);
    /// The same, of which the neighbours are known.
    BaseMap(Provenance provenance, bool isSchematic, std::vector<Area> areas, Adjacency neighbours);
    /// Outlines that are read when somebody asks for them: areas(), borders() and envelope() throw what
    /// `reader` throws. It is called once, and dropped then.
    BaseMap(Provenance provenance, bool isSchematic, AreaReader reader, Adjacency neighbours);

    [[nodiscard]] const Provenance& provenance() const { return m_provenance; }
    /// The same outlines, said to come from elsewhere.
    [[nodiscard]] BaseMap withProvenance(Provenance provenance) const;
    /// True for the power diagram shipped with the project: named "fond schématique" wherever it shows.
    [[nodiscard]] bool isSchematic() const { return m_isSchematic; }
    [[nodiscard]] const std::vector<Area>& areas() const;
    [[nodiscard]] const Adjacency& adjacency() const;
    /// How the neighbours are found, with the borders that leave gaps.
    [[nodiscard]] const Borders& borders() const;
    [[nodiscard]] const Envelope& envelope() const;

    /// Neighbours and envelope follow from the areas, and are not compared.
    bool operator==(const BaseMap& other) const;

private:
    struct Outlines;

    Provenance m_provenance;
    bool m_isSchematic;
    std::shared_ptr<Outlines> m_outlines;
};

} // namespace maillage
