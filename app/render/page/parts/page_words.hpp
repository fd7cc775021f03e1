// The words around the figures of a page.
#pragma once

#include "core/analysis/figures/indicators.hpp"

#include <QString>

namespace maillage {

/// What stands under the number of zones blanches: their inhabitants and patches.
[[nodiscard]] QString blankLabel(const Indicators& i);
/// How many patches go on outside what the figures are about; empty for none.
[[nodiscard]] QString cutNote(const Indicators& i);
/// The title, its day kept with the word before it.
[[nodiscard]] QString unbroken(QString title);

} // namespace maillage
