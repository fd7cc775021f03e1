#include "app/render/report/report_pictures.hpp"

#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace maillage {

ReportPicture pictureOf(const ReportMap& map) {
    constexpr double kDotsPerUnit = 150 / 2540.0; // of a hundredth of a millimetre
    const QSizeF size = layoutOf(map.page->paper).fullRect(QPageLayout::Millimeter).size() * 100;
    QImage image((size * kDotsPerUnit).toSize(), QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.scale(kDotsPerUnit, kDotsPerUnit);
        paintPage(painter, *map.page, size);
    }
    ReportPicture picture{{}, size.scaled(17, 20, Qt::KeepAspectRatio)};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace maillage
