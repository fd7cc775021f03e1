// The layers of a PDF's maps, and where on earth these lie, as its objects.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"

// The library asks those who do not use its old pointers to say so.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

namespace maillage {

/// Adds the layers to the document, all of them on, and returns them in the order of kPdfLayers; none where
/// the structure names none.
[[nodiscard]] std::vector<QPDFObjectHandle> addLayers(QPDF& pdf, const PdfStructure& structure);
/// By layerResource, for the drawing of a page.
void nameLayers(QPDFObjectHandle page, const std::vector<QPDFObjectHandle>& layers);

/// A viewport for each map, with its measure (ISO 32000-2, 12.10): the corners of the ground in degrees, and
/// the system that it is projected in.
void addPlaces(std::vector<QPDFObjectHandle>& pages, const std::vector<PdfPlace>& places);

} // namespace maillage
