// What a person at a terminal reads of an error.
#pragma once

#include "core/base/error.hpp"

#include <QString>

namespace maillage {

/// The sentence of the window (sentenceOf), but where an option or a subcommand is the remedy: that is named.
[[nodiscard]] QString commandSentenceOf(const Error& error);

} // namespace maillage
