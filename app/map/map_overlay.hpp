// What is drawn over the painted map and changes with the mouse: the chosen communes, the structure that is
// tried.
#pragma once

#include "app/document/project_document.hpp"
#include "app/render/map/map_painter.hpp"

namespace maillage {

// In the painter's units (hundredths of a millimetre), after `view`.

/// The ghost itself is on the map already, as the star of a simulated structure; here are its radius and the
/// outline of its territory.
void paintOverlay(QPainter& painter, const ViewTransform& view, const ProjectDocument& document);

/// Outlines the communes that a structure of this id serves in the project itself, what is supposed in
/// dashes; nothing for an id that is unknown.
void paintTerritory(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                    const std::string& structure);
/// The same, as the scenario that is looked at has it.
void paintScenarioTerritory(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                            const std::string& structure);

/// Outlines these communes, as a territory that is being made.
void paintCommunes(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                   const IndexSet& communes);

} // namespace maillage
