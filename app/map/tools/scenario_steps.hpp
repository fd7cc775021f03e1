// Steps by which a hand on the map changes the scenario that is looked at, and what is told of them.
#pragma once

#include "app/document/project_document.hpp"

#include <algorithm>
#include <functional>

namespace maillage {

class MapView;

/// The rank of the change of this kind that concerns the structure.
template <typename Edit>
[[nodiscard]] std::optional<std::size_t> rankOf(const std::vector<ScenarioEdit>& edits,
                                                const std::string& structure) {
    const auto found = std::ranges::find_if(edits, [&](const ScenarioEdit& edit) {
        return std::holds_alternative<Edit>(edit) && structureOf(edit) == structure;
    });
    return found == edits.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - edits.begin()));
}

/// "Scénario : fermer l'EVS de Gannat".
[[nodiscard]] QString stepText(const ProjectDocument& document, const ScenarioEdit& edit);
/// Of a structure that is active now; of any other its id.
[[nodiscard]] QString structureName(const ProjectDocument& document, const std::string& id);

/// Runs work; an Error is told in French and changes nothing.
void attemptOn(MapView& map, const std::function<void()>& work);
/// One change more, as one undo step, told.
void addStep(MapView& map, const ScenarioEdit& edit);
/// A structure that the scenario opens goes there, its name with it unless a person gave it another. Moves of
/// the same `step` (`MapView::newStep`) that follow one another are one undo step.
void moveOpening(MapView& map, const std::string& structure, CommuneIndex site, int step);

} // namespace maillage
