#include "core/model/scenario/scenario_application.hpp"

#include "core/model/avs_approvals.hpp"
#include "core/model/scenario/scenario_errors.hpp"

#include "core/model/scenario/service_communes.hpp"

#include <algorithm>

namespace maillage {

namespace {

class Application {
public:
    Application(const Project& project, const Scenario& scenario, std::vector<ActiveStructure>& structures)
        : m_project(project), m_scenario(scenario), m_structures(structures) {}

    void operator()(const OpenStructure& edit) {
        if (!edit.id.empty() && find(edit.id) != m_structures.size()) {
            throw Error(ErrorCode::ScenarioIdTaken, {m_scenario.name, edit.id});
        }
        const Territory& territory = *m_project.territory;
        ActiveStructure opened;
        opened.id = edit.id.empty() ? "simulation" : edit.id;
        opened.name = edit.name;
        opened.isCentreSocial = opened.attested.isCentreSocial = edit.kind == StructureKind::CentreSocial;
        opened.isEvs = opened.attested.isEvs = edit.kind == StructureKind::Evs;
        opened.isSimulated = true;
        settle(opened, territory.at(edit.site));
        opened.communes = communesOfRule(m_project, *opened.seat, edit.rule);
        opened.addedCommunes = opened.communes;
        opened.supposedCommunes = IndexSet(territory.size());
        opened.removedCommunes = IndexSet(territory.size());
        m_structures.push_back(std::move(opened));
    }
    void operator()(const CloseStructure& edit) {
        ActiveStructure& structure = changeable(edit.structure);
        structure.isCentreSocial = structure.isEvs = false;
        structure.attested.isCentreSocial = structure.attested.isEvs = false;
        m_closed.push_back(edit.structure);
    }
    void operator()(const MoveStructure& edit) {
        ActiveStructure& structure = changeable(edit.structure);
        const CommuneIndex site = m_project.territory->at(edit.site);
        IndexSet after = edit.rule ? communesOfRule(m_project, site, *edit.rule) : structure.communes;
        if (edit.rule) {
            structure.supposedCommunes -= after;
        }
        settle(structure, site);
        replaceTerritory(structure, std::move(after));
    }
    void operator()(const ExtendTerritory& edit) {
        ActiveStructure& structure = changeable(edit.structure);
        const IndexSet named = communesOf(edit.communes);
        structure.supposedCommunes -= named;
        replaceTerritory(structure, structure.communes | named);
    }
    void operator()(const ReduceTerritory& edit) {
        ActiveStructure& structure = changeable(edit.structure);
        replaceTerritory(structure, structure.communes - communesOf(edit.communes));
    }
    void operator()(const BecomeCentreSocial& edit) {
        ActiveStructure& structure = changeable(edit.structure);
        if (structure.isCentreSocial) {
            throw Error(ErrorCode::ScenarioAlreadyCentreSocial, {m_scenario.name, structure.name});
        }
        for (StructureState* state : {static_cast<StructureState*>(&structure), &structure.attested}) {
            state->isCentreSocial = state->isEvs;
            state->isEvs = false;
        }
        structure.isChanged = !structure.isSimulated;
    }

private:
    [[nodiscard]] std::size_t find(const std::string& id) const {
        return static_cast<std::size_t>(std::ranges::find(m_structures, id, &ActiveStructure::id) -
                                        m_structures.begin());
    }
    ActiveStructure& changeable(const std::string& id) {
        const std::size_t place = find(id);
        if (place == m_structures.size()) {
            throw Error(ErrorCode::ScenarioStructureUnknown, {m_scenario.name, id});
        }
        if (std::ranges::find(m_closed, id) != m_closed.end()) {
            throw Error(ErrorCode::ScenarioStructureClosed, {m_scenario.name, m_structures[place].name});
        }
        return m_structures[place];
    }
    [[nodiscard]] IndexSet communesOf(const std::vector<std::string>& codes) const {
        IndexSet communes(m_project.territory->size());
        for (const std::string& code : codes) {
            communes.insert(m_project.territory->at(code));
        }
        return communes;
    }
    void settle(ActiveStructure& structure, CommuneIndex site) const {
        structure.seat = site;
        structure.point = m_project.territory->commune(site).reference;
        structure.seatIsHypothesis = false;
        structure.isSeatSimulated = true;
    }
    static void replaceTerritory(ActiveStructure& structure, IndexSet after) {
        const IndexSet base = (structure.communes - structure.addedCommunes) | structure.removedCommunes;
        structure.addedCommunes = after - base;
        structure.removedCommunes = base - after;
        structure.supposedCommunes &= after;
        structure.communes = std::move(after);
        structure.isChanged = !structure.isSimulated;
    }

