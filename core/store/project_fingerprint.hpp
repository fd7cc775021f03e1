// Whether two projects hold the same.
#pragma once

#include "core/model/project.hpp"

#include <string>

namespace maillage {

/// SHA-256, in 64 hexadecimal digits, of every cell that the project's file would hold: the same on every
/// machine and with every version of SQLite, whenever it is saved and whatever others put into the file.
[[nodiscard]] std::string fingerprintOf(const Project& project);

} // namespace maillage
