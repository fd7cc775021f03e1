// The lists of a project as they are read back: each has the columns that its import knows.
#pragma once

#include "core/service/exports/export_tables.hpp"

namespace maillage {

// Rows of hypotheses are left out where the situation has none; where `onlyAtDate`, rows that do not hold at
// its date. The project must outlive the result.

/// id, nom, type, code_insee_siege, x_l93, y_l93 (of an exact place alone), federe, who says each, then what
/// the structure is and serves in the situation.
[[nodiscard]] ExportTable structuresOut(const Project& project, const ExportRequest& request);
/// The columns of filledTemplate; one more, identifiant, where names alone do not tell structures apart.
[[nodiscard]] ExportTable territoriesOut(const Project& project, const ExportRequest& request);
[[nodiscard]] ExportTable approvalsOut(const Project& project, const ExportRequest& request);
[[nodiscard]] ExportTable qpvsOut(const Project& project, const ExportRequest& request);

} // namespace maillage
