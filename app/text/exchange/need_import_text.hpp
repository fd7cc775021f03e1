// What came of reading a file of facts about needs, line by line: nothing of it is dropped in silence.
#pragma once

#include "core/service/need_import.hpp"

#include <QStringList>

namespace maillage {

/// The first line names the file and what it is; then what was read and how much of it is known, what was
/// left aside and why, what differs from what was there. `project` is the one after the import.
[[nodiscard]] QStringList needImportLines(const NeedFileImport& file, const Project& project);

/// "2 publications nouvelles, 1 mise à jour": what an import brings, in one line.
[[nodiscard]] QString needImportSummary(const NeedImport& import);

} // namespace maillage
