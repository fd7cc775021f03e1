#include "app/map/tools/scenario_territory_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/scenario_steps.hpp"
#include "app/text/french/names.hpp"

#include <algorithm>

namespace maillage {

ScenarioTerritoryTool::ScenarioTerritoryTool(MapView& map, TerritoryChange change)
    : PickTool(map), m_change(change) {}

void ScenarioTerritoryTool::activate() {
    m_step = map().newStep();
}

void ScenarioTerritoryTool::deactivate() {
    PickTool::deactivate();
    m_rank.reset();
}

QString ScenarioTerritoryTool::sentence() const {
    return (m_change == TerritoryChange::Extend
                ? tr("Étendre le territoire de «\u00A0%1\u00A0»\u00A0: "
                     "cliquez sur les communes à y ajouter\u00A0; le scénario change, pas la base\u00A0; Échap "
                     "termine")
                : tr("Réduire le territoire de «\u00A0%1\u00A0»\u00A0: "
                     "cliquez sur les communes à en retirer\u00A0; le scénario change, pas la base\u00A0; Échap "
                     "termine"))
        .arg(structureName(map().document(), structure()));
}

void ScenarioTerritoryTool::pick(CommuneIndex commune) {
    m_change == TerritoryChange::Extend ? toggle<ExtendTerritory>(commune, true)
                                        : toggle<ReduceTerritory>(commune, false);
}

template <typename Edit>
void ScenarioTerritoryTool::toggle(CommuneIndex commune, bool isServed) {
    ProjectDocument& document = map().document();
    const Commune& picked = document.project().territory->commune(commune);
    const std::vector<ScenarioEdit>& edits = document.edits();
    const auto* begun = m_rank && *m_rank < edits.size() ? std::get_if<Edit>(&edits[*m_rank]) : nullptr;
    Edit edit{structure(), {}};
    if (begun != nullptr && begun->structure == structure()) {
        edit = *begun;
    } else {
        m_rank.reset();
    }
    const auto known = std::ranges::find(edit.communes, picked.code);
    const ActiveStructure* active = document.situation().find(structure());
    if (known != edit.communes.end()) {
        edit.communes.erase(known);
    } else if (active != nullptr && active->communes.contains(commune) == isServed) {
        const QString said = isServed ? tr("%1 est déjà dans le territoire de «\u00A0%2\u00A0»")
                                      : tr("%1 n'est pas dans le territoire de «\u00A0%2\u00A0»");
        return Q_EMIT map().told(said.arg(shownName(picked.name), structureName(document, structure())));
    } else {
        edit.communes.push_back(picked.code);
    }
    attemptOn(map(), [&] {
        const QString what = stepText(document, edit);
        if (edit.communes.empty()) {
            document.removeEdit(*std::exchange(m_rank, std::nullopt), what, m_step);
        } else if (m_rank) {
            document.replaceEdit(*m_rank, edit, what, m_step);
        } else {
            document.addEdit(edit, what, m_step);
            m_rank = document.edits().size() - 1;
        }
        // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is nothing to clang-tidy
        Q_EMIT map().told(what);
    });
}

} // namespace maillage
