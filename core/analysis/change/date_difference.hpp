// What changed between two dates, and how much of each change every cause explains.
//
// The change of a figure is parted by replacing one thing after another, always in this order, and taking the
// figure anew each time:
//
//   1. communes merged: what the earlier version knows at the earlier date, counted on the later communes;
//   2. data corrected: what the later version knows at the earlier date;
//   3. structures opened: those that hold an AVS agrément at the later date alone come in, as they are then;
//   4. structures closed: those that held one at the earlier date alone go;
//   5. agréments: the others take the agréments of the later date (an EVS that becomes a centre social);
//   6. territories: the others take the communes of the later date, which makes it the later situation.
//
// So the terms sum to the whole change, to the unit, and a cause that changes nothing has the term 0. An
// order that is told, rather than the mean over all orders (Shapley), because each term is then a whole
// number of communes that can be named, and that a reader can count again. Openings stand before closures so
// that a commune handed from one structure to another is neither lost nor gained on the way. Steps 1 and 2
// are empty between two dates of one version of a project: it reads both dates on the communes of its own
// base map.
#pragma once

#include "core/analysis/change/evolving_figure.hpp"
#include "core/analysis/figures/indicators.hpp"

namespace maillage {

enum class ChangeCause {
    CommunesMerged,
    DataCorrected,
    StructuresOpened,
    StructuresClosed,
    ApprovalsChanged,
    TerritoriesChanged
};
inline constexpr std::array kChangeCauses{ChangeCause::CommunesMerged,   ChangeCause::DataCorrected,
                                          ChangeCause::StructuresOpened, ChangeCause::StructuresClosed,
                                          ChangeCause::ApprovalsChanged, ChangeCause::TerritoriesChanged};
/// As it stands in JSON: "communes_fusionnees", "donnees_corrigees", "structures_ouvertes"…
[[nodiscard]] std::string_view toText(ChangeCause cause);

struct ConcernedStructure {
    std::string id;
    std::string name;
    bool isCentreSocial = false;
    bool isEvs = false;
    bool operator==(const ConcernedStructure&) const = default;
};

/// What one cause did, the causes before it being in place.
struct ChangeTerm {
    ChangeCause cause = ChangeCause::CommunesMerged;
    FigureCounts change;
    /// Structures that opened, closed, changed agréments or territory, or were corrected.
    std::vector<ConcernedStructure> structures;
    /// Communes in which the cause has its rows: served by what opened, closed or changed its agréments; that
    /// entered or left a territory; merged; corrected. Their class need not have changed.
    IndexSet concerned;
    /// On the later communes.
    Coverage before;
    Coverage after;
};

struct DateDifference {
    Date from;
    Date to;
    bool withHypotheses = true;
    std::optional<std::string> scenario{};
    FigureCounts before{};
    FigureCounts after{};
    /// What changed by attested rows alone: the rest follows from how dates were supposed. Nothing where no
    /// row is supposed, or none is counted.
    std::optional<FigureCounts> attestedChange{};
    /// What nothing is known of at the one date, at the other: there its count is not 0 but unknown.
    std::vector<EvolvingFigure> unknownBefore{};
    std::vector<EvolvingFigure> unknownAfter{};
    /// One for each cause, in the order of kChangeCauses: after = before + the sum of their changes.
    std::vector<ChangeTerm> terms{};
    /// On the later communes; one that only the later version has counts as a zone blanche before.
    Coverage coverageBefore{};
    Coverage coverageAfter{};
    /// A partition of the later communes: covered at the later date alone, at the earlier alone, covered at
    /// both by another kind of structure, of the same class at both.
    CommuneGroup gained{};
    CommuneGroup lost{};
    CommuneGroup otherClass{};
    CommuneGroup unchanged{};

    [[nodiscard]] bool isKnownBefore(EvolvingFigure figure) const;
    [[nodiscard]] bool isKnownAfter(EvolvingFigure figure) const;
    /// Only of what is known at both dates is it known how it changed.
    [[nodiscard]] bool isChangeKnown(EvolvingFigure figure) const {
        return isKnownBefore(figure) && isKnownAfter(figure);
    }
    [[nodiscard]] const ChangeTerm& term(ChangeCause cause) const {
        return terms[static_cast<std::size_t>(cause)];
    }
};

/// A version of a project at a date.
struct DatedProject {
    const Project& project;
    SituationOptions options;
};

/// Between two dates of one version of a project, under the same hypotheses and scenario (null for none).
[[nodiscard]] DateDifference differenceBetween(const Project& project, const Date& from, const Date& to,
                                               bool withHypotheses, const Scenario* scenario);
/// Between two versions, at two dates or at the same: their communes are matched by code, then by the
/// passages of the later one, then by those of the earlier. Communes that neither explains count as corrected
/// data.
[[nodiscard]] DateDifference differenceBetween(const DatedProject& earlier, const DatedProject& later);

/// The communes that a term brought into the set of a figure, or took from it; for a figure that counts
/// structures, those concerned are `entered` where it rose and `left` where it fell.
struct MovedCommunes {
    IndexSet entered;
    IndexSet left;
};
[[nodiscard]] MovedCommunes movedBy(const ChangeTerm& term, EvolvingFigure figure);

/// The structures of a term that this figure may have changed by: of what opened and closed, only the kind
/// that it counts, for a centre social is no EVS.
[[nodiscard]] std::vector<ConcernedStructure> structuresBehind(const ChangeTerm& term, EvolvingFigure figure);

/// What gave a commune another class, in the order of kChangeCauses; two may undo one another.
[[nodiscard]] std::vector<ChangeCause> causesOf(const DateDifference& difference, CommuneIndex commune);

} // namespace maillage
