// Documents for word processors, with styles, a table of contents, tables and pictures.
#pragma once

#include "app/text/report/report_document.hpp"
#include "core/base/monitor.hpp"

#include <string>

namespace maillage {

/// An OpenDocument text (.odt). Throws Error{Cancelled}, ZipFailure.
[[nodiscard]] std::string odtBytes(const ReportDocument& document, const Monitor& monitor = {});

/// A Word document (.docx, ECMA-376). Throws Error{Cancelled}, ZipFailure.
[[nodiscard]] std::string docxBytes(const ReportDocument& document, const Monitor& monitor = {});

} // namespace maillage
