// An exported table as a person reads it: words of French in the place of those that programs compare.
#pragma once

#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// Kinds, sources, classes and effects in words ("centre social", "structure ou Caf"), which an import reads
/// as well; structures by their names where no two of them, nor a semicolon, would confuse a reader.
void putInWords(const Project& project, const ExportRequest& request, ExportTable& table);

} // namespace maillage
