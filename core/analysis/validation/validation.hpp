// Everything in a project that is wrong or looks so, each finding with its place.
#pragma once

#include "core/base/monitor.hpp"
#include "core/model/project.hpp"

namespace maillage {

enum class Severity { Error, Warning };

/// What each finding's `names` and `numbers` hold stands beside its code. Row: "structure, commune" for a row
/// of territory, "structure, kind" (as in files) for an agrément.
enum class FindingCode {
    CodeInvalid,                 // code
    OtherDepartement,            // département of the project
    NameMissing,                 // none
    EpciUnknown,                 // EPCI's code
    PopulationNegative,          // ; the population
    PopulationUnknown,           // none
    OutlineMissing,              // none
    OutlineInvalid,              // GEOS's reason
    OutlinesOverlap,             // ; m², mean width in metres
    OutlinesOverlapSliver,       // as above, thinner than kSliverWidth
    Gap,                         // ; m², mean width
    GapSliver,                   // as above
    BordersApart,                // ; metres between them
    BordersJoined,               // ; pairs of neighbours, metres between the furthest
    TinyFaults,                  // ; overlaps up to kTinySurface, gaps up to it, m² of both together
    ReferenceOutside,            // ; metres to its outline
    StructureTwice,              // id
    StructureAlike,              // name, the other's id, its own
    SeatUnknown,                 // name
    StructureWithoutApproval,    // name
    StructureWithoutTerritory,   // name
    TerritoryWithoutApproval,    // name; rows
    TerritoryOfNobody,           // none
    TerritoryOfNowhere,          // structure's name
    ApprovalOfNobody,            // none
    PeriodReversed,              // row, begin, end
    RowTwice,                    // row
    PeriodsOverlap,              // row, the two periods' bounds (four, empty where open)
    PeriodsTouch,                // as above
    QpvWithoutCommune,           // name
    QpvCommuneUnknown,           // name
    QpvStructureUnknown,         // name
    QpvStructureClosed,          // name, structure
    QpvOutsideTerritory,         // name, structure
    QpvOutsideCommunes,          // name; share of its surface, 0…1
    QpvTwice,                    // name
    QpvListRepeats,              // name
    QpvCodeInvalid,              // name, code
    ScenarioCommuneUnknown,      // scenario, code
    ScenarioStructureUnknown,    // scenario, id
    ScenarioStructureClosed,     // scenario, name of the structure
    ScenarioAlreadyCentreSocial, // scenario, name of the structure
    ScenarioIdTaken,             // scenario, id
    ScenarioWithoutEpci,         // scenario, code, name of the commune
    ScenarioWithoutTravelTimes,  // scenario
    Hypotheses,                  // ; structures, agréments, rows of territory, seats, federations, QPV
};

/// An overlap or a gap thinner than this on average (metres) is a sliver: two drawings of one border.
inline constexpr double kSliverWidth = 10;
/// Overlaps and gaps up to this surface (m²) are counted together instead of told one by one.
inline constexpr double kTinySurface = 1;
/// A reference point may lie this far (metres) outside its commune's outline: a mairie at a generalised
/// border.
inline constexpr double kReferenceTolerance = 500;
/// The same on a schematic map, whose cells are only about where the communes are.
inline constexpr double kSchematicReferenceTolerance = 5000;

/// A QPV may lie outside the outlines of its communes with this share of its surface: generalised outlines
/// never fit to the metre. Not asked of a schematic map.
inline constexpr double kQpvTolerance = 0.1;

struct Finding {
    FindingCode code = FindingCode::Hypotheses;
    std::vector<std::string> names;
    std::vector<double> numbers;
    /// Where on the map, ascending.
    std::vector<CommuneIndex> communes;
    std::optional<StructureIndex> structure;
    std::optional<std::uint32_t> qpv;
    /// The row that it was read from.
    Origin origin;
    /// `repaired` mends it.
    bool isRepairable = false;
};

[[nodiscard]] Severity severityOf(FindingCode code);
/// As it stands in JSON.
[[nodiscard]] std::string_view toText(FindingCode code);

/// Errors first, then in the order of the codes. Dates are judged at the project's reference date. Not told:
/// gaps between communes that open to the outside. Throws Error{Cancelled, GeometryFailed}.
[[nodiscard]] std::vector<Finding> validate(const Project& project, const Monitor& monitor = {});

} // namespace maillage
