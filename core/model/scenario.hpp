// What is tried out on a project: a named list of changes that never alters the base.
#pragma once

#include "core/model/structure.hpp"

#include <variant>

namespace maillage {

// How the territory of an opened structure follows from its site.
struct ListRule {
    std::vector<std::string> communes; // INSEE codes
    bool operator==(const ListRule&) const = default;
};
struct RadiusRule {
    double kilometres = 0; // straight line between reference points, EPSG:2154
    bool operator==(const RadiusRule&) const = default;
};
struct EpciRule {
    bool operator==(const EpciRule&) const = default;
};
struct NeighboursRule {
    int rings = 1; // graph distance on the base map's adjacency
    bool operator==(const NeighboursRule&) const = default;
};
using ServiceRule = std::variant<ListRule, RadiusRule, EpciRule, NeighboursRule>;

/// A structure that a scenario opens at the reference point of a commune.
struct OpenStructure {
    std::string name;
    StructureKind kind = StructureKind::Evs;
    std::string site; // INSEE code
    ServiceRule rule;

    bool operator==(const OpenStructure&) const = default;
};

struct Scenario {
    std::string name;
    std::vector<OpenStructure> openings;

    bool operator==(const Scenario&) const = default;
};

} // namespace maillage
