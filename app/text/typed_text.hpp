// What is wrong with what a person typed in a table or a form, in French.
#pragma once

#include "core/base/error.hpp"

#include <QString>

namespace maillage {

/// Empty for a code of another area.
[[nodiscard]] QString typedSentence(const Error& error);

} // namespace maillage
