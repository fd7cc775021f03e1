// What a project has nothing of yet, so that figures which rest on it are told as unknown and not as 0.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

enum class MissingPart {
    Structures,
    /// Structures are there, and none of them has a commune.
    Territories,
    Populations,
    Epcis,
    Qpvs,
};

/// In the order in which one would bring them.
[[nodiscard]] std::vector<MissingPart> missingParts(const Project& project);

} // namespace maillage
