// The one holder of a project: its file, its undo stack, what is looked at, and one signal when any of it
// changes.
#pragma once

#include "app/document/selection.hpp"
#include "app/document/view_state.hpp"
#include "core/base/error.hpp"
#include "core/service/derived.hpp"
#include "core/store/journal/work_history.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_lock.hpp"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <optional>

namespace maillage {

/// What throws Error leaves everything as it was; undo and redo cannot fail.
class ProjectDocument : public QObject {
    Q_OBJECT
public:
    explicit ProjectDocument(Project project);
    /// Nobody hears of its end: the undo stack would tell it when the rest has gone.
    ~ProjectDocument() override;

    [[nodiscard]] const Project& project() const { return m_project; }
    /// The file of "Enregistrer"; empty for the project that comes with the program, which is never written
    /// over.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] const ViewState& view() const { return m_view; }
    void setView(const ViewState& view);
    /// As `change` leaves the view that it is given: look([](ViewState& view) { view.date = … }).
    template <typename Change>
    void look(Change change) {
        ViewState view = m_view;
        change(view);
        setView(view);
    }
    /// Where the changes of a scenario are looked at, the base alone from now on, which is told
    /// (scenarioLeft).
    void lookAtBase();
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }

    /// Another file; the undo stack starts anew, and colleagues can see who has it open. Throws Error.
    void open(const std::filesystem::path& path);
    /// A project that has no file yet: unsaved from the first, with no step to undo. Throws Error.
    void begin(const Project& project) { restore({{}, project, {}, 0, std::nullopt}); }
    /// The project, file, steps, view and selection of another document, saved or not as it is; what is tried
    /// or previewed there ends.
    void resume(const ProjectDocument& other);
    /// All that was done, and what undoing it would give.
    [[nodiscard]] WorkHistory history() const;
    /// Takes up work where it was left: its file, its steps, done and undone. Throws Error, and leaves all as
    /// it was, when the project that it led to cannot be shown.
    void restore(const WorkHistory& history);
    /// Steps hold at most so many bytes (about); beyond that the oldest can no longer be undone, but for the
    /// last step, which always can.
    void setUndoBytes(std::size_t most) { m_undoBytes = most; }
    /// Throws Error{ProjectHeld} when somebody else has the file open, ProjectChanged when it is its own and
    /// somebody wrote to it since, and what writeProject throws.
    void save(const std::filesystem::path& path);
    /// The same whatever others wrote there, who lose it.
    void saveOver(const std::filesystem::path& path);
    /// What was in the file when it was opened or saved last; nullopt without a file.
    [[nodiscard]] const std::optional<ProjectOnDisk>& onDisk() const { return m_onDisk; }
    /// Who else has it open, first or since it was taken over: until it is taken back it is read here only,
    /// which lets one try everything, and is not saved there.
    [[nodiscard]] const std::optional<LockOwner>& heldBy() const { return m_heldBy; }
    /// They have closed it: it is free to be taken.
    [[nodiscard]] bool isLeft() const { return m_isLeft; }
    /// Looks who has it now, as is done every few seconds.
    void lookAtHolder();
    void takeOver();
    /// What others wrote is known from now on, and `merged` holds it: one undo step, to be saved. Throws
    /// Error.
    void mergeWith(const ProjectOnDisk& theirs, const Project& merged);
    /// As one undo step; equal `mergeId`s (not negative) that follow one another are one step. Where it
    /// changes structures or QPV under a scenario, the base is looked at from then on, so that the change is
    /// seen where it is made. Throws Error.
    void replaceProject(const Project& project, const QString& what, int mergeId = -1);

