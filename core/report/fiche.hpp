// The fiche projet of a structure that a scenario opens: what it is, what it changes, and what its promoters
// answer to the questions of the schéma.
#pragma once

#include "core/analysis/change/simulation.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/carto/map_sheet.hpp"

namespace maillage {

/// The four families of questions that axe 1 of the schéma directeur 2023-2027 (chapter 3, "Porter une
/// attention sur le développement de nouvelles structures") asks of a new project.
enum class FicheFamily { Territoire, Partenariat, Financement, ModeleSocioEconomique };
inline constexpr std::array kFicheFamilies{FicheFamily::Territoire, FicheFamily::Partenariat,
                                           FicheFamily::Financement, FicheFamily::ModeleSocioEconomique};
/// Its name in files: "territoire".
[[nodiscard]] std::string_view toText(FicheFamily family);

/// One question; its words are the schéma's and stand in app/render/fiche_text.cpp.
struct FicheQuestion {
    std::string_view id; // stands in project files: never changes
    FicheFamily family;
};
inline constexpr std::array<FicheQuestion, 10> kFicheQuestions{{
    {"territoire_lequel", FicheFamily::Territoire},
    {"territoire_pourquoi", FicheFamily::Territoire},
    {"territoire_defini", FicheFamily::Territoire},
    {"territoire_proximite", FicheFamily::Territoire},
    {"partenariat_associes", FicheFamily::Partenariat},
    {"partenariat_comment", FicheFamily::Partenariat},
    {"partenariat_tous", FicheFamily::Partenariat},
    {"financement_financeurs", FicheFamily::Financement},
    {"financement_equilibre", FicheFamily::Financement},
    {"modele_lequel", FicheFamily::ModeleSocioEconomique},
}};

/// The same answers with one put in the place of what the question had; white space alone takes the answer
/// away. Throws Error{FicheQuestionUnknown}.
[[nodiscard]] FicheAnswers withAnswer(FicheAnswers answers, std::string_view question, std::string_view text);
/// How many of kFicheQuestions have an answer.
[[nodiscard]] std::size_t answeredCount(const FicheAnswers& answers);

/// Rank in `scenario.edits` of the opening with this id; an empty id means the only one. Throws
/// Error{ScenarioWithoutOpening, OpeningNotNamed, OpeningUnknown}.
[[nodiscard]] std::size_t openingRank(const Scenario& scenario, std::string_view id);

/// The day at which a fiche looks at a scenario: the project's reference date, or the scenario's start where
/// that is later.
[[nodiscard]] Date sheetDate(const Project& project, const Scenario& scenario);

/// Everything that a fiche shows. Pointers lead into the project.
struct FicheContent {
    std::string scenario;
    Date date;
    OpenStructure opening;
    /// From the scenario without this structure (`before`) to the whole scenario (`after`).
    SimulationResult effect;
    /// Where it stands at the end of the scenario, which may have moved it.
    CommuneIndex site = 0;
    /// Whether it is open at the date: an earlier date, or a later change of the scenario, closes it, and
    /// then it has no territory and no effect.
    bool isOpen = false;
    CommuneGroup territory{};
    /// Communes of its territory that are covered without it.
    IndexSet redundant{};
    /// The map of coverage with the communes that it gains, its own site named first.
    MapSheet map{};
    std::size_t answered = 0;
    /// The communes of the project.
    std::shared_ptr<const Territory> communes{};
};

/// The fiche of the opening `id` as openingRank finds it. Throws what openingRank throws, and the fault of
/// an opening that does not fit the project (faultsOf).
[[nodiscard]] FicheContent makeFiche(const Project& project, const Scenario& scenario, std::string_view id,
                                     const Date& date, bool withHypotheses,
                                     const MapOptions& mapOptions = {});

} // namespace maillage
