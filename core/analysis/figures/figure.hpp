// The catalogue of figures: one row says all that core knows of a figure. Whoever tells figures (indicators,
// proof, comparisons, panels, pages) reads it and has no list of its own; what people read stands in
// app/text/figures/figure_words.cpp. A new figure is an id here, a row in figure.cpp and its words there.
#pragma once

#include "core/analysis/coverage.hpp"

#include <span>
#include <variant>

namespace maillage {

/// In the order in which tables tell them.
enum class FigureId : std::uint8_t {
    Communes,
    CentreSocial,
    SansCentreSocial,
    EvsSeul,
    Avs,
    ZoneBlanche,
    NonAttestee,
    Patches,
    Structures,
    CentresSociaux,
    Evs,
    Acf,
    TauxAcf,
    Federes,
    PsJeunes,
    QpvSansStructure,
    DistanceMediane,
    DistanceCentile90,
    DistanceMaximum
};
inline constexpr std::size_t kFigureCount = static_cast<std::size_t>(FigureId::DistanceMaximum) + 1;

/// What a figure counts, or the unit that it is measured in.
enum class FigureSubject { Communes, Inhabitants, Structures, Qpvs, Patches, Kilometres };
/// As it stands in JSON: "communes", "habitants", "structures", "qpv", "secteurs", "km".
[[nodiscard]] std::string_view toText(FigureSubject subject);

/// What a figure of attested rows alone says of the truth: at least so many, at most, or neither.
enum class FigureBound { None, AtLeast, AtMost };
/// As it stands in JSON: "au_moins", "au_plus"; empty for none.
[[nodiscard]] std::string_view toText(FigureBound bound);

/// What communes are counted by.
enum class FigureBase { Communes, Inhabitants };

/// The words that the outputs promise, which never change. Empty: the figure is not told there.
struct FigureKeys {
    /// In the table of published figures ("taux_cs"), which is also the id of its proof.
    std::string_view published{};
    /// Place in the JSON of the indicators, parted by "/": "centre_social", "structures/acf".
    std::string_view json{};
    /// In the comparison of scenarios: "communes_centre_social".
    std::string_view comparison{};
    /// Between two dates: "communes_centre_social", "habitants_centre_social".
    std::string_view evolution{};
    std::string_view evolutionInhabitants{};
};

/// Where a figure is told, besides where its keys name it.
struct FigureUses {
    bool table = false;      // the table of the indicators: text and CSV
    bool proof = false;      // opened to its members, compared with what was published
    bool panel = false;      // beside the map
    bool page = false;       // on the page of the map
    bool simulation = false; // before and after a simulation: text and CSV
    bool fiche = false;      // the effect in the fiche projet
};

struct FigureBasis; // figure_table.hpp
struct Indicators;

// What a figure counts or measures. Sets are of the whole territory: those counted are the ones among the
// communes that the figures are about.

/// Communes told apart by their coverage alone, which can be counted of communes that were merged since.
struct CoveredCommunes {
    using Part = IndexSet (*)(const Coverage& coverage);
    Part of = nullptr;
    /// Those of them that are so only by rows that are supposed; null for none.
    Part supposed = nullptr;
};
struct OtherCommunes {
    IndexSet (*of)(const FigureBasis& basis) = nullptr;
};
/// The structures that pass the first test, then those that pass the second: one that passes both stands
/// twice. `whole`: null for a share of nothing.
struct TestedStructures {
    using Test = bool (*)(const StructureState& structure);
    Test first = nullptr;
    Test second = nullptr;
    Test whole = nullptr;
    /// Whether a row tells of what is tested; null: as soon as structures are known at all.
    bool (*isTold)(const Project& project, const Date& date) = nullptr;
};
struct ListedQpvs {
    const std::vector<const Qpv*>& (*part)(const Indicators& indicators) = nullptr;
    const std::vector<const Qpv*>& (*whole)(const Indicators& indicators) = nullptr;
    /// Those of the part that are so only by rows that are supposed.
    const std::vector<const Qpv*>& (*supposed)(const Indicators& indicators) = nullptr;
};
/// A number that counts no list, in the unit of its subject; nullopt where nothing is known of it.
struct Measured {
    std::optional<double> (*of)(const FigureBasis& basis) = nullptr;
    /// The communes that it is taken over.
    IndexSet (*over)(const FigureBasis& basis) = nullptr;
};
using FigureDefinition = std::variant<CoveredCommunes, OtherCommunes, TestedStructures, ListedQpvs, Measured>;

struct Figure {
    FigureId id = FigureId::Communes;
    FigureSubject subject = FigureSubject::Communes;
    /// Printed as a percentage; else as a number.
    bool isRate = false;
    FigureKeys keys{};
    FigureUses uses{};
    /// Without hypotheses; with them every figure is what the rows say.
    FigureBound attestedBound = FigureBound::None;
    /// Told only where hypotheses are left out: with them it is always 0.
    bool isOfAttestedOnly = false;
    FigureDefinition definition{};

    /// What its value says of the truth with this choice of hypotheses.
    [[nodiscard]] FigureBound bound(bool withHypotheses) const {
        return withHypotheses ? FigureBound::None : attestedBound;
    }
    /// Then it has a group of communes, with their inhabitants.
    [[nodiscard]] bool countsCommunes() const {
        return std::holds_alternative<CoveredCommunes>(definition) ||
               std::holds_alternative<OtherCommunes>(definition);
    }
};

/// All of them, in the order of their ids.
[[nodiscard]] std::span<const Figure> figures();
[[nodiscard]] const Figure& figureOf(FigureId id);
/// The figure of this word in a table of published figures; null where none is compared under it.
[[nodiscard]] const Figure* figureNamed(std::string_view published);
/// Those told in a place with this choice of hypotheses: `figuresFor(&FigureUses::panel, true)`,
/// `figuresFor(&FigureKeys::comparison, false)`.
[[nodiscard]] std::vector<const Figure*> figuresFor(bool FigureUses::*use, bool withHypotheses);
[[nodiscard]] std::vector<const Figure*> figuresFor(std::string_view FigureKeys::*key, bool withHypotheses);
/// Shares of the communes, then numbers of communes, then all other figures, each in their order.
[[nodiscard]] std::vector<const Figure*> sharesFirst(std::vector<const Figure*> told);

} // namespace maillage
