#include "app/panels/simulation/scenario_changes.hpp"

#include "app/map/tools/move_tool.hpp"
#include "app/map/tools/scenario_steps.hpp"
#include "app/map/tools/scenario_territory_tool.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

ScenarioChanges::ScenarioChanges(MapView& map, QObject* parent)
    : QObject(parent),
      m_map(map),
      m_move(new MoveTool(map)),
      m_extend(new ScenarioTerritoryTool(map, TerritoryChange::Extend)),
      m_reduce(new ScenarioTerritoryTool(map, TerritoryChange::Reduce)) {}

void ScenarioChanges::close(const std::string& structure) {
    addStep(m_map, CloseStructure{structure});
}

void ScenarioChanges::becomeCentreSocial(const std::string& structure) {
    addStep(m_map, BecomeCentreSocial{structure});
}

void ScenarioChanges::reopen(const std::string& structure) {
    ProjectDocument& document = m_map.document();
    if (const auto rank = rankOf<CloseStructure>(document.edits(), structure)) {
        document.removeEdit(*rank,
                            tr("Scénario\u00A0: ne plus fermer %1").arg(structureName(document, structure)));
    }
}

void ScenarioChanges::open(CommuneIndex site) {
    ProjectDocument& document = m_map.document();
    document.setGhostSite(site);
    if (document.ghostProblem()) {
        return Q_EMIT m_map.told(sentenceOf(*document.ghostProblem()));
    }
    attemptOn(m_map, [&] { document.placeGhost(); });
}

void ScenarioChanges::move(const std::string& structure) {
    m_move->takeFor(structure);
}

void ScenarioChanges::extend(const std::string& structure) {
    m_extend->takeFor(structure);
}

void ScenarioChanges::reduce(const std::string& structure) {
    m_reduce->takeFor(structure);
}

} // namespace maillage
