// What a person does on the map to the structures of the scenario that is looked at: close, move, extend,
// reduce, turn into a centre social.
#pragma once

#include "app/document/project_document.hpp"

#include <functional>

namespace maillage {

/// Every change is one undo step; what cannot be is told in French and changes nothing.
class ScenarioTool : public QObject {
    Q_OBJECT
public:
    /// What a click on a commune does.
    enum class Mode { None, Move, Extend, Reduce };

    explicit ScenarioTool(ProjectDocument& document, QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The id of the structure whose territory or place is being changed.
    [[nodiscard]] const std::string& structure() const { return m_structure; }
    void start(Mode mode, const std::string& structure);
    void stop();
    /// The structure goes there, or the commune enters or leaves its territory; all that one mode changes is
    /// one undo step.
    void pick(CommuneIndex commune);

    void close(const std::string& structure);
    /// Takes back the change that closes it.
    void reopen(const std::string& structure);
    void becomeCentreSocial(const std::string& structure);
    /// An EVS with the territory that is set in the simulation panel.
    void open(CommuneIndex site);
    /// A structure that the scenario opens goes elsewhere; until `endDrag` all is one undo step.
    void drag(const std::string& structure, CommuneIndex site);
    void endDrag();

Q_SIGNALS:
    /// What was done, is to be done, or could not be.
    void told(const QString& sentence);
    void modeChanged();

private:
    void attempt(const std::function<void()>& work);
    void add(const ScenarioEdit& edit);
    template <typename Edit>
    void toggle(CommuneIndex commune, bool isServed);
    [[nodiscard]] QString nameOf(const std::string& structure) const;
    [[nodiscard]] QString stepText(const ScenarioEdit& edit) const;

    ProjectDocument& m_document;
    Mode m_mode = Mode::None;
    std::string m_structure;
    /// Of the change that this mode has begun.
    std::optional<std::size_t> m_rank;
    int m_mergeId;
};

} // namespace maillage
