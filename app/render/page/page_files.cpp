#include "app/render/page/page_files.hpp"

#include "app/render/page/page_painter.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"
#include "core/base/error.hpp"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr double kUnitsPerMillimetre = 100;
constexpr int kPdfDpi = 1200;
constexpr int kPngDpi = 200;

double devicePerUnit(double dpi) {
    return dpi / 25.4 / kUnitsPerMillimetre;
}

QStringList paintOn(QPaintDevice& device, const PageContent& content, QSizeF size, double scale) {
    QPainter painter(&device);
    painter.scale(scale, scale);
    return paintPage(painter, content, size);
}

QStringList writePng(QIODevice& target, const PageContent& content, QSizeF size) {
    const double scale = devicePerUnit(kPngDpi);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(kPngDpi / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(kPngDpi / 0.0254));
    QStringList unplaced = paintOn(image, content, size, scale);
    image.save(&target, "PNG");
    return unplaced;
}

/// The generator of Qt 6.4 writes a title as it stands, & and < too: it gets a plain word, in the place of
/// which the title goes here.
constexpr const char* kTitlePlace = "maillage-title";

QByteArray withTitle(QByteArray svg, const QString& title) {
    return svg.replace(QByteArray("<title>") + kTitlePlace, "<title>" + title.toHtmlEscaped().toUtf8());
}

QStringList writeSvg(QIODevice& target, const PageContent& content, QSizeF size) {
    QSvgGenerator generator;
    generator.setOutputDevice(&target);
    generator.setTitle(QString::fromLatin1(kTitlePlace));
    generator.setResolution(static_cast<int>(25.4 * 10)); // one SVG unit is a tenth of a millimetre
    generator.setSize((size / 10).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size / 10));
    return paintOn(generator, content, size, 0.1);
}

} // namespace

QPageLayout layoutOf(const Paper& paper) {
    return {QPageSize(paper.size == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4),
            paper.isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)};
}

QByteArray pdfOf(const QString& title, const QPageLayout& layout, const std::vector<PaintOnePage>& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layout);
    writer.setResolution(kPdfDpi);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Maillage"));
    QPainter painter(&writer);
    for (const PaintOnePage& paint : pages) {
        if (&paint != &pages.front()) {
            writer.newPage();
        }
        painter.save();
        painter.scale(devicePerUnit(kPdfDpi), devicePerUnit(kPdfDpi));
        paint(painter);
        painter.restore();
    }
    painter.end();
    return bytes;
}

void writeWholeFile(const QByteArray& bytes, const std::filesystem::path& path) {
    writeFileAtomically(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QStringList writePage(const PageContent& content, const std::filesystem::path& path) {
    const std::string shown = utf8Of(path);
    const std::string ending = QString::fromStdString(path.extension().string()).toLower().toStdString();
    const QPageLayout layout = layoutOf(content.paper);
    const QSizeF size = layout.fullRect(QPageLayout::Millimeter).size() * kUnitsPerMillimetre;

    QStringList unplaced;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == ".pdf") {
        bytes = pdfOf(pageTitle(content), layout,
                      {[&](QPainter& painter) { unplaced = paintPage(painter, content, size); }});
    } else if (ending == ".png") {
        unplaced = writePng(buffer, content, size);
    } else if (ending == ".svg") {
        unplaced = writeSvg(buffer, content, size);
        bytes = withTitle(bytes, pageTitle(content));
    } else {
        throw Error(ErrorCode::FileKindUnknown,
                    {shown, tr("un nom qui finit par .pdf, .png ou .svg").toStdString()});
    }
    writeWholeFile(bytes, path);
    return unplaced;
}

} // namespace maillage
