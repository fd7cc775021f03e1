// The window's work with files. Choosing a file and working on it are apart: only the ask… functions open a
// dialog.
#include "app/windows/main_window.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/document/view_text.hpp"
#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"
#include "app/settings/user_settings.hpp"

#include <QCloseEvent>
#include <QMessageBox>
#include <QProgressDialog>
#include <QStatusBar>

namespace maillage {

namespace {

std::filesystem::path pathOf(const QString& name) {
    return {name.toStdU16String()};
}

} // namespace

void MainWindow::openProject(const std::filesystem::path& path) {
    m_map->interruptTool();
    m_document.open(path);
    UserSettings().addRecentProject(QString::fromStdU16String(path.u16string()));
    m_map->showAll();
}

void MainWindow::saveProject(const std::filesystem::path& path) {
    m_document.save(path);
    UserSettings().addRecentProject(QString::fromStdU16String(path.u16string()));
    statusBar()->showMessage(
        tr("Projet enregistré\u00A0: %1").arg(QString::fromStdU16String(path.u16string())), 5000);
}

void MainWindow::importBaseMap(const std::filesystem::path& path) {
    const Project asked = m_document.project();
    runBaseMapWork(tr("Importer un fond de carte"), tr("Lecture des contours des communes…"),
                   [asked, path](const Monitor& monitor) { return exchangeBaseMap(asked, path, monitor); });
}

void MainWindow::showProgress(const QString& name, const QString& doing) {
    m_map->interruptTool();
    auto* progress = new QProgressDialog(doing, tr("&Annuler"), 0, 100, this);
    m_progress = progress;
    progress->setWindowTitle(name);
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoReset(false);
    progress->setMinimumDuration(400);
    connect(progress, &QProgressDialog::canceled, &m_runner, &TaskRunner::cancel);
    connect(&m_runner, &TaskRunner::progressed, progress,
            [progress](double share) { progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_runner, &TaskRunner::finished, progress, &QObject::deleteLater);
}

void MainWindow::runBaseMapWork(const QString& name, const QString& doing,
                                std::function<ImportOutcome(const Monitor&)> work) {
    if (m_runner.isRunning()) {
        return;
    }
    showProgress(name, doing);
    m_runner.run<ImportOutcome>(
        std::move(work),
        [this, name, territory = m_document.project().territory](const ImportOutcome& outcome) {
            // Dropped if the document has moved on to another territory in the meantime.
            if (territory == m_document.project().territory) {
                attempt([&] { showImported(name, outcome); });
            }
        },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
}

void MainWindow::showImported(const QString& name, const ImportOutcome& outcome) {
    m_document.replaceProject(m_document.project().withBaseMap(outcome.project.baseMap), name);
    m_map->showAll();
    QStringList details;
    if (const Provenance& source = outcome.project.baseMap->provenance(); !source.sha256.empty()) {
        details
            << baseMapText(*outcome.project.baseMap)
            << tr("Empreinte du fichier reçu (SHA-256)\u00A0: %1").arg(QString::fromStdString(source.sha256));
    }
    for (const Diagnostic& diagnostic : outcome.diagnostics) {
        details << sentenceOf(diagnostic);
    }
    const QString done = tr("Le fond de carte est en place. Les chiffres ne changent pas.");
    if (details.isEmpty()) {
        return statusBar()->showMessage(done, 8000);
    }
    tell(name, done, details);
}

void MainWindow::askOpen() {
    if (!mayLeave()) {
        return;
    }
    const QString name = askFileToOpen(this, tr("Ouvrir un projet"), tr("Projets Maillage (*.gpkg)"));
    if (!name.isEmpty()) {
        attempt([&] { openProject(pathOf(name)); });
    }
}

void MainWindow::askSaveAs() {
    const QString name = askFileToWrite(this, tr("Enregistrer le projet"), QStringLiteral("projet.gpkg"),
                                        tr("Projets Maillage (*.gpkg)"));
    if (!name.isEmpty()) {
        attempt([&] { saveProject(pathOf(name)); });
    }
}

bool MainWindow::save() {
    if (m_document.path().empty()) {
        askSaveAs();
    } else {
        attempt([this] { saveProject(m_document.path()); });
    }
    return m_document.undoStack().isClean();
}

void MainWindow::askImport() {
    const QString name =
        askFileToOpen(this, tr("Importer les contours des communes"),
                      tr("Couches géographiques (*.shp *.gpkg *.geojson *.json);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importBaseMap(pathOf(name));
    }
}

bool MainWindow::mayLeave() {
    if (m_document.undoStack().isClean()) {
        return true;
    }
    const QString question = tr("Le projet a été modifié. Enregistrer les modifications\u00A0?");
    switch (m_askUnsaved ? m_askUnsaved() : askAboutUnsaved(question, this)) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayLeave());
}

bool MainWindow::attempt(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (...) {
        tellProblem(std::current_exception());
        return false;
    }
}

void MainWindow::tellProblem(const std::exception_ptr& problem) {
    try {
        std::rethrow_exception(problem);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled) {
            return statusBar()->showMessage(sentenceOf(error), 5000);
        }
        tell(tr("Maillage"), sentenceOf(error));
    } catch (const std::exception& error) {
        tell(tr("Maillage"),
             tr("Une erreur imprévue a arrêté l'opération\u00A0; le projet est resté comme il était. "
                "Détail\u00A0: %1")
                 .arg(QString::fromUtf8(error.what())));
    }
}

void MainWindow::tell(const QString& title, const QString& sentence, const QStringList& details) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, this);
    box->addButton(tr("&Fermer"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(details.join(QStringLiteral("\n")));
    box->open();
}

} // namespace maillage
