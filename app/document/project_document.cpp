#include "app/document/project_document.hpp"

#include "app/document/replace_command.hpp"
#include "app/document/view_request.hpp"
#include "app/text/change/scenario_text.hpp"
#include "app/text/french/names.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_names.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// A colleague who waits for a project learns soon that it is free.
constexpr std::chrono::seconds kLooksEvery(10);

const Scenario* findScenario(const Project& project, const std::string& name) {
    const auto found = std::ranges::find(*project.scenarios, name, &Scenario::name);
    return found == project.scenarios->end() ? nullptr : &*found;
}

Scenario scenarioOf(const Project& project, const ViewState& view) {
    const Scenario* known = findScenario(project, view.scenario);
    if (known != nullptr) {
        return *known;
    }
    // Where the base alone is looked at, a change begins a scenario of its own.
    return {view.scenario.empty() ? freeScenarioName(project, kSimulationName) : view.scenario, {}};
}

/// What the scenario of this name is called in `after`: a new name at the same place is the same scenario.
std::string followed(const Project& before, const Project& after, const std::string& name) {
    const std::vector<Scenario>& known = *before.scenarios;
    const auto found = std::ranges::find(known, name, &Scenario::name);
    if (found == known.end() || after.scenarios->size() != known.size() ||
        findScenario(after, name) != nullptr) {
        return name;
    }
    const std::string& now = (*after.scenarios)[static_cast<std::size_t>(found - known.begin())].name;
    return findScenario(before, now) == nullptr ? now : name;
}

} // namespace

ProjectDocument::ProjectDocument(Project project)
    : m_project(std::move(project)),
      m_view{kFirstTheme, m_project.settings.referenceDate},
      m_derived(derive(m_project, m_view, scenario(), nullptr)) {
    m_renewal.setInterval(std::chrono::minutes(kLockRenewalMinutes));
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (m_lock) {
            m_lock->renew();
        }
    });
    m_renewal.start();
    m_watch.setInterval(kLooksEvery);
    connect(&m_watch, &QTimer::timeout, this, &ProjectDocument::lookAtHolder);
    m_watch.start();
}

ProjectDocument::~ProjectDocument() {
    m_undoStack.blockSignals(true);
}

void ProjectDocument::setView(const ViewState& view) {
    if (view == m_view) {
        return;
    }
    Scenario shown = scenarioOf(m_project, view);
    if (view.scenario != m_view.scenario) {
        m_ghost.reset(); // its id may be taken there
    } else if (m_ghost) {
        shown.edits.emplace_back(*m_ghost);
    }
    m_derived = derive(m_project, view, shown, &m_derived);
    m_view = view;
    Q_EMIT changed();
}

void ProjectDocument::open(const std::filesystem::path& path) {
    const ProjectOnDisk opened = readProjectOnDisk(path);
    Project project = opened.project;
    ViewState view = m_view;
    view.date = project.settings.referenceDate;
    view.scenario = kSimulationName;
    m_derived = derive(project, view, scenarioOf(project, view), nullptr);
    m_selection.choose(std::nullopt);
    m_project = std::move(project);
    m_view = view;
    settle(path, opened.stamp);
    m_ghost.reset();
    m_ghostProblem.reset();
    m_preview.reset();
    m_undoStack.clear();
    Q_EMIT changed();
}

void ProjectDocument::resume(const ProjectDocument& other) {
    m_derived = derive(other.m_project, other.m_view, scenarioOf(other.m_project, other.m_view), nullptr);
    m_selection.choose(std::nullopt);
    m_view = other.m_view;
    m_onDisk = other.m_onDisk;
    m_heldBy = other.m_heldBy;
    m_isLeft = other.m_isLeft;
    m_lock = other.m_lock;
    m_nextRule = other.m_nextRule;
    rebuildSteps(other.history());
    Q_EMIT changed();
    m_selection.choose(other.m_selection.current());
    m_selection.set(other.m_selection.communes());
}

WorkHistory ProjectDocument::history() const {
    WorkHistory history{m_path, m_project, {}, static_cast<std::size_t>(m_undoStack.index()), std::nullopt};
    if (m_undoStack.cleanIndex() >= 0) {
        history.saved = static_cast<std::size_t>(m_undoStack.cleanIndex());
    }
    for (int i = 0; i < m_undoStack.count(); ++i) {
        const auto& step = dynamic_cast<const ReplaceCommand&>(*m_undoStack.command(i));
        if (i == 0) {
            history.first = step.before();
        }
        history.steps.push_back({step.text().toStdString(), step.moment(), step.after()});
    }
    return history;
}

