// What a reader finds its way by in a PDF, which Qt does not write: bookmarks, links, language.
#pragma once

#include "app/render/report/report_pages.hpp"

#include <QByteArray>

namespace maillage {

/// The same PDF with bookmarks (open at the first level), with links from page to page, and with its
/// language, which a screen reader speaks. `pages` must be those that it was painted from. Throws
/// Error{WriteFailed} naming `shown`.
[[nodiscard]] QByteArray withNavigation(const QByteArray& pdf, const ReportPages& pages,
                                        const QString& shown);

} // namespace maillage
