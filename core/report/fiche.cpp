#include "core/analysis/change/simulation.hpp"
#include "core/report/fiche.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/carto/scenario_sheet.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/report/fiche_errors.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

/// The scenario as if the structure had never been in it.
Scenario without(const Scenario& scenario, const std::string& structure) {
    Scenario rest = scenario;
    std::erase_if(rest.edits, [&](const ScenarioEdit& edit) { return structureOf(edit) == structure; });
    return rest;
}

std::string idsOf(const std::vector<const OpenStructure*>& openings) {
    std::vector<std::string> ids;
    ids.reserve(openings.size());
    for (const OpenStructure* opening : openings) {
        ids.push_back(opening->id + " (" + opening->name + ")");
    }
    return joined(ids, ", ");
}

/// Whether the text holds more than white space.
bool isAnswer(std::string_view text) {
    return !trimmed(text).empty();
}

bool isQuestion(std::string_view id) {
    return std::ranges::find(kFicheQuestions, id, &FicheQuestion::id) != kFicheQuestions.end();
}

/// Labels are placed in their order.
void nameFirst(MapSheet& sheet, const Commune& commune) {
    const auto isOfCommune = [&](const Label& label) {
        return label.point == commune.reference && label.text == commune.name;
    };
    const auto own = std::ranges::find_if(sheet.labels, isOfCommune);
    if (own != sheet.labels.end()) {
        std::rotate(sheet.labels.begin(), own, own + 1);
    }
}

} // namespace

std::string_view toText(FicheFamily family) {
    switch (family) {
    case FicheFamily::Territoire:
        return "territoire";
    case FicheFamily::Partenariat:
        return "partenariat";
    case FicheFamily::Financement:
        return "financement";
    case FicheFamily::ModeleSocioEconomique:
        return "modele_socio_economique";
    }
    return {};
}

FicheAnswers withAnswer(FicheAnswers answers, std::string_view question, std::string_view text) {
    if (!isQuestion(question)) {
        std::vector<std::string> known;
        known.reserve(kFicheQuestions.size());
        for (const FicheQuestion& one : kFicheQuestions) {
            known.emplace_back(one.id);
        }
        throw Error(ErrorCode::FicheQuestionUnknown, {std::string(question), joined(known, ", ")});
    }
    if (isAnswer(text)) {
        answers.insert_or_assign(std::string(question), std::string(trimmed(text)));
    } else if (const auto known = answers.find(question); known != answers.end()) {
        answers.erase(known);
    }
    return answers;
}

std::size_t answeredCount(const FicheAnswers& answers) {
    return static_cast<std::size_t>(std::ranges::count_if(kFicheQuestions, [&](const FicheQuestion& one) {
        const auto answer = answers.find(one.id);
        return answer != answers.end() && isAnswer(answer->second);
    }));
}

std::size_t openingRank(const Scenario& scenario, std::string_view id) {
    const std::vector<const OpenStructure*> openings = openingsOf(scenario);
    if (openings.empty()) {
        throw Error(ErrorCode::ScenarioWithoutOpening, {scenario.name});
    }
    if (id.empty() && openings.size() > 1) {
        throw Error(ErrorCode::OpeningNotNamed, {scenario.name, idsOf(openings)});
    }
    for (std::size_t rank = 0; rank < scenario.edits.size(); ++rank) {
        const auto* opening = std::get_if<OpenStructure>(&scenario.edits[rank]);
        if (opening != nullptr && (id.empty() || opening->id == id)) {
            return rank;
        }
    }
    throw Error(ErrorCode::OpeningUnknown, {scenario.name, std::string(id), idsOf(openings)});
}

Date sheetDate(const Project& project, const Scenario& scenario) {
    return std::max(project.settings.referenceDate, scenario.start.value_or(project.settings.referenceDate));
}

FicheContent makeFiche(const Project& project, const Scenario& scenario, std::string_view id,
                       const Date& date, bool withHypotheses, const MapOptions& mapOptions) {
    const std::size_t rank = openingRank(scenario, id);
    for (const EditFault& fault : faultsOf(project, scenario)) {
        if (fault.edit == rank) {
            throw Error(fault.error);
        }
    }
    const auto& opening = std::get<OpenStructure>(scenario.edits[rank]);
    const SituationOptions options{date, withHypotheses, &scenario};
    const Scenario rest = without(scenario, opening.id);
    FicheContent content{scenario.name, date, opening, simulate(project, options, &rest)};
    content.answered = answeredCount(content.opening.sheet);
    content.communes = project.territory;
    content.site = project.territory->at(content.opening.site);

    const Situation situation = makeSituation(project, options);
    const ActiveStructure* own = situation.find(content.opening.id);
    content.isOpen = own != nullptr;
    if (content.isOpen) {
        content.site = own->seat.value_or(content.site);
    }
    content.territory =
        groupOf(*project.territory, content.isOpen ? own->communes : IndexSet(project.territory->size()));
    content.redundant = content.territory.communes & content.effect.before.avs().communes;
    SheetRequest request;
    request.options = mapOptions;
    request.gained = &content.effect.gained;
    content.map = buildMapSheet(project, situation, content.effect.after, request);
    Scenario itself{scenario.name, {}};
    std::ranges::copy_if(scenario.edits, std::back_inserter(itself.edits),
                         [&](const ScenarioEdit& edit) { return structureOf(edit) == content.opening.id; });
    addReaches(content.map, situation, &itself);
    nameFirst(content.map, project.territory->commune(content.site));
    return content;
}

} // namespace maillage