void ProjectDocument::restore(const WorkHistory& history) {
    const Project& project = history.current();
    ViewState view = m_view;
    view.date = project.settings.referenceDate;
    view.scenario =
        project.scenarios->empty() ? std::string(kSimulationName) : project.scenarios->back().name;
    m_derived = derive(project, view, scenarioOf(project, view), nullptr);
    m_selection.choose(std::nullopt);
    m_view = view;
    rebuildSteps(history);
    settleRestored(history);
    Q_EMIT changed();
}

void ProjectDocument::rebuildSteps(const WorkHistory& history) {
    m_ghost.reset();
    m_ghostProblem.reset();
    m_preview.reset();
    m_path = history.file;
    m_isRebuilding = true;
    m_undoStack.clear();
    m_project = history.first;
    if (history.saved != 0U) {
        m_undoStack.resetClean();
    }
    for (const HistoryStep& step : history.steps) {
        m_undoStack.push(new ReplaceCommand(*this, step));
        if (history.saved == static_cast<std::size_t>(m_undoStack.index())) {
            m_undoStack.setClean();
        }
    }
    m_undoStack.setIndex(static_cast<int>(history.done));
    m_isRebuilding = false;
}

void ProjectDocument::lookAtBase() {
    if (edits().empty()) {
        return;
    }
    const QString left = QString::fromStdString(m_view.scenario);
    look([](ViewState& view) { view.scenario.clear(); });
    Q_EMIT scenarioLeft(left);
}

void ProjectDocument::replaceProject(const Project& project, const QString& what, int mergeId) {
    const Scenario* shown = findScenario(m_project, m_view.scenario);
    const Scenario* kept = findScenario(project, m_view.scenario);
    const bool leaves = shown != nullptr && kept != nullptr && *shown == *kept && !shown->edits.empty() &&
                        (project.structures != m_project.structures || project.qpvs != m_project.qpvs);
    const QString left = QString::fromStdString(leaves ? m_view.scenario : std::string());
    m_ghost.reset();
    m_ghostProblem.reset();
    auto command = std::make_unique<ReplaceCommand>(*this, project, what, mergeId);
    if (leaves) {
        m_view.scenario.clear();
    }
    m_undoStack.push(command.release());
    forgetOldSteps();
    if (leaves) {
        Q_EMIT scenarioLeft(left);
    }
}

void ProjectDocument::forgetOldSteps() {
    std::size_t bytes = 0;
    int kept = 0; // of the last steps
    for (int i = m_undoStack.count() - 1; i >= 0; --i) {
        bytes += dynamic_cast<const ReplaceCommand&>(*m_undoStack.command(i)).bytes();
        if (kept > 0 && bytes > m_undoBytes) {
            break;
        }
        ++kept;
    }
    const auto dropped = static_cast<std::size_t>(m_undoStack.count() - kept);
    if (dropped == 0) {
        return;
    }
    WorkHistory history = this->history();
    history.first = history.steps[dropped - 1].after;
    history.steps.erase(history.steps.begin(), history.steps.begin() + static_cast<std::ptrdiff_t>(dropped));
    history.done -= dropped;
    history.saved =
        history.saved && *history.saved >= dropped ? std::optional(*history.saved - dropped) : std::nullopt;
    rebuildSteps(history);
    Q_EMIT changed();
}

void ProjectDocument::show(const Project& project) {
    if (m_isRebuilding) {
        m_project = project;
        return;
    }
    m_view.scenario = followed(m_project, project, m_view.scenario);
    const std::shared_ptr<const Territory> before = m_project.territory;
    m_project = project;
    m_ghost.reset();
    m_preview.reset();
    m_derived = derive(m_project, m_view, scenario(), &m_derived);
    if (m_project.territory != before) {
        m_selection.follow(*before, *m_project.territory);
    }
    Q_EMIT changed();
}

Scenario ProjectDocument::scenario() const {
    if (m_preview) {
        return *m_preview;
    }
    Scenario scenario = scenarioOf(m_project, m_view);
    if (m_ghost) {
        scenario.edits.emplace_back(*m_ghost);
    }
    return scenario;
}

const std::vector<ScenarioEdit>& ProjectDocument::edits() const {
    static const std::vector<ScenarioEdit> kNone;
    const Scenario* known = findScenario(m_project, m_view.scenario);
    return known == nullptr ? kNone : known->edits;
}

void ProjectDocument::setNextRule(const ServiceRule& rule) {
    if (rule == m_nextRule) {
        return;
    }
    m_nextRule = rule;
    if (m_ghost) {
        OpenStructure ghost = *m_ghost;
        ghost.rule = rule;
        tryGhost(std::move(ghost));
    }
}

