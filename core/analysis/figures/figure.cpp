#include "core/analysis/figures/figure.hpp"

#include "core/analysis/figures/indicators.hpp"

#include <algorithm>

namespace maillage {

namespace {

using enum FigureId;

// Tests of one structure; agréments other than that of an EVS are those of centres sociaux.
constexpr TestedStructures::Test kIsCentreSocial = [](const StructureState& s) { return s.isCentreSocial; };
constexpr TestedStructures::Test kIsEvs = [](const StructureState& s) { return s.isEvs; };
constexpr TestedStructures::Test kHasAcf = [](const StructureState& s) {
    return s.isCentreSocial && s.hasAcf;
};
constexpr TestedStructures::Test kIsFederated = [](const StructureState& s) {
    return s.isCentreSocial && s.isFederated;
};
constexpr TestedStructures::Test kHasPsJeunes = [](const StructureState& s) {
    return s.isCentreSocial && s.hasPsJeunes;
};

// Functions of their own: clang-format 14 takes the braces of such lambdas for those of a namespace.
const std::vector<const Qpv*>& qpvsWithoutStructure(const Indicators& indicators) {
    return indicators.qpvSansStructure;
}
const std::vector<const Qpv*>& supposedGaps(const Indicators& indicators) {
    return indicators.qpvSupposedGaps;
}
const std::vector<const Qpv*>& allQpvs(const Indicators& indicators) {
    return indicators.qpvs;
}

IndexSet notIn(const IndexSet& communes) {
    return IndexSet::full(communes.size()) - communes;
}

IndexSet allCommunes(const FigureBasis& basis) {
    return IndexSet::full(basis.project.territory->size());
}
IndexSet blankCommunes(const Coverage& coverage) {
    return coverage.of(CoverageClass::ZoneBlanche);
}
IndexSet communesOfPatches(const FigureBasis& basis) {
    return blankCommunes(basis.indicators.coverage);
}
/// Where a commune may be covered or not, so may it part patches or join them: their number is no bound.
std::optional<double> patchCount(const FigureBasis& basis) {
    const IndexSet unknown =
        basis.indicators.coverage.of(CoverageClass::NonAttestee) & basis.indicators.all.communes;
    if (!unknown.isEmpty()) {
        return std::nullopt;
    }
    return static_cast<double>(basis.indicators.patches.size());
}
template <double DistanceSummary::*kValue>
std::optional<double> distanceOf(const FigureBasis& basis) {
    const std::optional<DistanceSummary>& distance = basis.indicators.distance;
    return distance ? std::optional((*distance).*kValue) : std::nullopt;
}

template <ApprovalKind kKind>
bool tellsOf(const Project& project, const Date& date) {
    return project.knowsApprovalsAt(kKind, date);
}
bool tellsOfFederation(const Project& project, const Date& /*date*/) {
    return project.knowsFederation();
}

bool isTold(const Figure& figure, bool withHypotheses) {
    return !figure.isOfAttestedOnly || !withHypotheses;
}

constexpr std::array kFigures{
    Figure{.id = Communes,
           .keys = {.published = "communes", .evolution = "communes"},
           .uses = {.table = true},
           .definition = CoveredCommunes{[](const Coverage& c) { return IndexSet::full(c.classes.size()); }}},
    Figure{.id = CentreSocial,
           .isRate = true,
           .keys = {.published = "taux_cs",
                    .json = "centre_social",
                    .comparison = "communes_centre_social",
                    .evolution = "communes_centre_social",
                    .evolutionInhabitants = "habitants_centre_social"},
           .uses =
               {.table = true, .proof = true, .panel = true, .page = true, .simulation = true, .fiche = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = CoveredCommunes{[](const Coverage& c) { return c.centreSocial; },
                                         [](const Coverage& c) { return c.supposedCentreSocial; }}},
    Figure{.id = SansCentreSocial,
           .isRate = true,
           .keys = {.published = "taux_sans_cs",
                    .json = "sans_centre_social",
                    .comparison = "communes_sans_centre_social"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtMost,
           .definition = CoveredCommunes{[](const Coverage& c) { return notIn(c.centreSocial); },
                                         [](const Coverage& c) { return c.supposedSansCentreSocial; }}},
    Figure{.id = EvsSeul,
           .keys = {.published = "evs_seul",
                    .json = "evs_seul",
                    .comparison = "communes_evs_seul",
                    .evolution = "communes_evs_seul",
                    .evolutionInhabitants = "habitants_evs_seul"},
           .uses = {.table = true, .proof = true, .panel = true, .page = true, .simulation = true},
           .definition = CoveredCommunes{[](const Coverage& c) { return c.evs - c.centreSocial; },
                                         [](const Coverage& c) { return c.supposedEvs; }}},
    Figure{.id = Avs,
           .isRate = true,
           .keys = {.published = "taux_avs",
                    .json = "avs",
                    .comparison = "communes_avs",
                    .evolution = "communes_avs",
                    .evolutionInhabitants = "habitants_avs"},
           .uses =
               {.table = true, .proof = true, .panel = true, .page = true, .simulation = true, .fiche = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = CoveredCommunes{[](const Coverage& c) { return c.any(); },
                                         [](const Coverage& c) { return c.supposedAny(); }}},
    Figure{.id = ZoneBlanche,
           .keys = {.published = "zones_blanches",
                    .json = "zone_blanche",
                    .comparison = "zones_blanches",
                    .evolution = "zones_blanches",
                    .evolutionInhabitants = "habitants_zones_blanches"},
           .uses =
               {.table = true, .proof = true, .panel = true, .page = true, .simulation = true, .fiche = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = CoveredCommunes{blankCommunes, [](const Coverage& c) { return c.supposedBlank; }}},
    Figure{.id = NonAttestee,
           .keys = {.published = "non_attestees",
                    .json = "non_attestee",
                    .comparison = "non_attestees",
                    .evolution = "non_attestees",
                    .evolutionInhabitants = "habitants_non_attestees"},
           .uses =
               {.table = true, .proof = true, .panel = true, .page = true, .simulation = true, .fiche = true},
           .isOfAttestedOnly = true,
           .definition = CoveredCommunes{[](const Coverage& c) { return c.of(CoverageClass::NonAttestee); }}},
    Figure{.id = Patches,
           .subject = FigureSubject::Patches,
           .keys = {.json = "zone_blanche/secteurs", .comparison = "secteurs"},
           .uses = {.table = true},
           .definition = Measured{patchCount, communesOfPatches}},
    Figure{.id = Structures,
           .subject = FigureSubject::Structures,
           .keys = {.published = "structures"},
           .uses = {.proof = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{kIsCentreSocial, kIsEvs}},
    Figure{.id = CentresSociaux,
           .subject = FigureSubject::Structures,
           .keys = {.published = "centres_sociaux",
                    .json = "structures/centres_sociaux",
                    .comparison = "centres_sociaux",
                    .evolution = "centres_sociaux"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{kIsCentreSocial}},
    Figure{.id = Evs,
           .subject = FigureSubject::Structures,
           .keys = {.published = "evs", .json = "structures/evs", .comparison = "evs", .evolution = "evs"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{kIsEvs}},
    Figure{.id = Acf,
           .subject = FigureSubject::Structures,
           .keys = {.published = "acf", .json = "structures/acf", .comparison = "acf", .evolution = "acf"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{.first = kHasAcf, .isTold = tellsOf<ApprovalKind::Acf>}},
    Figure{.id = TauxAcf,
           .subject = FigureSubject::Structures,
           .isRate = true,
           .keys = {.published = "taux_acf"},
           .uses = {.proof = true},
           .definition = TestedStructures{kHasAcf, nullptr, kIsCentreSocial, tellsOf<ApprovalKind::Acf>}},
    Figure{.id = Federes,
           .subject = FigureSubject::Structures,
           .keys = {.published = "centres_sociaux_federes",
                    .json = "structures/federes",
                    .comparison = "federes"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{.first = kIsFederated, .isTold = tellsOfFederation}},
    Figure{.id = PsJeunes,
           .subject = FigureSubject::Structures,
           .keys = {.published = "ps_jeunes",
                    .json = "structures/ps_jeunes",
                    .comparison = "ps_jeunes",
                    .evolution = "ps_jeunes"},
           .uses = {.table = true, .proof = true, .panel = true},
           .attestedBound = FigureBound::AtLeast,
           .definition = TestedStructures{.first = kHasPsJeunes, .isTold = tellsOf<ApprovalKind::PsJeunes>}},
    Figure{.id = QpvSansStructure,
           .subject = FigureSubject::Qpvs,
           .keys = {.published = "qpv_sans_structure",
                    .json = "qpv/sans_structure",
                    .comparison = "qpv_sans_structure"},
           .uses = {.table = true, .proof = true, .panel = true, .page = true, .fiche = true},
           .attestedBound = FigureBound::AtMost,
           .definition = ListedQpvs{qpvsWithoutStructure, allQpvs, supposedGaps}},
    Figure{.id = DistanceMediane,
           .subject = FigureSubject::Kilometres,
           .keys = {.json = "distance_km/mediane", .comparison = "distance_mediane"},
           .uses = {.fiche = true},
           .attestedBound = FigureBound::AtMost,
           .definition = Measured{distanceOf<&DistanceSummary::median>, allCommunes}},
    Figure{.id = DistanceCentile90,
           .subject = FigureSubject::Kilometres,
           .keys = {.json = "distance_km/centile_90"},
           .attestedBound = FigureBound::AtMost,
           .definition = Measured{distanceOf<&DistanceSummary::percentile90>, allCommunes}},
    Figure{.id = DistanceMaximum,
           .subject = FigureSubject::Kilometres,
           .keys = {.json = "distance_km/maximum", .comparison = "distance_maximum"},
           .uses = {.fiche = true},
           .attestedBound = FigureBound::AtMost,
           .definition = Measured{distanceOf<&DistanceSummary::maximum>, allCommunes}},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kFigures.size(); ++i) {
        if (static_cast<std::size_t>(kFigures[i].id) != i) {
            return false;
        }
    }
    return kFigures.size() == kFigureCount;
}
static_assert(isInOrder(), "a row for each id, in their order");

} // namespace

std::string_view toText(FigureBound bound) {
    switch (bound) {
    case FigureBound::AtLeast:
        return "au_moins";
    case FigureBound::AtMost:
        return "au_plus";
    case FigureBound::None:
        break;
    }
    return {};
}

std::string_view toText(FigureSubject subject) {
    switch (subject) {
    case FigureSubject::Communes:
        return "communes";
    case FigureSubject::Inhabitants:
        return "habitants";
    case FigureSubject::Structures:
        return "structures";
    case FigureSubject::Qpvs:
        return "qpv";
    case FigureSubject::Patches:
        return "secteurs";
    case FigureSubject::Kilometres:
        return "km";
    }
    return {};
}

std::span<const Figure> figures() {
    return kFigures;
}

const Figure& figureOf(FigureId id) {
    return kFigures.at(static_cast<std::size_t>(id));
}

const Figure* figureNamed(std::string_view published) {
    const auto found = std::ranges::find_if(
        kFigures, [&](const Figure& f) { return f.uses.proof && f.keys.published == published; });
    return found == kFigures.end() ? nullptr : &*found;
}

std::vector<const Figure*> figuresFor(bool FigureUses::*use, bool withHypotheses) {
    std::vector<const Figure*> told;
    for (const Figure& figure : kFigures) {
        if (figure.uses.*use && isTold(figure, withHypotheses)) {
            told.push_back(&figure);
        }
    }
    return told;
}

std::vector<const Figure*> figuresFor(std::string_view FigureKeys::*key, bool withHypotheses) {
    std::vector<const Figure*> told;
    for (const Figure& figure : kFigures) {
        if (!(figure.keys.*key).empty() && isTold(figure, withHypotheses)) {
            told.push_back(&figure);
        }
    }
    return told;
}

std::vector<const Figure*> sharesFirst(std::vector<const Figure*> told) {
    std::ranges::stable_sort(told, {}, [](const Figure* figure) {
        return figure->countsCommunes() ? (figure->isRate ? 0 : 1) : 2;
    });
    return told;
}

} // namespace maillage
