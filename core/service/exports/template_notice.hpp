// The sheet of the template that says how to fill it in.
#pragma once

#include "core/io/files/table_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// What to do, then each column of the template `blank` with what it means, its allowed values and an example
/// of three rows, read from top to bottom. No list, when the workbook comes back.
[[nodiscard]] Table templateNotice(const Project& project, const Table& blank);

} // namespace maillage
