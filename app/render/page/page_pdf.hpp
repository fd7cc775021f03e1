// What the PDF of a page says of its map: its layers, and where it lies.
#pragma once

#include "app/render/page/page_painter.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "core/report/page.hpp"

#include <functional>

namespace maillage {

/// "Communes", "Structures", "Quartiers prioritaires", "Noms": in the order of kPdfLayers.
[[nodiscard]] std::vector<QString> mapLayerNames();

/// Adds the map of the page `page` of the document to `places`, for PageElements::tellPlace.
[[nodiscard]] std::function<void(const QRectF& frame, const ViewTransform& view)>
placeTeller(std::shared_ptr<std::vector<PdfPlace>> places, std::size_t page, const Project& project);

/// Title (of the role `title`), map or maps, table and foot of the page in the structure, in reading order;
/// the layers of its map.
[[nodiscard]] PageElements pageElements(PdfStructure& structure, const PageContent& content,
                                        const char* title, std::size_t page);

} // namespace maillage
