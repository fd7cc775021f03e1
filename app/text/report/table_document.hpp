// A table by itself as a document: its rows, then what its words mean and where they come from.
#pragma once

#include "app/text/report/report_document.hpp"
#include "core/report/atlas.hpp"
#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// Whether a table is told on pages: communes, structures, zones blanches by EPCI, QPV.
[[nodiscard]] constexpr bool isOnPages(ExportKind kind) {
    return kind == ExportKind::Communes || kind == ExportKind::Structures ||
           kind == ExportKind::ZonesBlanches || kind == ExportKind::Qpvs;
}

/// The table at the atlas's date, with its scenario. Precondition: isOnPages.
[[nodiscard]] ReportDocument tableDocument(const std::shared_ptr<const AtlasContent>& atlas, ExportKind kind);

} // namespace maillage
