// A document set on pages: text that flows, tables that go on under their header, maps on pages of their own.
#pragma once

#include "app/render/page/page_files.hpp"
#include "app/text/report/report_document.hpp"

#include <QRectF>

namespace maillage {

struct ReportBookmark {
    int level = 1;
    QString title;
    /// Counted from 0.
    std::size_t page = 0;
};

/// A place on a page that leads to another: in hundredths of a millimetre from the upper left corner.
struct ReportLink {
    std::size_t page = 0;
    QRectF place;
    std::size_t target = 0;
};

struct ReportPages {
    std::vector<PaintOnePage> pages;
    std::vector<ReportBookmark> bookmarks;
    std::vector<ReportLink> links;
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
