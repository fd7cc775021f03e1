// The names that the maps of a document have no room for, at its end.
#pragma once

#include "app/text/report/report_document.hpp"

namespace maillage {

/// The document, with a chapter that lists by map the names which stand neither on it nor beside it; as it
/// was where there are none. Lays out every map.
[[nodiscard]] ReportDocument withNameAnnex(ReportDocument document);

} // namespace maillage
