#include "app/render/page/page_files.hpp"

#include "app/render/page/page_painter.hpp"
#include "app/render/page/page_pdf.hpp"
#include "app/render/page/svg_outlines.hpp"
#include "app/render/pdf/pdf_finish.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/program_version.hpp"
#include "app/text/texts.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"
#include "core/base/error.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/report/file_parameters.hpp"

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <new>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr double kUnitsPerMillimetre = 100;
constexpr double kMillimetresPerInch = 25.4;
constexpr int kPdfDpi = 1200;

double devicePerUnit(double dpi) {
    return dpi / kMillimetresPerInch / kUnitsPerMillimetre;
}

QSizeF unitsOf(const QPageLayout& layout) {
    return layout.fullRect(QPageLayout::Millimeter).size() * kUnitsPerMillimetre;
}

QStringList paintOn(QPaintDevice& device, const PageContent& content, QSizeF size, double scale) {
    QPainter painter(&device);
    painter.scale(scale, scale);
    return paintPage(painter, content, size);
}

/// The paper turned the way of the picture.
Paper turned(Paper paper, QSize points) {
    paper.isPortrait = points.height() > points.width();
    return paper;
}

/// The page that is drawn on a picture, in hundredths of a millimetre.
QSizeF pageOf(const PageContent& content, const PictureSize& size) {
    if (!size.points) {
        return unitsOf(layoutOf(content.paper));
    }
    const QSizeF paper = unitsOf(layoutOf(turned(content.paper, *size.points)));
    return QSizeF(*size.points).scaled(paper, Qt::KeepAspectRatioByExpanding);
}

/// The generator of Qt 6.4 writes a title as it stands, & and < too: it gets a plain word, in the place of
/// which the title goes here.
constexpr const char* kTitlePlace = "maillage-title";

QByteArray withTitle(QByteArray svg, const QString& title) {
    return svg.replace(QByteArray("<title>") + kTitlePlace, "<title>" + title.toHtmlEscaped().toUtf8());
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The page on so many points.
QImage paintedImage(const PageContent& content, QSize points, QSizeF page, double scale,
                    QStringList* unplaced) {
    QImage image(points, QImage::Format_RGB32);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    QStringList names = paintOn(image, content, page, scale);
    if (unplaced != nullptr) {
        *unplaced = std::move(names);
    }
    return image;
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
    writeFileAtomically(path, viewOf(bytes));
}

bool isPictureSize(QSize points) {
    const auto isSide = [](int side) {
        return side >= PictureSize::kLeastSide && side <= PictureSize::kMostSide;
    };
    return isSide(points.width()) && isSide(points.height()) &&
           qint64{points.width()} * points.height() <= PictureSize::kMostPoints;
}

QImage pagePicture(const PageContent& content, const PictureSize& size, QStringList* unplaced) {
    const QSizeF page = pageOf(content, size);
    const double scale = size.points ? size.points->width() / page.width()
                                     : devicePerUnit(size.dpi.value_or(PictureSize::kUsualDpi));
    QImage image =
        paintedImage(content, size.points.value_or((page * scale).toSize()), page, scale, unplaced);
    const double dotsPerMetre =
        size.dpi ? *size.dpi * 1000 / kMillimetresPerInch : scale * kUnitsPerMillimetre * 1000;
    image.setDotsPerMeterX(static_cast<int>(dotsPerMetre));
    image.setDotsPerMeterY(static_cast<int>(dotsPerMetre));
    return image;
}

QImage smallPicture(const PageContent& content, const PictureSize& size, QSize most, QStringList* unplaced) {
    const QSizeF page = pageOf(content, size);
    const QSizeF points = page.scaled(most, Qt::KeepAspectRatio);
    return paintedImage(content, points.toSize(), page, points.width() / page.width(), unplaced);
}

QByteArray pageDrawing(const PageContent& content, QStringList* unplaced) {
    const QSizeF page = unitsOf(layoutOf(content.paper));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QString::fromLatin1(kTitlePlace));
    generator.setResolution(
        static_cast<int>(kMillimetresPerInch * 10)); // an SVG unit is a tenth of a millimetre
    generator.setSize((page / 10).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page / 10));
    QStringList names = paintOn(generator, content, page, 0.1);
    if (unplaced != nullptr) {
        *unplaced = std::move(names);
    }
    return withOutlines(withTitle(bytes, pageTitle(content)));
}

QStringList writePage(const PageContent& content, const std::filesystem::path& path, const PictureSize& size,
                      const Monitor& monitor) {
    constexpr double kPainted = 0.8; // of the work
    const std::string ending = lowerExtension(path);
    QStringList unplaced;
    QByteArray bytes;
    monitor.step(0);
    const std::string carried = parametersText(parametersOf(content, programVersion()));
    if (ending == ".pdf") {
        const QPageLayout layout = layoutOf(content.paper);
        PdfStructure structure;
        structure.about = {pageTitle(content), QString::fromStdString(content.sheet.options.style->author),
                           carried};
        const PageElements elements = pageElements(structure, content, "H1", 0);
        bytes = finishedPdf(pdfOf(pageTitle(content), layout, {[&](QPainter& painter) {
                                      unplaced = paintPage(painter, content, unitsOf(layout), elements);
                                  }}),
                            structure, QString::fromStdString(utf8Of(path)));
    } else if (ending == ".png") {
        const QImage picture = pagePicture(content, size, &unplaced);
        monitor.step(kPainted / 2);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        bytes = QByteArray::fromStdString(pngWithText(viewOf(bytes), carried));
    } else if (ending == ".svg") {
        bytes =
            QByteArray::fromStdString(svgWithText(pageDrawing(content, &unplaced).toStdString(), carried));
    } else {
        throw Error(ErrorCode::FileKindUnknown,
                    {utf8Of(path), tr("un nom qui finit par .pdf, .png ou .svg").toStdString()});
    }
    monitor.step(kPainted);
    writeWholeFile(bytes, path);
    return unplaced;
}

} // namespace maillage
