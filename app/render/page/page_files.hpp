// Pages as files.
#pragma once

#include "core/report/page.hpp"

#include <QPageLayout>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

class QPainter;

namespace maillage {

/// Draws one page in hundredths of a millimetre.
using PaintOnePage = std::function<void(QPainter&)>;

/// A vector PDF with these pages, its fonts embedded.
[[nodiscard]] QByteArray pdfOf(const QString& title, const QPageLayout& layout,
                               const std::vector<PaintOnePage>& pages);

/// Without margins: a page has its own.
[[nodiscard]] QPageLayout layoutOf(const Paper& paper);

/// Writes a PDF (vector, fonts embedded), a PNG (200 dpi) or an SVG by the file's ending, on the content's
/// paper: the whole file or none. Returns the names that its map has no room for. Throws
/// Error{FileKindUnknown} for another ending, Error{WriteFailed}.
QStringList writePage(const PageContent& content, const std::filesystem::path& path);

/// The whole file or none. Throws Error{WriteFailed}.
void writeWholeFile(const QByteArray& bytes, const std::filesystem::path& path);

} // namespace maillage