    /// The scenario that is looked at, with the structure that is being tried, if any, on top; a preview
    /// stands in its place.
    [[nodiscard]] Scenario scenario() const;
    /// The changes made so far in it.
    [[nodiscard]] const std::vector<ScenarioEdit>& edits() const;
    /// One change more, in the scenario that is looked at, which is made where there is none; equal
    /// `mergeId`s merge. Throws Error when it does not fit (faultsOf).
    void addEdit(ScenarioEdit edit, const QString& what, int mergeId = -1);
    /// Another change in the place of one. Throws as addEdit does.
    void replaceEdit(std::size_t rank, ScenarioEdit edit, const QString& what, int mergeId = -1);
    void removeEdit(std::size_t rank, const QString& what, int mergeId = -1);
    /// Without any scenario of that name.
    void removeScenario(const std::string& name, const QString& what);
    /// Adds this scenario, or puts it in the place of the one of its name, and looks at it. Throws Error when
    /// one of its changes does not fit.
    void addScenario(const Scenario& scenario, const QString& what);
    /// Looks at a scenario that is not in the project and in no undo step, until nullopt, a structure that is
    /// tried, or any change of the project. Throws Error when one of its changes does not fit.
    void setPreview(std::optional<Scenario> preview);
    [[nodiscard]] const std::optional<Scenario>& preview() const { return m_preview; }
    /// The territory of the structure that is tried now or next.
    [[nodiscard]] const ServiceRule& nextRule() const { return m_nextRule; }
    void setNextRule(const ServiceRule& rule);
    /// Tries an EVS in a commune without placing it; nullopt takes it away. Where that cannot be, nothing is
    /// tried and `ghostProblem` says why.
    void setGhostSite(std::optional<CommuneIndex> site);
    [[nodiscard]] const std::optional<OpenStructure>& ghost() const { return m_ghost; }
    [[nodiscard]] const std::optional<Error>& ghostProblem() const { return m_ghostProblem; }
    void placeGhost();
    /// "EVS simulé à Gannat": what an opened structure is called until a person names it.
    [[nodiscard]] static std::string openingName(const Commune& site);
    /// Of the structure opened by the change of this rank. Throws Error when the rule cannot be applied
    /// there.
    void setRule(std::size_t rank, const ServiceRule& rule);
    void clearSimulation();

    // Computed from project, view, ghost and preview, once per change.
    [[nodiscard]] const Derived& derived() const { return m_derived; }
    [[nodiscard]] const SimulationResult& result() const { return m_derived.result; }
    [[nodiscard]] const MapSheet& sheet() const { return m_derived.sheet; }
    [[nodiscard]] const Situation& situation() const { return m_derived.situation; }

Q_SIGNALS:
    void changed();
    /// What is looked at is the base, no longer the scenario of this name.
    void scenarioLeft(const QString& name);
    /// Of the file, while nothing of the project changed.
    void holderChanged();

private:
    friend class ReplaceCommand;
    /// It has this file now, as it stands there.
    void settle(const std::filesystem::path& path, const FileStamp& stamp);
    /// It has the file of work that was interrupted, whatever stands there by now.
    void settleRestored(const WorkHistory& history);
    /// Tells colleagues, or learns who was first.
    void lock();
    void show(const Project& project);
    void forgetOldSteps();
    void rebuildSteps(const WorkHistory& history);
    void tryGhost(std::optional<OpenStructure> ghost);
    void replaceScenario(const Scenario& scenario, std::size_t changed, const QString& what,
                         int mergeId = -1);

    Project m_project;
    std::filesystem::path m_path;
    std::optional<ProjectOnDisk> m_onDisk;
    std::optional<LockOwner> m_heldBy;
    bool m_isLeft = false;
    std::shared_ptr<ProjectLock> m_lock; // with the document that goes on with this one
    QTimer m_renewal;
    QTimer m_watch;
    ViewState m_view;
    Selection m_selection;
    ServiceRule m_nextRule = RadiusRule{kUsualRadiusKilometres};
    std::optional<OpenStructure> m_ghost;
    std::optional<Error> m_ghostProblem;
    std::optional<Scenario> m_preview;
    QUndoStack m_undoStack;
    std::size_t m_undoBytes = 512'000'000;
    bool m_isRebuilding = false; // steps are put back: nothing is shown between them
    Derived m_derived;
};

} // namespace maillage
