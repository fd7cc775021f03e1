// Where a figure comes from: what it counts, and for each commune and structure the rows of the project that
// put it there.
#pragma once

#include "core/analysis/figures/comparison.hpp"

namespace maillage {

/// Whether a dated row of the project counts in a situation, and if not, why.
enum class RowState { Holds, Ended, NotBegun, SupposedLeftOut };
[[nodiscard]] std::string_view toText(RowState state);
/// A period that is over or yet to come is told before a hypothesis that is left out.
[[nodiscard]] RowState stateOf(const Period& period, const Attestation& attestation,
                               const Situation& situation);

/// One figure as a fraction of two lists. Communes are indices of the territory, structures are ranks in
/// Proof::structures, QPV ranks in Project::qpvs.
struct FigureProof {
    /// As in the table of published figures ("taux_cs"); in the base of inhabitants with "_population" after
    /// it.
    std::string id;
    FigureId figure = FigureId::Communes;
    FigureSubject subject = FigureSubject::Communes;
    /// Printed as a percentage; else as the number that the numerator gives.
    bool isRate = false;
    std::vector<std::uint32_t> numerator;
    /// Empty where the figure is a share of nothing.
    std::vector<std::uint32_t> denominator;
    /// Communes of the denominator that the base of inhabitants leaves out: their population is unknown.
    std::vector<CommuneIndex> leftOut;
    /// The lists counted, or their inhabitants summed.
    std::int64_t numeratorValue = 0;
    std::int64_t denominatorValue = 0;
    /// Of a figure that counts no list: its number, and the numerator is what it is taken over.
    std::optional<double> measure;
    /// What a document printed for it at the situation's date.
    std::optional<PublishedFigure> published;
    /// Beside the published value, where there is one.
    Agreement agreement = Agreement::Differs;
    /// What it says of the truth.
    FigureBound bound = FigureBound::None;
    /// False: no population of the numerator is known, or the project holds none of what is counted.
    bool isKnown = true;

    /// 0…1, and 0 of nothing.
    [[nodiscard]] double share() const {
        return denominatorValue == 0
                   ? 0
                   : static_cast<double>(numeratorValue) / static_cast<double>(denominatorValue);
    }
    /// In the unit it is printed in: percent for a rate, of the exact fraction.
    [[nodiscard]] double value() const {
        const auto part = static_cast<double>(numeratorValue);
        if (!isRate) {
            return measure.value_or(part);
        }
        return denominatorValue == 0 ? 0 : 100 * part / static_cast<double>(denominatorValue);
    }
    [[nodiscard]] MemberKind members() const { return memberKind(subject); }
};

/// A structure that counts in the situation, as it stands there.
struct ProvenStructure : ActiveStructure {
    /// In the project; nullopt when the scenario opens it.
    std::optional<StructureIndex> structure;
};

/// Indices point into the project that it was made from.
struct Proof {
    std::vector<FigureProof> figures;
    std::vector<ProvenStructure> structures;
    std::vector<KnownClass> classes;
    /// Per approval and per row of territory of the project.
    std::vector<RowState> approvalStates;
    std::vector<RowState> areaStates;
    /// Ranks of the rows, in the project's order.
    std::vector<std::vector<std::uint32_t>> areasOfCommune;
    std::vector<std::vector<std::uint32_t>> approvalsOfStructure;
    /// Rank in `structures` per structure of the project.
    std::vector<std::optional<std::uint32_t>> rankOfStructure;

    /// Throws Error{FigureUnknown}.
    [[nodiscard]] const FigureProof& figure(std::string_view id) const;
};

/// A structure that covers a commune, with the rows that say so (none when the scenario alone says so).
struct CommuneLink {
    std::uint32_t structure = 0; // rank in Proof::structures
    std::vector<std::uint32_t> areas;
};

/// Why a commune is in its class.
struct CommuneProof {
    KnownClass known;
    std::vector<CommuneLink> links;
    /// Rows that name the commune and do not count: their own state says why, or, where it says Holds, their
    /// structure has no valid agrément as centre social or EVS, or the scenario closes it or takes the
    /// commune from it.
    std::vector<std::uint32_t> rejected;
};

/// Opens every figure of `indicators`, which must have been computed from this situation of this project.
[[nodiscard]] Proof prove(const Project& project, const Situation& situation, const Indicators& indicators);
[[nodiscard]] CommuneProof proveCommune(const Project& project, const Proof& proof, CommuneIndex commune);

} // namespace maillage
