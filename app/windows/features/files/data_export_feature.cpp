#include "app/windows/features/files/data_export_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/render/report/report_files.hpp"
#include "app/text/exchange/export_text.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/program_version.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/service/exports/export_needs.hpp"

#include <system_error>

namespace maillage {

DataExportFeature::DataExportFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ExportData, this, [this] { ask(); });
}

std::function<ExportOutcome(const Monitor&)>
DataExportFeature::writing(const std::filesystem::path& path, const DataExportOptions& options) const {
    std::error_code ignored;
    const std::filesystem::path& own = m_document.path();
    if (!own.empty() && std::filesystem::equivalent(own, path, ignored)) {
        throw Error(ErrorCode::OutputIsInput, {utf8Of(path), utf8Of(own)});
    }
    return [project = m_document.project(), scenario = m_document.scenario(), view = m_document.view(), path,
            options](const Monitor& monitor) {
        const ExportRequest request{
            options.kind,
            {view.date, view.withHypotheses, scenario.edits.empty() ? nullptr : &scenario},
            options.onlyAtDate,
            programVersion()};
        if (lowerExtension(path) == ".pdf") {
            writeTable(project, request, path, monitor);
            return ExportOutcome{};
        }
        return exportToFile(project, request, path, options.csv, view.options.style->palette, monitor);
    };
}

void DataExportFeature::write(const std::filesystem::path& path, const DataExportOptions& options) {
    m_frame.tellWritten(path, exportRemarks(writing(path, options)({})));
}

void DataExportFeature::startWriting(const std::filesystem::path& path, const DataExportOptions& options) {
    m_work.write(
        {tr("Exporter les données"), tr("Les données s'écrivent…"), path,
         [write = writing(path, options)](const Monitor& monitor) { return exportRemarks(write(monitor)); }});
}

void DataExportFeature::ask() {
    auto* dialog =
        new DataExportDialog(dateText(m_document.view().date), !m_document.scenario().edits.empty(),
                             hasNeedsToExport(m_document.project()), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DataExportOptions options = dialog->options();
        const std::string_view name = toText(options.kind);
        QStringList parts{QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                          QString::fromStdString(m_document.project().settings.name)};
        if (options.onlyAtDate || !isList(options.kind)) {
            parts << datePart(m_document.view().date);
        }
        const QString filter = exportFilter(options.kind);
        const bool isCsv = (options.csv.forExcel || options.csv.protectsFormulas) &&
                           filter.contains(QStringLiteral("*.csv"));
        const QString file =
            askFileToWrite(m_frame.window(), tr("Exporter les données"),
                           fileName(parts, isCsv ? QStringLiteral("csv") : QStringLiteral("xlsx")), filter);
        if (!file.isEmpty()) {
            m_frame.attempt([&] { startWriting(file.toStdU16String(), options); });
        }
    });
    dialog->open();
}

} // namespace maillage
