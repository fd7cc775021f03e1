// Pages as files.
#pragma once

#include <QPageLayout>
#include <QString>

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

/// The whole file or none. Throws Error{WriteFailed}.
void writeWholeFile(const QByteArray& bytes, const std::filesystem::path& path);

} // namespace maillage
