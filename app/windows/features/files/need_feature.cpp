#include "app/windows/features/files/need_feature.hpp"

#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/files/file_question.hpp"
#include "app/text/exchange/need_import_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/needs/need_sources.hpp"

#include <QTimer>

namespace maillage {

NeedFeature::NeedFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportNeeds, this, [this] { askFiles(); });
}

void NeedFeature::askFiles() {
    const QStringList names = askFilesToOpen(
        m_frame.window(), tr("Importer des besoins"),
        tr("Fichiers de l'Insee, de la Cnaf, de la DARES, de l'ANCT (*.csv *.xlsx *.xls *.ods *.zip "
           "*.json *.txt);;Tous les fichiers (*)"));
    std::vector<std::filesystem::path> files;
    for (const QString& name : names) {
        files.emplace_back(name.toStdU16String());
    }
    if (!files.empty()) {
        importFiles(files);
    }
}

void NeedFeature::importOr(const std::filesystem::path& file, std::function<void()> otherwise) {
    m_work.run<bool>(
        tr("Ouvrir un fichier"), tr("Lecture des premières lignes…"),
        [file](const Monitor& /*monitor*/) { return holdsNeeds(file); },
        [this, file, otherwise = std::move(otherwise)](bool isOfNeeds) {
            // Once this work has ended: the next asks for the same thread.
            QTimer::singleShot(0, this, [this, file, otherwise, isOfNeeds] {
                isOfNeeds ? importFiles({file}) : otherwise();
            });
        });
}

void NeedFeature::importFiles(const std::vector<std::filesystem::path>& files) {
    const Project asked = m_document.project();
    m_work.run<NeedImport>(
        tr("Importer des besoins"), tr("Lecture des besoins…"),
        [asked, files](const Monitor& monitor) {
            const std::vector<DataSource> sources(files.begin(), files.end());
            return importNeeds(asked, sources, monitor);
        },
        [this, asked](const NeedImport& import) { askAcceptance(asked, import); });
}

void NeedFeature::askAcceptance(const Project& before, const NeedImport& import) {
    QStringList told;
    for (const NeedFileImport& file : import.files) {
        QStringList lines;
        for (const Diagnostic& diagnostic : file.report.diagnostics) {
            lines << sentenceOf(diagnostic);
        }
        lines << needImportLines(file, import.project);
        told << lines.join(u'\n');
    }
    if (*import.project.needs == *before.needs) {
        return m_frame.tell(tr("Importer des besoins"),
                            tr("Le projet a déjà tout ce que ces fichiers disent\u00A0: rien à changer."),
                            told);
    }
    auto* dialog =
        new AcceptanceDialog(tr("Importer des besoins"), needImportSummary(import), told, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, before, after = import.project] {
        // What was read goes with the places and the facts that it was compared with.
        Project project = m_document.project();
        if (project.territory != before.territory || project.needs != before.needs ||
            project.qpvs != before.qpvs || project.sources != before.sources) {
            return m_frame.tell(tr("Importer des besoins"),
                                tr("Le projet a changé entre-temps\u00A0; importez à nouveau le fichier."));
        }
        project.needs = after.needs;
        project.sources = after.sources;
        if (m_frame.attempt([&] { m_document.replaceProject(project, tr("Importer des besoins")); })) {
            Q_EMIT imported();
        }
    });
    dialog->open();
}

} // namespace maillage
