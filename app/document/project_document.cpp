#include "app/document/project_document.hpp"

#include "app/document/replace_command.hpp"
#include "core/store/project_file.hpp"

#include <algorithm>

namespace maillage {

namespace {

Scenario simulationOf(const Project& project) {
    const auto found = std::ranges::find(*project.scenarios, kSimulationName, &Scenario::name);
    return found == project.scenarios->end() ? Scenario{kSimulationName, {}} : *found;
}

/// A simulation without structures is none: the file does not keep it.
Project withOpenings(const Project& project, std::vector<OpenStructure> openings) {
    if (!openings.empty()) {
        return project.withScenario({kSimulationName, std::move(openings)});
    }
    auto scenarios = std::make_shared<std::vector<Scenario>>(*project.scenarios);
    std::erase_if(*scenarios, [](const Scenario& scenario) { return scenario.name == kSimulationName; });
    Project without = project;
    without.scenarios = std::move(scenarios);
    return without;
}

} // namespace

ProjectDocument::ProjectDocument(Project project) : m_project(std::move(project)) {
    m_view.date = m_project.settings.referenceDate;
    m_derived = derive(m_project, m_view, scenario(), nullptr);
}

void ProjectDocument::setView(const ViewState& view) {
    if (view == m_view) {
        return;
    }
    m_derived = derive(m_project, view, scenario(), &m_derived);
    m_view = view;
    Q_EMIT changed();
}

void ProjectDocument::open(const std::filesystem::path& path) {
    Project project = readProject(path);
    ViewState view = m_view;
    view.date = project.settings.referenceDate;
    m_derived = derive(project, view, simulationOf(project), nullptr);
    m_project = std::move(project);
    m_view = view;
    m_path = path;
    m_ghost.reset();
    m_ghostProblem.reset();
    m_undoStack.clear();
    Q_EMIT changed();
}

void ProjectDocument::save(const std::filesystem::path& path) {
    writeProject(m_project, path);
    m_path = path;
    m_undoStack.setClean();
    Q_EMIT changed();
}

void ProjectDocument::replaceProject(const Project& project, const QString& what, int mergeId) {
    // Tried here, so that neither this redo nor any later one can fail: at which date makes no difference.
    const Scenario tried = simulationOf(project);
    static_cast<void>(makeSituation(project, {m_view.date, m_view.withHypotheses, &tried}));
    m_ghost.reset();
    m_ghostProblem.reset();
    m_undoStack.push(new ReplaceCommand(*this, project, what, mergeId));
}

void ProjectDocument::show(const Project& project) {
    m_project = project;
    m_ghost.reset();
    m_derived = derive(m_project, m_view, scenario(), &m_derived);
    Q_EMIT changed();
}

Scenario ProjectDocument::scenario() const {
    Scenario scenario = simulationOf(m_project);
    if (m_ghost) {
        scenario.openings.push_back(*m_ghost);
    }
    return scenario;
}

const std::vector<OpenStructure>& ProjectDocument::openings() const {
    static const std::vector<OpenStructure> kNone;
    const auto found = std::ranges::find(*m_project.scenarios, kSimulationName, &Scenario::name);
    return found == m_project.scenarios->end() ? kNone : found->openings;
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
    tryGhost(OpenStructure{tr("EVS simulé à %1").arg(QString::fromStdString(commune.name)).toStdString(),
                           StructureKind::Evs, commune.code, m_nextRule});
}

void ProjectDocument::tryGhost(std::optional<OpenStructure> ghost) {
    if (ghost == m_ghost) {
        return;
    }
    m_ghostProblem.reset();
    m_ghost = std::move(ghost);
    try {
        m_derived = derive(m_project, m_view, scenario(), &m_derived);
    } catch (const Error& error) {
        m_ghostProblem = error;
        m_ghost.reset();
        m_derived = derive(m_project, m_view, scenario(), &m_derived);
    }
    Q_EMIT changed();
}

void ProjectDocument::placeGhost() {
    if (!m_ghost) {
        return;
    }
    std::vector<OpenStructure> placed = openings();
    placed.push_back(*m_ghost);
    replaceOpenings(std::move(placed), tr("Simuler : %1").arg(QString::fromStdString(m_ghost->name)));
}

void ProjectDocument::setRule(std::size_t opening, const ServiceRule& rule) {
    std::vector<OpenStructure> changedOpenings = openings();
    if (opening >= changedOpenings.size() || changedOpenings[opening].rule == rule) {
        return;
    }
    changedOpenings[opening].rule = rule;
    const std::size_t mergeId = opening * std::variant_size_v<ServiceRule> + rule.index();
    replaceOpenings(std::move(changedOpenings), tr("Changer le territoire simulé"),
                    static_cast<int>(mergeId));
}

void ProjectDocument::removeOpening(std::size_t opening) {
    std::vector<OpenStructure> left = openings();
    if (opening >= left.size()) {
        return;
    }
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(opening));
    replaceOpenings(std::move(left), tr("Retirer une structure simulée"));
}

void ProjectDocument::clearSimulation() {
    if (openings().empty()) {
        return tryGhost(std::nullopt);
    }
    replaceOpenings({}, tr("Retirer la simulation"));
}

void ProjectDocument::replaceOpenings(std::vector<OpenStructure> openings, const QString& what, int mergeId) {
    replaceProject(withOpenings(m_project, std::move(openings)), what, mergeId);
}

} // namespace maillage
