// Published figures beside computed ones.
#pragma once

#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/published/published_figure.hpp"

namespace maillage {

/// What a published figure is compared with.
struct PublishedMeaning {
    const Figure* figure = nullptr;
    FigureBase base = FigureBase::Communes;
    /// As a share of its whole, in percent; else as a number.
    bool isShare = false;
};

/// By its id and its unit: any figure that a proof opens, as a number or, where it is a part of a whole, in
/// "%", then also with "taux_" before its name; "_population" after it: of the inhabitants. nullopt where
/// there is no such figure.
[[nodiscard]] std::optional<PublishedMeaning> meaningOf(const PublishedFigure& published);
/// Unrounded, in the published unit; nullopt where it is unknown, or a share of nothing.
[[nodiscard]] std::optional<double> valueOf(const PublishedMeaning& meaning, const FigureTable& figures);

/// What it is worth that a computed value, rounded half up to the published precision, is the published one.
enum class Agreement {
    /// It is not, or no indicator has that name.
    Differs,
    /// It is, by attested rows alone.
    Earned,
    /// It is, by supposed rows that were made so that it is.
    Reconstructed,
    /// The value is unknown; or, of attested rows alone, it bounds what was published and is not to be it.
    NotCompared
};
/// As it stands in JSON: "ecart", "atteste", "reconstitue", "non_compare".
[[nodiscard]] std::string_view toText(Agreement agreement);

struct ComparedFigure {
    PublishedFigure published;
    /// In the published unit, unrounded (percent for "%"); nullopt when no figure has that name.
    std::optional<double> computed;
    Agreement agreement = Agreement::Differs;
    /// What the computed value says of the truth.
    FigureBound bound = FigureBound::None;
    /// It differs by attested rows alone too, which bound it: no supposed row explains it.
    bool attestedDiffers = false;

    /// It has a value that is not what was printed.
    [[nodiscard]] bool differs() const { return computed && agreement == Agreement::Differs; }
};

/// A share of attested rows alone bounds the published share, and so does a count on the side of its bound;
/// another count of them says nothing of the published one, unless it is the same: what an EVS alone covers
/// by attested rows, a centre social that nothing attests may cover too.
[[nodiscard]] Agreement agreementOf(const PublishedFigure& published, const PublishedMeaning& meaning,
                                    const FigureTable& figures, bool withHypotheses);

/// Each published figure beside the computed one at the figure's own date. Rates are computed from counts,
/// never from rounded parts.
[[nodiscard]] std::vector<ComparedFigure> compareWithPublished(const Project& project, bool withHypotheses);

/// The communes on which the figure's value turns: in its group with hypotheses and not without, or the
/// reverse. None for what counts no communes.
[[nodiscard]] IndexSet communesInDoubt(const Project& project, const PublishedFigure& figure);

/// The figure that a document printed for an indicator at a date ("evs", also under "evs_2019"); null without
/// one.
[[nodiscard]] const ComparedFigure* findFigure(const std::vector<ComparedFigure>& figures,
                                               std::string_view indicator, const Date& date);

} // namespace maillage
