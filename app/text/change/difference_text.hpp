// What differs between two projects, in words.
#pragma once

#include "core/model/project.hpp"

#include <QStringList>

namespace maillage {

/// One line per kind of change, with the first few of each; empty where they differ in nothing that has a
/// line (settings, sources, base map).
[[nodiscard]] QStringList differenceLines(const Project& before, const Project& after);

} // namespace maillage
