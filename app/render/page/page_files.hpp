// Pages as files, as pictures, and as drawings.
#pragma once

#include "core/base/monitor.hpp"
#include "core/report/page.hpp"

#include <QImage>
#include <QPageLayout>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>
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

/// How many points a picture has.
struct PictureSize {
    static constexpr int kUsualDpi = 200;
    static constexpr int kLeastDpi = 50;
    static constexpr int kMostDpi = 600;
    static constexpr int kLeastSide = 200;
    static constexpr int kMostSide = 16'000;
    static constexpr qint64 kMostPoints = 100'000'000;

    /// Points to an inch of the paper. With `points`, only what the file says of its size in print.
    std::optional<int> dpi{};
    /// Width and height, whatever the paper: the page is the smallest of that shape which holds the paper.
    std::optional<QSize> points{};
};
/// Whether a picture may have so many points.
[[nodiscard]] bool isPictureSize(QSize points);

/// A page as a picture. `unplaced` gets the names that its map has no room for.
[[nodiscard]] QImage pagePicture(const PageContent& content, const PictureSize& size = {},
                                 QStringList* unplaced = nullptr);
/// The picture of such a page, no larger than `most`.
[[nodiscard]] QImage smallPicture(const PageContent& content, const PictureSize& size, QSize most,
                                  QStringList* unplaced = nullptr);
/// A page as SVG, its text as outlines that carry their words.
[[nodiscard]] QByteArray pageDrawing(const PageContent& content, QStringList* unplaced = nullptr);

/// Writes a PDF (vector, fonts embedded, tagged: its title, and the map in words), a PNG (`size`) or an SVG
/// by the file's ending, on the content's paper, with the parameters that it was made from: the whole file or
/// none. Returns the names that its map has
/// no room for. Throws Error{FileKindUnknown} for another ending, Error{WriteFailed}, Error{Cancelled} before
/// anything is written.
QStringList writePage(const PageContent& content, const std::filesystem::path& path,
                      const PictureSize& size = {}, const Monitor& monitor = {});

/// The whole file or none. Throws Error{WriteFailed}.
void writeWholeFile(const QByteArray& bytes, const std::filesystem::path& path);

} // namespace maillage
