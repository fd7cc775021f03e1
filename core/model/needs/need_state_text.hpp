// The states of a fact as files and answers of programs name them.
#pragma once

#include "core/model/needs/need_value.hpp"

#include <string_view>

namespace maillage {

/// "connu", "secret", "indisponible", "absent".
[[nodiscard]] std::string_view toText(NeedState state);

} // namespace maillage
