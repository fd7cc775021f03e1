// Where no name may be: communes whose hatch is what the map is about.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// Per fill, whether no name covers it: hatched, and of few communes. What a structure gains while it is
/// dragged would have names jump, so those communes are spared on pages alone.
[[nodiscard]] std::vector<bool> bareFills(const MapSheet& sheet);

/// The ground of those communes in bands, metres. `unit`: metres of a hundredth of a millimetre at the map's
/// scale.
[[nodiscard]] std::vector<Envelope> bareGround(const MapSheet& sheet, double unit);

} // namespace maillage
