// Whether the outlines of a layer can be those of its communes, and what is told of them.
#pragma once

#include "core/geo/map_projection.hpp"
#include "core/io/layers/commune_codes.hpp"
#include "core/model/base_map.hpp"

namespace maillage {

/// Throws Error{PartsApart} for two rows of one code whose outlines are far apart: they are two communes, one
/// of them under a wrong code. Islands come as one row. `areas`: of the features, in their order.
void checkJoinedParts(const CommuneLayer& layer, const std::vector<Area>& areas);

/// A table that was sorted apart from its shapes joins without an error: the reference points tell, which the
/// project knows from elsewhere. Throws Error{ShapesShuffled, OutlinesSwapped}; a few that lie beside their
/// outline are a diagnostic of the layer. `areas`: of the communes, in their order.
void checkReferences(CommuneLayer& layer, const Territory& territory, const std::vector<Area>& areas,
                     const MapProjection& projection);

/// Neighbours that only the tolerance makes, and borders beyond it.
void tellBorders(const BaseMap& map, const Territory& territory, std::vector<Diagnostic>& diagnostics);

} // namespace maillage
