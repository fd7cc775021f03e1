#include "app/windows/features/files/report_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/report/statement_dialog.hpp"
#include "app/render/report/name_annex.hpp"
#include "app/render/report/report_files.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/atlas_text.hpp"

namespace maillage {

namespace {

/// What an atlas is made from, away from the document.
struct AtlasWork {
    Project project;
    Date date;
    bool withHypotheses = true;
    Scenario scenario;
    MapOptions map;
    AtlasOptions options;
    std::filesystem::path path;
};

/// The names of the files that were written.
QStringList writeAtlas(const AtlasWork& work, const Monitor& monitor) {
    AtlasRequest request{
        {work.date, work.withHypotheses, work.scenario.edits.empty() ? nullptr : &work.scenario},
        work.options.parts};
    if (work.options.isPerEpci) {
        request.parts = {AtlasPart::Epcis, AtlasPart::Method};
    }
    request.themes = work.options.themes;
    request.epcis = work.options.epcis;
    request.title = work.options.title.toStdString();
    request.paper = work.options.paper;
    request.map = work.map;
    request.map.style = signedBy(work.map.style, {work.options.author.toStdString(), {}});
    constexpr double kComputed = 0.33; // of the work; the rest is writing
    const auto atlas =
        std::make_shared<const AtlasContent>(makeAtlas(work.project, request, monitor.part(0, kComputed)));
    const QString author = QString::fromStdString(request.map.style->author);
    if (!work.options.isPerEpci) {
        writeReport(withNameAnnex(atlasDocument(atlas, author)), settingOf(atlas), work.path,
                    monitor.part(kComputed, 1));
        return {QString::fromStdU16String(work.path.u16string())};
    }
    QStringList written;
    writeSections(
        atlas, author,
        [&](const AtlasSection& section) {
            std::filesystem::path path = work.path;
            path.replace_filename(work.path.stem().string() + "-" +
                                  sectionFileName(*atlas, section, "{epci}") +
                                  work.path.extension().string());
            return path;
        },
        [&](const std::filesystem::path& path) { written << QString::fromStdU16String(path.u16string()); },
        monitor.part(kComputed, 1));
    return written;
}

} // namespace

ReportFeature::ReportFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ExportAtlas, this, [this] { askAtlas(); });
    frame.on(ActionId::ShowStatement, this, [this] { showStatement(); });
}

QString ReportFeature::usualName(const QString& what, const QString& ending) const {
    return fileName(
        {what, QString::fromStdString(m_document.project().settings.name), datePart(m_document.view().date)},
        ending);
}

void ReportFeature::askAtlas() {
    auto* dialog =
        new AtlasDialog(*m_document.project().territory,
                        QString::fromStdString(m_document.view().options.style->author), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AtlasOptions options = dialog->options();
        const QString file = askFileToWrite(
            m_frame.window(), tr("Atlas"), usualName(QStringLiteral("atlas"), QStringLiteral("pdf")),
            tr("Document PDF (*.pdf);;Texte LibreOffice (*.odt);;Document Word (*.docx)"));
        if (!file.isEmpty()) {
            write(file.toStdU16String(), options);
        }
    });
    dialog->open();
}

void ReportFeature::write(const std::filesystem::path& path, const AtlasOptions& options) {
    const ViewState& view = m_document.view();
    AtlasWork work{m_document.project(),
                   view.date,
                   view.withHypotheses,
                   m_document.scenario(),
                   view.options,
                   options,
                   path};
    m_work.run<QStringList>(
        tr("Atlas"), tr("Pages de l'atlas…"),
        [work = std::move(work)](const Monitor& monitor) { return writeAtlas(work, monitor); },
        [this](const QStringList& written) {
            m_frame.tellWritten(written.front().toStdU16String(),
                                written.size() == 1
                                    ? QStringList()
                                    : QStringList{tr("%1 fichiers en tout").arg(written.size())});
        });
}

void ReportFeature::showStatement() {
    auto* dialog = new StatementDialog(m_document, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementDialog::figureAsked, this, &ReportFeature::figureAsked);
    connect(dialog, &StatementDialog::fileAsked, this, [this, dialog] { askStatementFile(*dialog); });
    dialog->show();
}

void ReportFeature::askStatementFile(StatementDialog& dialog) {
    const ReportDocument statement = dialog.statement();
    const QString file = askFileToWrite(
        m_frame.window(), tr("État des lieux"), usualName(tr("état des lieux"), QStringLiteral("odt")),
        tr("Texte LibreOffice (*.odt);;Document Word (*.docx);;Document PDF (*.pdf)"));
    if (!file.isEmpty()) {
        const std::filesystem::path path = file.toStdU16String();
        m_work.write({tr("État des lieux"), tr("Le texte s'écrit…"), path,
                      [statement, path](const Monitor& monitor) {
                          writeReport(statement, {{PaperSize::A4, true}}, path, monitor);
                          return QStringList();
                      }},
                     &dialog.notice());
    }
}

} // namespace maillage
