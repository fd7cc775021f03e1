// What is drawn over the painted map and changes with the mouse: the chosen communes, the structure that is
// tried.
#pragma once

#include "app/document/project_document.hpp"
#include "app/render/map/map_painter.hpp"

namespace maillage {

/// In the painter's units (hundredths of a millimetre), after `view`. The ghost itself is on the map already,
/// as the star of a simulated structure; here are its radius and the outline of its territory. So is
/// the territory of the structure of the id `edited`, of the base or `inScenario`, what is supposed in
/// dashes.
void paintOverlay(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                  const std::string& edited = {}, bool inScenario = false);

} // namespace maillage
