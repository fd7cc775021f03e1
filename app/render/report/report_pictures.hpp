// The maps of a document as pictures, for files that hold pictures.
#pragma once

#include "app/text/report/report_document.hpp"

#include <QByteArray>
#include <QSizeF>

namespace maillage {

struct ReportPicture {
    QByteArray png;
    /// On a page of A4 with margins of 2 cm, together with its caption and the headings over it.
    QSizeF centimetres;
};

/// The page of a map, at 150 dots an inch.
[[nodiscard]] ReportPicture pictureOf(const ReportMap& map);

} // namespace maillage
