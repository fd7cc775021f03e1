// The first pages of a document: its cover, and the lines of its contents.
#pragma once

#include "app/render/report/report_pages.hpp"

#include <QPainter>

namespace maillage {

/// Title, subtitle, the map of the content, and who made it with the logos of the charte.
void paintCover(QPainter& painter, const PageContent& content, QSizeF size, const QString& title,
                const QString& subtitle, const QString& made);

/// A line of the contents: title, dots, number of the page.
void paintEntry(QPainter& painter, const QRectF& line, const ReportBookmark& entry);

} // namespace maillage
