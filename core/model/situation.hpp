// What holds at a date: the structures with their state and the communes they serve, after a scenario's
// changes.
#pragma once

#include "core/base/bitset.hpp"
#include "core/model/project.hpp"

namespace maillage {

struct SituationOptions {
    Date date{2022, 12, 31};
    /// False leaves every row of source `hypothese` out.
    bool withHypotheses = true;
    /// Changes on top of the base; null for none.
    const Scenario* scenario = nullptr;
};

/// A structure as it is at the date.
struct ActiveStructure {
    std::string id;
    std::string name;
    bool isCentreSocial = false;
    bool isEvs = false;
    bool hasAcf = false;
    bool hasPsJeunes = false;
    bool isFederated = false;
    /// Opened by the scenario.
    bool isSimulated = false;
    /// Its seat is a supposition.
    bool seatIsHypothesis = false;
    std::optional<CommuneIndex> seat;
    std::optional<MapPoint> point;
    IndexSet communes;
    /// Those of `communes` that rest on hypotheses alone.
    IndexSet supposedCommunes;
};

struct Situation {
    std::shared_ptr<const Territory> territory;
    std::shared_ptr<const BaseMap> baseMap;
    Date date{2022, 12, 31};
    bool withHypotheses = true;
    std::optional<std::string> scenario;
    /// Only structures with a valid animation_globale or evs approval.
    std::vector<ActiveStructure> structures;
};

/// Throws Error{CommuneUnknown, CommuneWithoutEpci} when the scenario's edits name what is not there.
[[nodiscard]] Situation makeSituation(const Project& project, const SituationOptions& options);

/// The communes that a structure at `site` serves under the rule; the site itself always belongs. Throws as
/// above.
[[nodiscard]] IndexSet communesOfRule(const Territory& territory, const BaseMap& map, CommuneIndex site,
                                      const ServiceRule& rule);

} // namespace maillage
