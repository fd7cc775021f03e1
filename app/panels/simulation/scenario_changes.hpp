// What a person does to the structures of the scenario that is looked at: close, move, extend, reduce, turn
// into a centre social.
#pragma once

#include "app/map/map_view.hpp"

namespace maillage {

class MoveTool;
class ScenarioTerritoryTool;

/// Every change is one undo step; what cannot be is told in French by the map and changes nothing.
class ScenarioChanges : public QObject {
    Q_OBJECT
public:
    explicit ScenarioChanges(MapView& map, QObject* parent = nullptr);

    void close(const std::string& structure);
    /// Takes back the change that closes it.
    void reopen(const std::string& structure);
    void becomeCentreSocial(const std::string& structure);
    /// An EVS with the territory that is set in the simulation panel.
    void open(CommuneIndex site);

    // Each takes the tool that changes this structure into the hand.
    void move(const std::string& structure);
    void extend(const std::string& structure);
    void reduce(const std::string& structure);

private:
    MapView& m_map;
    MoveTool* m_move;
    ScenarioTerritoryTool* m_extend;
    ScenarioTerritoryTool* m_reduce;
};

} // namespace maillage
