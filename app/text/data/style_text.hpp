// What is wrong with a charte graphique, in French.
#pragma once

#include "core/base/error.hpp"

#include <QString>

namespace maillage {

/// Empty for a code of another area.
[[nodiscard]] QString styleSentence(const Error& error);

} // namespace maillage
