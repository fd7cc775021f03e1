// The names of the départements.
#pragma once

#include <string_view>

namespace maillage {

/// "Allier" of "03"; empty for what is no code of one.
[[nodiscard]] std::string_view nameOfDepartement(std::string_view code);

} // namespace maillage
