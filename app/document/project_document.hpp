// The one holder of a project: its undo stack, what is looked at, and one signal when any of it changes.
#pragma once

#include "core/analysis/comparison.hpp"
#include "core/carto/map_sheet.hpp"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <optional>

namespace maillage {

/// What is looked at; changing it is no change of the project and is not undone.
struct ViewState {
    Theme theme = Theme::Couverture;
    Date date{2022, 12, 31};
    bool withHypotheses = true;
};

/// Name of the scenario in which the window opens structures.
inline constexpr const char* kSimulationName = "Simulation";

class ProjectDocument : public QObject {
    Q_OBJECT
public:
    explicit ProjectDocument(Project project);

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] const ViewState& view() const { return m_view; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    void setView(const ViewState& view);
    /// As one undo step.
    void replaceProject(const Project& project, const QString& what);
    /// Another file: the undo stack starts anew.
    void load(Project project);

    /// The window's scenario, with the structure that is being tried, if any, on top.
    [[nodiscard]] Scenario scenario() const;
    /// A structure not yet placed; follows the mouse.
    void setGhost(std::optional<OpenStructure> ghost);
    [[nodiscard]] const std::optional<OpenStructure>& ghost() const { return m_ghost; }
    void placeGhost();
    /// Gives every opened structure this radius, as one undo step.
    void setRadius(double kilometres);
    void clearSimulation();

    /// Everything below is computed from project, view and ghost, once per change.
    [[nodiscard]] const SimulationResult& result() const { return m_result; }
    [[nodiscard]] const MapSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const Situation& situation() const { return m_situation; }

Q_SIGNALS:
    void changed();

private:
    class ReplaceCommand;
    void compute();

    Project m_project;
    ViewState m_view;
    std::optional<OpenStructure> m_ghost;
    QUndoStack m_undoStack;
    Situation m_situation;
    SimulationResult m_result;
    MapSheet m_sheet;
};

} // namespace maillage
