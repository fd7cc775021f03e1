// How much memory a step of the undo stack holds.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// About how many bytes `after` holds that it does not share with `before`: what a step costs that can be
/// undone.
[[nodiscard]] std::size_t bytesNotShared(const Project& before, const Project& after);

} // namespace maillage
