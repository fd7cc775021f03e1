#include "app/windows/features/files/data_export_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/text/data/export_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"

#include <system_error>

namespace maillage {

DataExportFeature::DataExportFeature(ProjectDocument& document, Frame& frame)
    : m_document(document), m_frame(frame) {
    frame.on(ActionId::ExportData, this, [this] { ask(); });
}

void DataExportFeature::write(const std::filesystem::path& path, const DataExportOptions& options) {
    std::error_code ignored;
    const std::filesystem::path& own = m_document.path();
    if (!own.empty() && std::filesystem::equivalent(own, path, ignored)) {
        throw Error(ErrorCode::OutputIsInput, {utf8Of(path), utf8Of(own)});
    }
    const ViewState& view = m_document.view();
    const Scenario scenario = m_document.scenario();
    const bool hasScenario = !scenario.edits.empty();
    const ExportRequest request{options.kind,
                                {view.date, view.withHypotheses, hasScenario ? &scenario : nullptr},
                                options.onlyAtDate};
    const ExportOutcome outcome =
        exportToFile(m_document.project(), request, path, options.csv, view.options.style->palette);
    m_frame.say((QStringList(exportedText(path)) + exportRemarks(outcome)).join(QStringLiteral(". ")));
}

void DataExportFeature::ask() {
    auto* dialog = new DataExportDialog(dateText(m_document.view().date),
                                        !m_document.scenario().edits.empty(), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DataExportOptions options = dialog->options();
        const std::string_view name = toText(options.kind);
        const QString usual = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const QString filter = exportFilter(options.kind);
        const QString ending = options.csv.forExcel || options.csv.protectsFormulas ? QStringLiteral(".csv")
                                                                                    : QStringLiteral(".xlsx");
        const QString file =
            askFileToWrite(m_frame.window(), tr("Exporter les données"),
                           usual + (filter.contains(ending) ? ending : QStringLiteral(".xlsx")), filter);
        if (!file.isEmpty()) {
            m_frame.attempt([&] { write(file.toStdU16String(), options); });
        }
    });
    dialog->open();
}

} // namespace maillage
