#include "app/document/project_document.hpp"

#include <QUndoCommand>

#include <algorithm>

namespace maillage {

/// Holds the project before and after: parts are shared, so both are small, and neither direction can fail.
class ProjectDocument::ReplaceCommand : public QUndoCommand {
public:
    ReplaceCommand(ProjectDocument& document, Project after, const QString& what)
        : QUndoCommand(what), m_document(document), m_before(document.m_project), m_after(std::move(after)) {}
    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const Project& project) {
        m_document.m_project = project;
        m_document.compute();
    }
    ProjectDocument& m_document;
    Project m_before;
    Project m_after;
};

ProjectDocument::ProjectDocument(Project project) : m_project(std::move(project)) {
    m_view.date = m_project.settings.referenceDate;
    compute();
}

void ProjectDocument::setView(const ViewState& view) {
    m_view = view;
    compute();
}

void ProjectDocument::replaceProject(const Project& project, const QString& what) {
    m_undoStack.push(new ReplaceCommand(*this, project, what));
}

void ProjectDocument::load(Project project) {
    m_undoStack.clear();
    m_project = std::move(project);
    m_view.date = m_project.settings.referenceDate;
    m_ghost.reset();
    compute();
}

Scenario ProjectDocument::scenario() const {
    const auto found = std::ranges::find(*m_project.scenarios, kSimulationName, &Scenario::name);
    Scenario scenario = found == m_project.scenarios->end() ? Scenario{kSimulationName, {}} : *found;
    if (m_ghost) {
        scenario.openings.push_back(*m_ghost);
    }
    return scenario;
}

void ProjectDocument::setGhost(std::optional<OpenStructure> ghost) {
    if (ghost == m_ghost) {
        return;
    }
    m_ghost = std::move(ghost);
    compute();
}

void ProjectDocument::placeGhost() {
    if (!m_ghost) {
        return;
    }
    const Scenario placed = scenario();
    m_ghost.reset();
    replaceProject(m_project.withScenario(placed),
                   tr("Simuler %1").arg(QString::fromStdString(placed.openings.back().name)));
}

void ProjectDocument::setRadius(double kilometres) {
    Scenario changed = scenario();
    if (m_ghost) {
        changed.openings.pop_back();
    }
    for (OpenStructure& opening : changed.openings) {
        opening.rule = RadiusRule{kilometres};
    }
    if (changed.openings.empty() || changed == m_project.scenario(kSimulationName)) {
        return;
    }
    replaceProject(m_project.withScenario(changed), tr("Changer le rayon"));
}

void ProjectDocument::clearSimulation() {
    m_ghost.reset();
    if (scenario().openings.empty()) {
        return compute();
    }
    replaceProject(m_project.withScenario({kSimulationName, {}}), tr("Retirer la simulation"));
}

void ProjectDocument::compute() {
    const Scenario tried = scenario();
    const SituationOptions options{m_view.date, m_view.withHypotheses,
                                   tried.openings.empty() ? nullptr : &tried};
    m_situation = makeSituation(m_project, options);
    m_result = simulate(m_project, options);
    m_sheet = buildMapSheet(m_project, m_situation, m_result.after, m_view.theme,
                            options.scenario == nullptr ? nullptr : &m_result.gained);
    Q_EMIT changed();
}

} // namespace maillage
