// The moment that goes into what is written.
#pragma once

#include "core/base/date.hpp"

#include <cstdint>
#include <string>

namespace maillage {

/// Now, in UTC, as GeoPackage writes it: "2026-11-29T20:01:24.125Z". Where the environment has
/// SOURCE_DATE_EPOCH (seconds since 1970, by which builds and tests give the same bytes twice), that moment.
[[nodiscard]] std::string savingTime();
/// The same in whole seconds since 1970.
[[nodiscard]] std::int64_t savingSeconds();
/// Its day.
[[nodiscard]] Date savingDay();

} // namespace maillage
