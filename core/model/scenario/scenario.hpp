// What is tried out on a project: a named list of changes that never alters the base.
#pragma once

#include "core/model/structure.hpp"

#include <map>
#include <variant>

namespace maillage {

// How the territory of an opened structure follows from its site.
/// These communes alone, whether the site is one of them or not; naming none, the site alone.
struct ListRule {
    std::vector<std::string> communes; // INSEE codes
    bool operator==(const ListRule&) const = default;
};
/// The radius that is offered, asked for and told until a person gives another.
inline constexpr double kUsualRadiusKilometres = 10;

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
struct TravelTimeRule {
    double minutes = 0; // from the commune to the site, by the project's matrix
    bool operator==(const TravelTimeRule&) const = default;
};
using ServiceRule = std::variant<ListRule, RadiusRule, EpciRule, NeighboursRule, TravelTimeRule>;

/// Free answers of a fiche projet by the id of their question; questions without an answer are absent.
using FicheAnswers = std::map<std::string, std::string, std::less<>>;

/// A structure opened at the reference point of a commune.
struct OpenStructure {
    std::string name;
    StructureKind kind = StructureKind::Evs;
    std::string site; // INSEE code
    ServiceRule rule;
    /// By which later changes and the fiche projet name it: unique in its scenario and unlike any structure
    /// of the base.
    std::string id{};
    FicheAnswers sheet{};

    bool operator==(const OpenStructure&) const = default;
};

// Changes of a structure named by its id: of the base, or opened earlier in the scenario.
struct CloseStructure {
    std::string structure;
    bool operator==(const CloseStructure&) const = default;
};
struct MoveStructure {
    std::string structure;
    std::string site; // INSEE code
    /// Without one the territory stays as it is.
    std::optional<ServiceRule> rule;
    bool operator==(const MoveStructure&) const = default;
};
struct ExtendTerritory {
    std::string structure;
    std::vector<std::string> communes; // INSEE codes
    bool operator==(const ExtendTerritory&) const = default;
};
struct ReduceTerritory {
    std::string structure;
    std::vector<std::string> communes; // INSEE codes
    bool operator==(const ReduceTerritory&) const = default;
};
/// An EVS turned into a centre social.
struct BecomeCentreSocial {
    std::string structure;
    bool operator==(const BecomeCentreSocial&) const = default;
};

using ScenarioEdit = std::variant<OpenStructure, CloseStructure, MoveStructure, ExtendTerritory,
                                  ReduceTerritory, BecomeCentreSocial>;

struct Scenario {
    std::string name;
    /// In the order in which they take effect.
    std::vector<ScenarioEdit> edits;
    /// The changes hold from this day on; without one, at every date.
    std::optional<Date> start{};
    /// The scenario that this one was made from, empty for none.
    std::string origin{};

    /// Before its first day it changes nothing.
    [[nodiscard]] bool isBegun(const Date& date) const { return !start || *start <= date; }
    bool operator==(const Scenario&) const = default;
};

/// The structures that it opens, in order; they point into the scenario.
[[nodiscard]] std::vector<const OpenStructure*> openingsOf(const Scenario& scenario);

/// The id of the structure that an edit opens or changes.
[[nodiscard]] const std::string& structureOf(const ScenarioEdit& edit);

/// "simulation-1", or the first of these that no structure opened by the scenario has.
[[nodiscard]] std::string freeOpeningId(const Scenario& scenario);

} // namespace maillage
