// Which communes a rule gives to a structure at a site.
#pragma once

#include "core/base/bitset.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// The communes that a structure at `site` serves under the rule: of a list those that it names, and of one
/// that names none the site alone; by any other rule the site itself always belongs. Throws
/// Error{CommuneUnknown, CommuneWithoutEpci, TravelTimesMissing}.
[[nodiscard]] IndexSet communesOfRule(const Project& project, CommuneIndex site, const ServiceRule& rule);

} // namespace maillage
