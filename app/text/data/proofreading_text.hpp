// The remarks of the proof-reader in words: what is wrong, and what to do.
#pragma once

#include "core/report/proofreading.hpp"

#include <QString>

namespace maillage {

/// One sentence. `sheet`: the map of the page that was read.
[[nodiscard]] QString remarkText(const PageRemark& remark, const MapSheet& sheet);

} // namespace maillage
