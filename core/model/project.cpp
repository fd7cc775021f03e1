#include "core/model/project.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>

namespace maillage {

bool isQpvCode(std::string_view text) {
    constexpr std::size_t kLength = 8;
    const auto isSign = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    return text.size() == kLength && (text.starts_with("QP") || text.starts_with("QN")) &&
           std::ranges::all_of(text.substr(2), isSign);
}

std::string departementOfQpv(std::string_view code) {
    const std::string_view three = code.substr(2, 3);
    return std::string(three.front() == '0' ? three.substr(1) : three);
}

Date yearDate(const Settings& settings, int year) {
    return year == settings.referenceDate.year() ? settings.referenceDate : Date::endOf(year);
}

const Scenario* Project::findScenario(std::string_view name) const {
    const auto found = std::ranges::find(*scenarios, name, &Scenario::name);
    return found == scenarios->end() ? nullptr : &*found;
}

const Scenario& Project::scenario(std::string_view name) const {
    const Scenario* found = findScenario(name);
    if (found == nullptr) {
        std::vector<std::string> names;
        for (const Scenario& known : *scenarios) {
            names.push_back(known.name);
        }
        throw Error(ErrorCode::ScenarioUnknown, {std::string(name), joined(names, ", ")});
    }
    return *found;
}

namespace {

bool isSupposed(const Structure& row) {
    const bool hasSeat = row.seat || row.point;
    return row.attestation.isHypothesis() || (hasSeat && row.seatAttestation.isHypothesis()) ||
           (row.federated && row.federatedAttestation.isHypothesis());
}

template <typename Row>
bool isSupposed(const Row& row) {
    return row.attestation.isHypothesis();
}

} // namespace

bool Project::knowsApprovalsAt(ApprovalKind kind, const Date& date) const {
    return std::ranges::any_of(structures->approvals, [&](const Approval& row) {
        return row.kind == kind && (!row.period.begin || *row.period.begin <= date);
    });
}

bool Project::knowsStructuresAt(const Date& date) const {
    return knowsApprovalsAt(ApprovalKind::AnimationGlobale, date) ||
           knowsApprovalsAt(ApprovalKind::Evs, date);
}

bool Project::knowsFederation() const {
    return std::ranges::any_of(structures->structures,
                               [](const Structure& structure) { return structure.federated.has_value(); });
}

bool Project::hasSupposedCover() const {
    const auto rests = [](const auto& row) { return row.attestation.isHypothesis(); };
    return std::ranges::any_of(structures->serviceAreas, rests) ||
           std::ranges::any_of(structures->approvals, rests) ||
           std::ranges::any_of(structures->structures, rests);
}

RowBasis Project::rowBasis(bool withHypotheses) const {
    RowBasis basis;
    const auto count = [&](const auto& rows) {
        for (const auto& row : rows) {
            const bool rests = isSupposed(row);
            basis.supposed += rests ? 1U : 0U;
            basis.rows += withHypotheses || !rests ? 1U : 0U;
        }
    };
    count(structures->structures);
    count(structures->approvals);
    count(structures->serviceAreas);
    count(*qpvs);
    return basis;
}

Project Project::withScenario(Scenario scenario) const {
    std::vector<Scenario> changed = *scenarios;
    const auto found = std::ranges::find(changed, scenario.name, &Scenario::name);
    if (found == changed.end()) {
        changed.push_back(std::move(scenario));
    } else {
        *found = std::move(scenario);
    }
    Project project = *this;
    project.scenarios = std::make_shared<const std::vector<Scenario>>(std::move(changed));
    return project;
}

Project Project::withoutScenario(std::string_view name) const {
    std::vector<Scenario> left = *scenarios;
    std::erase_if(left, [&](const Scenario& scenario) { return scenario.name == name; });
    Project project = *this;
    project.scenarios = std::make_shared<const std::vector<Scenario>>(std::move(left));
    return project;
}

bool Project::sharesBaseWith(const Project& other) const {
    return territory == other.territory && baseMap == other.baseMap && structures == other.structures &&
           qpvs == other.qpvs && published == other.published && sources == other.sources &&
           passages == other.passages && travelTimes == other.travelTimes && needs == other.needs &&
           settings == other.settings;
}

Project Project::withBaseMap(std::shared_ptr<const BaseMap> map) const {
    Project project = *this;
    project.baseMap = std::move(map);
    return project;
}

Project Project::withPublished(std::vector<PublishedFigure> figures) const {
    Project project = *this;
    project.published = std::make_shared<const std::vector<PublishedFigure>>(std::move(figures));
    return project;
}

Project Project::withNeeds(NeedFacts facts) const {
    Project project = *this;
    project.needs = std::make_shared<const NeedFacts>(std::move(facts));
    return project;
}

Project emptyProject(std::shared_ptr<const Territory> territory, std::shared_ptr<const BaseMap> baseMap,
                     Settings settings) {
    Project project(std::move(settings));
    project.territory = std::move(territory);
    project.baseMap = std::move(baseMap);
    project.structures = std::make_shared<const StructureSet>();
    project.qpvs = std::make_shared<const std::vector<Qpv>>();
    project.published = std::make_shared<const std::vector<PublishedFigure>>();
    project.scenarios = std::make_shared<const std::vector<Scenario>>();
    project.sources = std::make_shared<const Sources>();
    project.passages = std::make_shared<const std::vector<CommunePassage>>();
    return project;
}

} // namespace maillage
