// The years that a project can be looked at.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// That of the reference date, or of the last agrément or territory to begin, whichever is later: what was
/// imported can be seen.
[[nodiscard]] int lastYear(const Project& project);

} // namespace maillage
