// What an import of travel times left out or found missing, in French.
#pragma once

#include "core/io/lists/travel_time_importer.hpp"

#include <QStringList>

namespace maillage {

/// One sentence each for pairs without a time (the first of them named), rows of other départements and rows
/// given twice; none where all is well.
[[nodiscard]] QStringList travelTimeRemarks(const TravelTimeImport& read, const Territory& territory);

} // namespace maillage
