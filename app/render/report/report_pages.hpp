// A document set on pages: text that flows, tables that go on under their header, maps on pages of their own.
#pragma once

#include "app/render/page/page_files.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "app/text/report/report_document.hpp"

namespace maillage {

struct ReportPages {
    std::vector<PaintOnePage> pages;
    /// What a PDF of these pages says of itself.
    PdfStructure structure;
};

struct ReportSetting {
    Paper paper{};
    /// The page whose map and logos the cover shows; without one there is no cover.
    std::shared_ptr<const PageContent> cover{};
    bool hasContents = false;
};

/// Where everything stands. The painters hold what they need of the document.
[[nodiscard]] ReportPages setOnPages(const ReportDocument& document, const ReportSetting& setting);

} // namespace maillage
