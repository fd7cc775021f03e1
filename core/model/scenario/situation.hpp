// What holds at a date: the structures with their state and the communes they serve, after a scenario's
// changes.
#pragma once

#include "core/base/bitset.hpp"
#include "core/model/project.hpp"

namespace maillage {

struct SituationOptions { // NOLINT(cppcoreguidelines-pro-type-member-init): none is made without its Date
    Date date;
    /// False leaves every row of source `hypothese` out.
    bool withHypotheses = true;
    /// Changes on top of the base; null for none.
    const Scenario* scenario = nullptr;
};

/// What a structure is at a date.
struct StructureState {
    bool isCentreSocial = false;
    bool isEvs = false;
    bool hasAcf = false;
    bool hasPsJeunes = false;
    bool isFederated = false;

    [[nodiscard]] bool isActive() const { return isCentreSocial || isEvs; }
};

/// A structure as it is at the date.
struct ActiveStructure : StructureState {
    std::string id;
    std::string name;
    /// What it is as far as attested rows and the scenario say so; the same without hypotheses.
    StructureState attested;
    /// Opened by the scenario.
    bool isSimulated = false;
    /// Of the base, and moved, given another territory or another kind by the scenario.
    bool isChanged = false;
    /// Its seat is the scenario's choice.
    bool isSeatSimulated = false;
    /// Its seat is a supposition.
    bool seatIsHypothesis = false;
    std::optional<CommuneIndex> seat;
    std::optional<MapPoint> point;
    IndexSet communes;
    /// Those of `communes` whose rows are all hypotheses; what the scenario gives is none.
    IndexSet supposedCommunes;
    /// Those that the scenario gave to it, and those that it took from it.
    IndexSet addedCommunes;
    IndexSet removedCommunes;

    [[nodiscard]] bool hasSeatIn(const IndexSet& places) const { return seat && places.contains(*seat); }
    /// Whether one of them, or more, is in its territory.
    [[nodiscard]] bool serves(const IndexSet& places) const { return !(communes & places).isEmpty(); }
};

/// Null where none has this id. Walks the list.
[[nodiscard]] const ActiveStructure* findActive(const std::vector<ActiveStructure>& structures,
                                                std::string_view id);

struct Situation {
    std::shared_ptr<const Territory> territory;
    std::shared_ptr<const BaseMap> baseMap;
    Date date;
    /// False too where the project knows no structure of the date: what no row tells is then unknown.
    bool withHypotheses = true;
    std::optional<std::string> scenario;
    /// Only structures with a valid animation_globale or evs approval.
    std::vector<ActiveStructure> structures;
    /// Structures of the base that the scenario closes, ascending.
    std::vector<StructureIndex> closed;

    /// Null for one that is not active then. Walks the list.
    [[nodiscard]] const ActiveStructure* find(std::string_view id) const {
        return findActive(structures, id);
    }
};

/// Every structure of the project, active or not, by its index, without any scenario.
[[nodiscard]] std::vector<ActiveStructure> structuresAt(const Project& project, const Date& date,
                                                        bool withHypotheses);

/// Edits that do not fit the project are left out: faultsOf (scenario_application) tells them. Before its
/// start a scenario changes nothing.
[[nodiscard]] Situation makeSituation(const Project& project, const SituationOptions& options);

} // namespace maillage
