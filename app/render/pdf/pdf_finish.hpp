// What Qt leaves out of a PDF, put in after it: structure tree, bookmarks, links, language, metadata.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"

#include <QByteArray>

namespace maillage {

/// The same PDF as a tagged one: its marks become marked content under the elements, all else decoration;
/// bookmarks open at the first level; the language is that of the program; what it is about stands in its
/// metadata. `structure` must be the one that
/// it was painted with. Throws Error{WriteFailed} naming `shown`.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& bytes, const PdfStructure& structure,
                                     const QString& shown);

} // namespace maillage
