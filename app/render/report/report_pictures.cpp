#include "app/render/report/report_pictures.hpp"

#include "app/render/page/page_files.hpp"

#include <QBuffer>
#include <QImage>

namespace maillage {

ReportPicture pictureOf(const ReportMap& map) {
    constexpr int kDpi = 150;
    const QImage image = pagePicture(*map.page, {kDpi});
    ReportPicture picture{{}, QSizeF(image.size()).scaled(17, 20, Qt::KeepAspectRatio)};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace maillage
