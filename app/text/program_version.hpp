// Which Maillage this is.
#pragma once

#include <string>

namespace maillage {

/// "0.1.0 (3df0ace)": the release, and the commit that it was built from where that is known.
[[nodiscard]] std::string programVersion();

} // namespace maillage
