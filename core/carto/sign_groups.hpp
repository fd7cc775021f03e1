// Signs of structures that would lie on one another at a scale.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// A place on paper, hundredths of a millimetre.
struct PagePlace {
    double x = 0;
    double y = 0;
};

/// Groups of two signs or more, each named by the ranks of its signs, ascending: signs nearer than `reach` to
/// one another, directly or through others, and those of one seat where they are more than three. `places`:
/// one per symbol. Only structures of the base as it stands are gathered: what a scenario opens, closes or
/// changes is always seen on its own.
[[nodiscard]] std::vector<std::vector<std::size_t>>
gatheredSigns(std::span<const Symbol> symbols, std::span<const PagePlace> places, double reach);

} // namespace maillage
