// What an export of tables and layers says when it is done.
#pragma once

#include "core/service/exports/export_file.hpp"

#include <QStringList>

namespace maillage {

/// "Tableau écrit dans F.xlsx", "Couche écrite dans F.gpkg".
[[nodiscard]] QString exportedText(const std::filesystem::path& path);
/// The styles beside the file, those left as they were, rows without a place.
[[nodiscard]] QStringList exportRemarks(const ExportOutcome& outcome);
/// "communes et leur couverture": what a person chooses from.
[[nodiscard]] QString nameOf(ExportKind kind);

} // namespace maillage
