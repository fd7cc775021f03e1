// The legend of a page: its title, what its numbers count, the lines of the map.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QString>

namespace maillage {

/// An entry with its number, whose unit is told where it counts communes: "Centre social (7 communes)".
[[nodiscard]] QString countedLine(const MapSheet& sheet, std::size_t entry);
/// What the legend is of: "Communes, selon ce qui les couvre".
[[nodiscard]] QString legendTitle(const MapSheet& sheet);
/// The lines of every map: "Limite du département", "Limite d'EPCI".
[[nodiscard]] QString edgeLine(const MapSheet& sheet);
[[nodiscard]] QString epciLine();
/// "Territoire des structures simulées".
[[nodiscard]] QString openedLine();

} // namespace maillage
