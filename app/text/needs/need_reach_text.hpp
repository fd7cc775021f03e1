// What a search of sites by need weighs, and what it cannot: for the command line and the window.
#pragma once

#include "core/analysis/siting/instance.hpp"

#include <QStringList>

namespace maillage {

[[nodiscard]] QStringList needReachLines(const NeedReach& reach);

} // namespace maillage
