// What each column that goes out holds: its kind, and its meaning for the person who opens the file.
#pragma once

#include "core/geo/map_projection.hpp"
#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// One for each column; a column that is not known is text without a word. `projection`: of the places.
[[nodiscard]] std::vector<ColumnMeaning> meaningsOf(ExportKind kind, const std::vector<std::string>& columns,
                                                    const MapProjection& projection);

/// The sheet of definitions: feuille, colonne, signification, unité, source; then what the tables rest on.
[[nodiscard]] Table definitionsTable(const Project& project, const ExportRequest& request,
                                     const std::vector<ExportTable>& tables);

} // namespace maillage
