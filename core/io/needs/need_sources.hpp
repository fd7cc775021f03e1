// Which files are of facts about needs: those of an archive, and one that nobody said anything of.
#pragma once

#include "core/io/files/archive.hpp"
#include "core/io/files/data_source.hpp"

#include <vector>

namespace maillage {

/// The sources, an archive of tables (.zip) unpacked into the folder and replaced by its tables; dictionaries
/// last, since they name what was read. Throws what archiveEntries and extractEntries throw.
[[nodiscard]] std::vector<DataSource> needFilesOf(const std::vector<DataSource>& sources,
                                                  const ScratchFolder& folder);

/// Whether a file that nobody said anything of is one of facts about needs: of a producer that is known by
/// what it holds, a table of indicators, or an archive of tables without outlines. False for one that cannot
/// be read.
[[nodiscard]] bool holdsNeeds(const std::filesystem::path& file);

} // namespace maillage
