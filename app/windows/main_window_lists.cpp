// Lists that a person brings: by the menu or dropped on the window; and the template to fill in.
#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/document/years.hpp"
#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"
#include "app/windows/main_window.hpp"
#include "core/io/files/table_export.hpp"
#include "core/service/list_template.hpp"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>

namespace maillage {

namespace {

bool isList(const QString& ending) {
    static const QStringList kEndings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                      QStringLiteral("xlsx"), QStringLiteral("ods")};
    return kEndings.contains(ending);
}

bool isLayer(const QString& ending) {
    static const QStringList kEndings{QStringLiteral("shp"), QStringLiteral("geojson"),
                                      QStringLiteral("json")};
    return kEndings.contains(ending);
}

/// The one local file of a drop that the window knows what to do with; empty otherwise.
QString droppedFile(const QMimeData& data) {
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile()) {
        return {};
    }
    const QString file = data.urls().front().toLocalFile();
    const QString ending = QFileInfo(file).suffix().toLower();
    return isList(ending) || isLayer(ending) || ending == QStringLiteral("gpkg") ? file : QString();
}

} // namespace

void MainWindow::importList(const std::filesystem::path& path) {
    m_map->interruptTool();
    auto* dialog = new ImportDialog(m_document.project(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::failed, this, &MainWindow::tellProblem);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        attempt([&] {
            const QString name = QString::fromStdU16String(dialog->file().filename().u16string());
            m_document.replaceProject(dialog->result(), tr("Importer « %1 »").arg(name));
            showFirstRows();
            statusBar()->showMessage(tr("Liste importée\u00A0: %1").arg(name), 8000);
        });
    });
    dialog->open();
}

void MainWindow::showFirstRows() {
    const Indicators& now = m_document.result().after;
    const int last = lastYear(m_document.project());
    if (now.centresSociaux + now.evs > 0 || last <= m_document.view().date.year()) {
        return;
    }
    ViewState view = m_document.view();
    const QString before = dateText(view.date);
    view.date = yearDate(m_document.project().settings, last);
    m_document.setView(view);
    tell(tr("Date de la carte"),
         tr("Au %1, aucune structure de la liste n'a encore commencé\u00A0: la carte est passée "
            "au %2.")
             .arg(before, dateText(view.date)));
}

void MainWindow::writeTemplate(const std::filesystem::path& path) {
    writeTable(blankTemplate(m_document.project()), path, "modele");
    statusBar()->showMessage(tr("Modèle écrit\u00A0: %1").arg(QString::fromStdU16String(path.u16string())),
                             8000);
}

void MainWindow::askList() {
    const QString name =
        askFileToOpen(this, tr("Importer une liste"),
                      tr("Tableaux (*.csv *.xlsx *.ods *.tsv *.txt);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importList(name.toStdU16String());
    }
}

void MainWindow::askTemplate() {
    const QString name =
        askFileToWrite(this, tr("Modèle à remplir"), QStringLiteral("modele-territoires.xlsx"),
                       tr("Classeur Excel (*.xlsx);;Classeur LibreOffice (*.ods);;CSV (*.csv)"));
    if (name.isEmpty()) {
        return;
    }
    attempt([&] { writeTemplate(name.toStdU16String()); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty() && !m_runner.isRunning()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(*event->mimeData());
    const QString ending = QFileInfo(file).suffix().toLower();
    event->acceptProposedAction();
    if (isList(ending)) {
        importList(file.toStdU16String());
    } else if (isLayer(ending)) {
        importBaseMap(file.toStdU16String());
    } else if (!file.isEmpty() && mayLeave()) {
        attempt([&] { openProject(file.toStdU16String()); });
    }
}

} // namespace maillage
