// The colours of lines and text that map and page share; the fills are core/carto/palette's.
#pragma once

#include <QColor>

namespace maillage {

inline const QColor kInk(0x1E, 0x24, 0x2B);
inline const QColor kQuiet(0x5A, 0x63, 0x6C);
inline const QColor kFaint(0x87, 0x8F, 0x97); // lines and signs beside what a map is about
inline const QColor kBorder(0x7C, 0x84, 0x8C);
inline const QColor kEpciInk(0x5B, 0x2A, 0x78);
inline const QColor kDepartementInk(0x3A, 0x42, 0x4A); // names of what lies around, on its grey

} // namespace maillage