void ProjectDocument::setGhostSite(std::optional<CommuneIndex> site) {
    if (!site) {
        return tryGhost(std::nullopt);
    }
    const Commune& commune = m_project.territory->commune(*site);
    tryGhost(OpenStructure{openingName(commune), StructureKind::Evs, commune.code, m_nextRule,
                           freeOpeningId(scenarioOf(m_project, m_view))});
}

std::string ProjectDocument::openingName(const Commune& site) {
    return simulatedName(StructureKind::Evs, site).toStdString();
}

void ProjectDocument::tryGhost(std::optional<OpenStructure> ghost) {
    if (ghost == m_ghost) {
        return;
    }
    m_ghostProblem.reset();
    m_ghost = std::move(ghost);
    if (m_ghost) {
        m_preview.reset();
        const Scenario alone{m_view.scenario, {*m_ghost}};
        if (const auto faults = faultsOf(m_project, alone); !faults.empty()) {
            m_ghostProblem = faults.front().error;
            m_ghost.reset();
        }
    }
    m_derived = derive(m_project, m_view, scenario(), &m_derived);
    Q_EMIT changed();
}

void ProjectDocument::placeGhost() {
    if (!m_ghost) {
        return;
    }
    const OpenStructure placed = *m_ghost;
    addEdit(placed, tr("Simuler : %1").arg(shownName(placed.name)));
}

void ProjectDocument::setRule(std::size_t rank, const ServiceRule& rule) {
    const auto* known = rank < edits().size() ? std::get_if<OpenStructure>(&edits()[rank]) : nullptr;
    if (known == nullptr || known->rule == rule) {
        return;
    }
    OpenStructure opening = *known;
    opening.rule = rule;
    const std::size_t mergeId = rank * std::variant_size_v<ServiceRule> + rule.index();
    replaceEdit(rank, std::move(opening), tr("Changer le territoire simulé"), static_cast<int>(mergeId));
}

void ProjectDocument::addEdit(ScenarioEdit edit, const QString& what, int mergeId) {
    Scenario changed = scenarioOf(m_project, m_view);
    changed.edits.push_back(std::move(edit));
    replaceScenario(changed, changed.edits.size() - 1, what, mergeId);
}

void ProjectDocument::replaceEdit(std::size_t rank, ScenarioEdit edit, const QString& what, int mergeId) {
    Scenario changed = scenarioOf(m_project, m_view);
    changed.edits.at(rank) = std::move(edit);
    replaceScenario(changed, rank, what, mergeId);
}

void ProjectDocument::removeEdit(std::size_t rank, const QString& what, int mergeId) {
    Scenario changed = scenarioOf(m_project, m_view);
    changed.edits.erase(changed.edits.begin() + static_cast<std::ptrdiff_t>(rank));
    // A simulation that nobody named and that changes nothing is none: the file does not keep it.
    if (changed.edits.empty() && changed.name == kSimulationName) {
        return replaceProject(m_project.withoutScenario(changed.name), what, mergeId);
    }
    replaceProject(m_project.withScenario(changed), what, mergeId);
}

void ProjectDocument::removeScenario(const std::string& name, const QString& what) {
    replaceProject(m_project.withoutScenario(name), what);
}

void ProjectDocument::addScenario(const Scenario& scenario, const QString& what) {
    if (const auto faults = faultsOf(m_project, scenario); !faults.empty()) {
        throw Error(faults.front().error);
    }
    m_view.scenario = scenario.name;
    replaceProject(m_project.withScenario(scenario), what);
}

void ProjectDocument::setPreview(std::optional<Scenario> preview) {
    if (preview == m_preview) {
        return;
    }
    if (preview) {
        if (const auto faults = faultsOf(m_project, *preview); !faults.empty()) {
            throw Error(faults.front().error);
        }
        m_ghost.reset();
        m_ghostProblem.reset();
    }
    m_preview = std::move(preview);
    m_derived = derive(m_project, m_view, scenario(), &m_derived);
    Q_EMIT changed();
}

void ProjectDocument::clearSimulation() {
    if (edits().empty()) {
        return tryGhost(std::nullopt);
    }
    removeScenario(m_view.scenario, tr("Retirer la simulation"));
}

void ProjectDocument::replaceScenario(const Scenario& scenario, std::size_t changed, const QString& what,
                                      int mergeId) {
    for (const EditFault& fault : faultsOf(m_project, scenario)) {
        if (fault.edit == changed) {
            throw Error(fault.error);
        }
    }
    if (m_view.scenario != scenario.name) {
        m_view.scenario = scenario.name;
    }
    replaceProject(m_project.withScenario(scenario), what, mergeId);
}

} // namespace maillage
