// What the PDF of a page says of its map: its layers, and where it lies.
#pragma once

#include "app/render/map/view_transform.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "core/report/page.hpp"

#include <functional>

namespace maillage {

/// "Communes", "Structures", "Quartiers prioritaires", "Noms": in the order of kPdfLayers.
[[nodiscard]] std::vector<QString> mapLayerNames();

/// Adds the map of the page `page` of the document to `places`, for PageElements::tellPlace.
[[nodiscard]] std::function<void(const QRectF& frame, const ViewTransform& view)>
placeTeller(std::shared_ptr<std::vector<PdfPlace>> places, std::size_t page, const Project& project);

} // namespace maillage
