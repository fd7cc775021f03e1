// The first pages of a document: its cover, and the lines of its contents.
#pragma once

#include "app/render/report/report_pages.hpp"

#include <QPainter>

namespace maillage {

struct CoverWords {
    QString title;
    QString subtitle;
    QString made;
};
/// The elements of the structure that its parts belong to.
struct CoverElements {
    std::size_t title = 0;
    std::size_t subtitle = 0;
    std::size_t map = 0;
    std::size_t made = 0;
};
/// Title, subtitle, the map of the content, and who made it with the logos of the charte.
void paintCover(QPainter& painter, const PageContent& content, QSizeF size, const CoverWords& words,
                const CoverElements& elements);

/// A line of the contents: title, dots, number of the page.
void paintEntry(QPainter& painter, const QRectF& line, const PdfBookmark& entry);

} // namespace maillage
