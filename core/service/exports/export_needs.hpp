// The needs of communes as a table: every indicator of which something is known, with what is not known of
// it and why.
#pragma once

#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// Whether the project knows anything that this table holds.
[[nodiscard]] bool hasNeedsToExport(const Project& project);

/// A row for each commune: its class, then of each indicator its value (empty unless known), `_etat` (connu,
/// petit, secret, indisponible, absent), `_min` and `_max` where rounding bounds it, and `_epci`, what its
/// EPCI has. The meanings of these columns say formula, years and producers. The project must outlive the
/// result. Throws Error{NeedNothingKnown}.
[[nodiscard]] ExportTable needsOut(const Project& project, const ExportRequest& request);

} // namespace maillage