    const Project& m_project;
    const Scenario& m_scenario;
    std::vector<ActiveStructure>& m_structures;
    std::vector<std::string> m_closed;
};

} // namespace

std::vector<EditFault> applyScenario(const Project& project, const Scenario& scenario,
                                     std::vector<ActiveStructure>& structures) {
    Application application(project, scenario, structures);
    std::vector<EditFault> faults;
    for (std::size_t rank = 0; rank < scenario.edits.size(); ++rank) {
        try {
            std::visit(application, scenario.edits[rank]);
        } catch (const Error& error) {
            faults.push_back({rank, error});
        }
    }
    return faults;
}

std::vector<StructureIndex> structuresNamedBy(const Scenario& scenario, const StructureRanks& ranks) {
    std::vector<StructureIndex> named;
    for (const ScenarioEdit& edit : scenario.edits) {
        const std::string& id = std::visit(
            [](const auto& one) -> const std::string& {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, OpenStructure>) {
                    return one.id;
                } else {
                    return one.structure;
                }
            },
            edit);
        if (const auto rank = ranks.find(id)) {
            named.push_back(*rank);
        }
    }
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

namespace {

/// Whether it is an EVS, and no centre social, on the last day on which it has an agrément; of one whose
/// agréments nobody gave, what is declared counts.
bool isEvsAtLast(const StructureSet& set, StructureIndex structure) {
    if (!hasAvsApproval(set, structure)) {
        return set.structures[structure].kind == StructureKind::Evs;
    }
    const Date never(2999, 12, 31);
    std::optional<Date> last;
    for (const Approval& approval : set.approvals) {
        if (approval.structure == structure && isAvs(approval.kind)) {
            last = std::max(last, std::optional(approval.period.end.value_or(never)));
        }
    }
    const auto has = [&](ApprovalKind kind) {
        return std::ranges::any_of(set.approvals, [&](const Approval& approval) {
            return approval.structure == structure && approval.kind == kind &&
                   approval.period.end.value_or(never) == *last;
        });
    };
    return !has(ApprovalKind::AnimationGlobale);
}

} // namespace

std::vector<EditFault> faultsOf(const Project& project, const Scenario& scenario,
                                const StructureRanks& ranks) {
    const std::size_t size = project.territory->size();
    std::vector<ActiveStructure> structures;
    for (const StructureIndex i : structuresNamedBy(scenario, ranks)) {
        const Structure& structure = project.structures->structures[i];
        ActiveStructure active;
        active.id = structure.id;
        active.name = structure.name;
        active.isEvs = isEvsAtLast(*project.structures, i);
        active.isCentreSocial = !active.isEvs;
        active.communes = active.supposedCommunes = active.addedCommunes = active.removedCommunes =
            IndexSet(size);
        structures.push_back(std::move(active));
    }
    return applyScenario(project, scenario, structures);
}

std::vector<EditFault> faultsOf(const Project& project, const Scenario& scenario) {
    return faultsOf(project, scenario, StructureRanks(*project.structures));
}

std::vector<EditFault> faultsAt(const Project& project, const SituationOptions& options) {
    const Scenario& scenario = *options.scenario;
    if (!scenario.isBegun(options.date)) {
        return faultsOf(project, scenario);
    }
    std::vector<ActiveStructure> structures = structuresAt(project, options.date, options.withHypotheses);
    return applyScenario(project, scenario, structures);
}

std::vector<std::size_t> idleEdits(const Project& project, const SituationOptions& options) {
    const std::vector<ActiveStructure> structures =
        structuresAt(project, options.date, options.withHypotheses);
    std::vector<std::size_t> idle;
    if (!options.scenario->isBegun(options.date)) {
        return idle;
    }
    for (std::size_t rank = 0; rank < options.scenario->edits.size(); ++rank) {
        const ActiveStructure* named = findActive(structures, structureOf(options.scenario->edits[rank]));
        if (named != nullptr && !named->isActive()) {
            idle.push_back(rank);
        }
    }
    return idle;
}

} // namespace maillage
