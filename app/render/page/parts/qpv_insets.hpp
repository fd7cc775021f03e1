// The towns of the priority neighbourhoods, enlarged: at a département's scale their rings cover one another.
#pragma once

#include "app/render/map/map_painter.hpp"

namespace maillage {

/// QPV of the sheet in groups nearer than 15 km to one another, one frame each, with the names of its
/// communes for a title and its scale, as large as `target` allows; under them a key where the sheet's own
/// legend has none (`hasKey`), and the QPV that no map here names. `named`: those that the page's map names
/// already, by their ranks in the project. `growth`: how many times larger than on A4 all is drawn. Returns
/// the height used; nothing without QPV.
double paintQpvInsets(QPainter& painter, const MapSheet& sheet, const std::vector<Qpv>& qpvs,
                      const QRectF& target, bool hasKey, double growth,
                      const std::vector<std::uint32_t>& named = {});
/// How large insets would be there: the more the better; 0 where they find no room, and their names stand
/// alone.
[[nodiscard]] double insetSide(const MapSheet& sheet, const QRectF& target, bool hasKey);
/// The QPV that a map names in full, by their ranks in the project.
[[nodiscard]] std::vector<std::uint32_t> namedQpvs(const MapSheet& sheet, const MapLayout& layout);

} // namespace maillage
