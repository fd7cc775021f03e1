// What a PDF says of itself as a whole, for catalogues and for Maillage itself.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"

#include <string>

namespace maillage {

/// The XMP packet (ISO 16684-1): title, author, language, program, and the parameters by which
/// `maillage verifier` knows what the document tells (core/io/files/carried).
[[nodiscard]] std::string xmpOf(const PdfAbout& about, const std::string& language);

} // namespace maillage
