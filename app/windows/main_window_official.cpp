// The window's work with official sources.
#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/network/official_download.hpp"
#include "app/text/data/qpv_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/windows/main_window.hpp"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace maillage {

void MainWindow::askDownload() {
    const OfficialSource source;
    const std::string& code = m_document.project().territory->departement();
    if (!attempt([&] { static_cast<void>(communesAddress(source.base, code)); })) {
        return;
    }
    const QString departement = QString::fromStdString(code);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Télécharger le fond officiel"),
                                tr("Télécharger les contours des communes du département %1 depuis %2\u00A0?")
                                    .arg(departement, source.base.host()),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr(
        "Quelques mégaoctets. Seul le numéro du département est envoyé. Le fond prend la place de celui de la "
        "carte, les chiffres ne changent pas, et Ctrl+Z le retire."));
    QAbstractButton* download = box->addButton(tr("&Télécharger"), QMessageBox::AcceptRole);
    box->addButton(tr("&Annuler"), QMessageBox::RejectRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(download, &QAbstractButton::clicked, this, [this, source] { downloadBaseMap(source); });
    box->open();
}

void MainWindow::downloadBaseMap(const OfficialSource& source) {
    const Project asked = m_document.project();
    // On the worker's thread: the label is changed where it lives.
    const auto received = [this](qint64 bytes) {
        QMetaObject::invokeMethod(
            this,
            [this, bytes] {
                if (m_progress) {
                    m_progress->setLabelText(tr("Téléchargement\u00A0: %1 reçus…").arg(bytesText(bytes)));
                }
            },
            Qt::QueuedConnection);
    };
    runBaseMapWork(tr("Télécharger le fond officiel"), tr("Connexion à %1…").arg(source.base.host()),
                   [asked, source, received](const Monitor& monitor) {
                       return exchangeForOfficialMap(asked, source, monitor, received);
                   });
}

void MainWindow::askQpvs() {
    const QString name = askFileToOpen(
        this, tr("Importer des QPV"),
        tr("Couches géographiques (*.geojson *.json *.gpkg *.shp *.zip);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importQpvs(std::filesystem::path(name.toStdU16String()));
    }
}

void MainWindow::importQpvs(const std::filesystem::path& layer) {
    if (m_runner.isRunning()) {
        return;
    }
    showProgress(tr("Importer des QPV"), tr("Lecture des quartiers prioritaires…"));
    const Project asked = m_document.project();
    m_runner.run<QpvExchange>(
        [asked, layer](const Monitor& monitor) { return exchangeQpvs(asked, layer, std::nullopt, monitor); },
        [this, asked](const QpvExchange& exchange) { askAcceptance(asked, exchange); },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
}

void MainWindow::askAcceptance(const Project& before, const QpvExchange& exchange) {
    QStringList lines = changeLines(exchange);
    for (const Diagnostic& diagnostic : exchange.diagnostics) {
        lines << sentenceOf(diagnostic);
    }
    if (!exchange.changesAnything()) {
        return tell(tr("Importer des QPV"),
                    tr("Les QPV du projet sont déjà ceux du fichier : rien à changer."), lines);
    }
    auto* dialog = new AcceptanceDialog(tr("Importer des QPV"), summaryOf(exchange), lines, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, before, after = exchange.project] {
        // What was read goes with the communes, structures and QPV that it was compared with.
        Project project = m_document.project();
        if (project.territory != before.territory || project.structures != before.structures ||
            project.qpvs != before.qpvs) {
            return tell(tr("Importer des QPV"),
                        tr("Le projet a changé entre-temps ; importez à nouveau le fichier."));
        }
        project.qpvs = after.qpvs;
        project.sources = after.sources;
        attempt([&] { m_document.replaceProject(project, tr("Importer des QPV")); });
    });
    dialog->open();
}

} // namespace maillage
