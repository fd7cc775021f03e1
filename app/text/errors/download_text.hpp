// What a download could not do, in French.
#pragma once

#include "core/base/error.hpp"

#include <QString>

namespace maillage {

/// Empty for a code of another area.
[[nodiscard]] QString downloadSentence(const Error& error);

} // namespace maillage
