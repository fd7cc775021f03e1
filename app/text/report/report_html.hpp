// A document as rich text: for the clipboard and for a window.
#pragma once

#include "app/text/report/report_document.hpp"

namespace maillage {

/// HTML of its headings, paragraphs, lists and tables; maps are left out. `asksProof`: under each paragraph
/// that tells figures, links "figure:ID" to where they come from.
[[nodiscard]] QString htmlOf(const ReportDocument& document, bool asksProof = false);
/// The same as plain text, tables with tabs between their cells.
[[nodiscard]] QString plainTextOf(const ReportDocument& document);

} // namespace maillage
