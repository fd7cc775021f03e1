#include "app/windows/features/files/qpv_feature.hpp"

#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/files/file_question.hpp"
#include "app/text/exchange/qpv_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/windows/features/files/qpv_jump.hpp"

namespace maillage {

QpvFeature::QpvFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportQpvs, this, [this] { askFile(); });
}

void QpvFeature::askFile() {
    const QString name = askFileToOpen(
        m_frame.window(), tr("Importer des QPV"),
        tr("Couches géographiques (*.geojson *.json *.gpkg *.shp *.zip);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importLayer(std::filesystem::path(name.toStdU16String()));
    }
}

void QpvFeature::importLayer(const std::filesystem::path& layer) {
    const Project asked = m_document.project();
    m_work.run<QpvExchange>(
        tr("Importer des QPV"), tr("Lecture des quartiers prioritaires…"),
        [asked, layer](const Monitor& monitor) { return exchangeQpvs(asked, layer, std::nullopt, monitor); },
        [this, asked](const QpvExchange& exchange) { askAcceptance(asked, exchange); });
}

void QpvFeature::askAcceptance(const Project& before, const QpvExchange& exchange) {
    QStringList lines = changeLines(exchange);
    for (const Diagnostic& diagnostic : exchange.diagnostics) {
        lines << sentenceOf(diagnostic);
    }
    if (!exchange.changesAnything()) {
        return m_frame.tell(tr("Importer des QPV"),
                            tr("Les QPV du projet sont déjà ceux du fichier : rien à changer."), lines);
    }
    auto* dialog = new AcceptanceDialog(tr("Importer des QPV"), summaryOf(exchange), lines, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, before, after = exchange.project] {
        // What was read goes with the communes, structures and QPV that it was compared with.
        Project project = m_document.project();
        if (project.territory != before.territory || project.structures != before.structures ||
            project.qpvs != before.qpvs) {
            return m_frame.tell(tr("Importer des QPV"),
                                tr("Le projet a changé entre-temps ; importez à nouveau le fichier."));
        }
        project.qpvs = after.qpvs;
        project.sources = after.sources;
        m_frame.attempt([&] {
            m_document.replaceProject(project, tr("Importer des QPV"));
            offerQpvDate(m_document, before, m_frame.window());
        });
    });
    dialog->open();
}

} // namespace maillage
