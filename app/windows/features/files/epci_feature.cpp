#include "app/windows/features/files/epci_feature.hpp"

#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/files/file_question.hpp"
#include "app/text/exchange/epci_text.hpp"

namespace maillage {

EpciFeature::EpciFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportEpcis, this, [this] { askFile(); });
}

void EpciFeature::askFile() {
    const QString name =
        askFileToOpen(m_frame.window(), tr("Importer les EPCI"),
                      tr("Tableaux de l'Insee (*.xlsx *.xls *.ods *.csv);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importTable(name.toStdU16String());
    }
}

void EpciFeature::importTable(const std::filesystem::path& table) {
    const Project asked = m_document.project();
    m_work.run<EpciImport>(
        tr("Importer les EPCI"), tr("Lecture des EPCI…"),
        [asked, table](const Monitor& /*monitor*/) { return importEpcis(asked, table); },
        [this, asked](const EpciImport& import) { askAcceptance(asked, import); });
}

void EpciFeature::askAcceptance(const Project& before, const EpciImport& import) {
    const QStringList lines = changeLines(before, import);
    if (*import.project.territory == *before.territory) {
        return m_frame.tell(tr("Importer les EPCI"),
                            tr("Les communes sont déjà dans les EPCI du fichier : rien à changer."), lines);
    }
    auto* dialog = new AcceptanceDialog(tr("Importer les EPCI"), summaryOf(import), lines, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, territory = before.territory, after = import.project] {
        Project project = m_document.project();
        if (project.territory != territory) {
            return m_frame.tell(tr("Importer les EPCI"),
                                tr("Le projet a changé entre-temps ; importez à nouveau le fichier."));
        }
        project.territory = after.territory;
        project.sources = after.sources;
        m_frame.attempt([&] { m_document.replaceProject(project, tr("Importer les EPCI")); });
    });
    dialog->open();
}

} // namespace maillage
