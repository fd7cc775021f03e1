// The legend of a page: its title, what its numbers count, the lines of the map.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QString>

namespace maillage {

/// An entry with its number, "Centre social (7)": what bounds the truth says it, "QPV sans structure (au plus
/// 2)", and of what nothing is attested no number is told.
[[nodiscard]] QString legendLine(const MapSheet& sheet, std::size_t entry);
/// The same, whose unit is told where it counts communes: "Centre social (7 communes)".
[[nodiscard]] QString countedLine(const MapSheet& sheet, std::size_t entry);
/// What the legend is of: "Communes, selon ce qui les couvre".
[[nodiscard]] QString legendTitle(const MapSheet& sheet);
/// The lines of every map: "Limite du département", "Limite d'EPCI".
[[nodiscard]] QString edgeLine(const MapSheet& sheet);
[[nodiscard]] QString epciLine();
/// "Territoire des structures simulées".
[[nodiscard]] QString openedLine();

} // namespace maillage
