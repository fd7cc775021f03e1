#include "app/render/report/report_files.hpp"

#include "app/render/report/name_annex.hpp"
#include "app/render/report/office_document.hpp"
#include "app/render/report/office_parts.hpp"
#include "app/render/pdf/pdf_finish.hpp"
#include "app/text/report/atlas_text.hpp"
#include "app/text/report/table_document.hpp"
#include "app/text/texts.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/writers/zip_writer.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Each page tells how far the writing is, and stops it where nobody wants it any more.
std::vector<PaintOnePage> watched(std::vector<PaintOnePage> pages, const Monitor& monitor) {
    const auto count = static_cast<double>(pages.size());
    // NOLINTNEXTLINE(modernize-loop-convert): how many are before it is told too
    for (std::size_t k = 0; k < pages.size(); ++k) {
        pages[k] = [paint = std::move(pages[k]), &monitor,
                    share = static_cast<double>(k) / count](QPainter& painter) {
            monitor.step(share);
            paint(painter);
        };
    }
    return pages;
}

} // namespace

ReportSetting settingOf(const std::shared_ptr<const AtlasContent>& atlas) {
    ReportSetting setting{atlas->paper, {}, atlas->has(AtlasPart::Contents)};
    if (atlas->has(AtlasPart::Cover)) {
        setting.cover = std::shared_ptr<const PageContent>(atlas, &atlas->cover);
    }
    return setting;
}

void writeReport(const ReportDocument& document, const ReportSetting& setting,
                 const std::filesystem::path& path, const Monitor& monitor) {
    const std::string shown = utf8Of(path);
    const std::string ending = lowerExtension(path);
    const auto written = [](const std::string& bytes) {
        return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    QByteArray bytes;
    try {
        if (ending == ".pdf") {
            ReportPages laid = setOnPages(document, setting);
            laid.structure.about = {document.title, document.author, carriedBy(document)};
            bytes = finishedPdf(pdfOf(document.title, layoutOf(setting.paper), watched(laid.pages, monitor)),
                                laid.structure, QString::fromStdString(shown));
        } else if (ending == ".odt") {
            bytes = written(odtBytes(document, monitor));
        } else if (ending == ".docx") {
            bytes = written(docxBytes(document, monitor));
        } else {
            throw Error(ErrorCode::FileKindUnknown,
                        {shown, tr("un nom qui finit par .pdf, .odt ou .docx").toStdString()});
        }
    } catch (const ZipFailure& failure) {
        throw Error(ErrorCode::WriteFailed, {shown, failure.message});
    }
    monitor.step(1);
    writeWholeFile(bytes, path);
}

void writeTable(const Project& project, const ExportRequest& request, const std::filesystem::path& path,
                const Monitor& monitor) {
    constexpr double kComputed = 0.5; // of the work
    AtlasRequest atlas{request.situation, {}};
    atlas.themes.clear();
    const auto content =
        std::make_shared<const AtlasContent>(makeAtlas(project, atlas, monitor.part(0, kComputed)));
    writeReport(tableDocument(content, request.kind), {content->paper}, path, monitor.part(kComputed, 1));
}

void writeSections(const std::shared_ptr<const AtlasContent>& atlas, const QString& author,
                   const std::function<std::filesystem::path(const AtlasSection&)>& pathOf,
                   const std::function<void(const std::filesystem::path&)>& told, const Monitor& monitor) {
    const auto count = static_cast<double>(atlas->sections.size());
    for (std::size_t k = 0; k < atlas->sections.size(); ++k) {
        const std::filesystem::path path = pathOf(atlas->sections[k]);
        const auto done = static_cast<double>(k);
        writeReport(withNameAnnex(epciDocument(atlas, k, author)), {atlas->paper}, path,
                    monitor.part(done / count, (done + 1) / count));
        told(path);
    }
}

} // namespace maillage
