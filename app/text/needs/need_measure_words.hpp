// Names of measures that the program knows by their stems, since most files give codes alone.
#pragma once

#include <QString>

#include <string_view>

namespace maillage {

/// Empty for a stem that it does not know.
[[nodiscard]] QString knownMeasureName(std::string_view stem);

} // namespace maillage
