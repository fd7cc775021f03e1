// Two scenarios, or one and the base, side by side at a date.
#pragma once

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

/// One indicator on both sides, as the command line, the page and the window print it.
struct ComparisonRow {
    /// FigureKeys::comparison.
    std::string_view id;
    FigureId figure = FigureId::Communes;
    FigureSubject subject = FigureSubject::Communes;
    /// Counts are whole numbers; kilometres are not, and absent where no structure has a place.
    std::optional<double> a;
    std::optional<double> b;
    /// Inhabitants of known communes, for groups of communes.
    std::optional<std::int64_t> populationA;
    std::optional<std::int64_t> populationB;
    /// nullopt where the communes that differ are all of unknown population.
    std::optional<std::int64_t> populationDifference;
    /// What `a` and `b` say of the truth: of a day of which nothing is known less than of another.
    FigureBound boundA = FigureBound::None;
    FigureBound boundB = FigureBound::None;

    [[nodiscard]] bool countsCommunes() const { return figureOf(figure).countsCommunes(); }
    /// b − a, absent where one of them is.
    [[nodiscard]] std::optional<double> difference() const;
};

/// A structure that is not the same on both sides: there on one alone, or elsewhere, of another kind or with
/// another territory.
struct StructureDifference {
    std::string id; // of the side that has it, of A when both have
    std::string name;
    bool isInA = false;
    bool isInB = false;
    bool seatDiffers = false;
    bool kindDiffers = false;
    IndexSet communesOnlyA;
    IndexSet communesOnlyB;
};

struct ScenarioComparison {
    Indicators a;
    Indicators b;
    /// A partition of the communes: in the territory of an active structure in A alone, in B alone, in both,
    /// in neither.
    CommuneGroup onlyA{};
    CommuneGroup onlyB{};
    CommuneGroup both{};
    CommuneGroup neither{};
    /// Communes of another class in B than in A (see a.coverage.classes and b.coverage.classes).
    CommuneGroup classDiffers{};
    /// QPV that have a structure in A and none in B, and the reverse.
    std::vector<const Qpv*> qpvOnlyA{};
    std::vector<const Qpv*> qpvOnlyB{};
    /// In the order of the project, then what A opens, then what B opens. Structures that both open are the
    /// same when they have the same kind and seat.
    std::vector<StructureDifference> structures{};
    std::vector<ComparisonRow> rows{};

    /// Whether something is known of both sides' days; else what differs is unknown.
    [[nodiscard]] bool isKnown() const {
        return a.figures[FigureId::Avs].number && b.figures[FigureId::Avs].number;
    }
};

/// Those of `some` that are not among `others`.
[[nodiscard]] std::vector<const Qpv*> qpvsNotIn(const std::vector<const Qpv*>& some,
                                                const std::vector<const Qpv*>& others);

/// `a` and `b` may be null: the base. Pointers in the result point into `project`, which must outlive it.
[[nodiscard]] ScenarioComparison compareScenarios(const Project& project, const Scenario* a,
                                                  const Scenario* b, const Date& date, bool withHypotheses);
/// The same of any two situations of the project: of two dates, say.
[[nodiscard]] ScenarioComparison compareSituations(const Project& project, const Situation& a,
                                                   const Situation& b);
/// The same of some communes alone: computeIndicators tells how they are counted; with the structures that
/// have their seat there or serve one of them, on either side.
[[nodiscard]] ScenarioComparison compareSituations(const Project& project, const Situation& a,
                                                   const Situation& b, const IndexSet& within);

} // namespace maillage
