// The territory rule of an opened structure, in words.
#pragma once

#include "core/model/scenario/scenario.hpp"

#include <QString>

namespace maillage {

/// "rayon de 10 km", "son EPCI", "communes voisines, rang 2", "sa commune seule".
[[nodiscard]] QString ruleText(const ServiceRule& rule);

} // namespace maillage
