#include "app/windows/features/files/list_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/document/years.hpp"
#include "app/text/exchange/export_text.hpp"
#include "app/text/data/file_name.hpp"
#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"
#include "app/windows/features/files/qpv_jump.hpp"
#include "core/service/exports/export_file.hpp"

namespace maillage {

ListFeature::ListFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work)
    : m_document(document), m_map(map), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportList, this, [this] { askList(); });
    frame.on(ActionId::Template, this, [this] { askTemplate(); });
}

void ListFeature::importList(const std::filesystem::path& path) {
    openImport(path);
}

void ListFeature::importLists(std::vector<std::filesystem::path> paths, std::function<void()> done) {
    if (paths.empty()) {
        return done();
    }
    const std::filesystem::path first = paths.front();
    paths.erase(paths.begin());
    // Queued: what the import says comes before the next.
    connect(
        &openImport(first), &QDialog::finished, this,
        [this, paths, done = std::move(done)] { importLists(paths, done); }, Qt::QueuedConnection);
}

ImportDialog& ListFeature::openImport(const std::filesystem::path& path) {
    m_map.interruptTool();
    auto* dialog = new ImportDialog(m_document.project(), path, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::failed, &m_frame, &Frame::tellProblem);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_frame.attempt([&] {
            const QString name = QString::fromStdU16String(dialog->file().filename().u16string());
            const Project before = m_document.project();
            m_document.replaceProject(dialog->result(), tr("Importer « %1 »").arg(name));
            showFirstRows();
            offerQpvDate(m_document, before, m_frame.window());
            m_frame.say(tr("Liste importée\u00A0: %1").arg(name));
        });
    });
    dialog->open();
    return *dialog;
}

void ListFeature::showFirstRows() {
    const Indicators& now = m_document.result().after;
    const int last = lastYear(m_document.project());
    if (now.centresSociaux() + now.evs() > 0 || last <= m_document.view().date.year()) {
        return;
    }
    const QString before = dateText(m_document.view().date);
    m_document.look([&](ViewState& view) { view.date = yearDate(m_document.project().settings, last); });
    m_frame.tell(tr("Date de la carte"),
                 tr("Au %1, aucune structure de la liste n'a encore commencé\u00A0: la carte est passée "
                    "au %2.")
                     .arg(before, dateText(m_document.view().date)));
}

void ListFeature::writeTemplate(const std::filesystem::path& path) {
    const SituationOptions now{m_document.project().settings.referenceDate};
    m_work.write(
        {tr("Modèle à remplir"), tr("Le modèle s'écrit…"), path,
         [project = m_document.project(), now, path](const Monitor& monitor) {
             return exportRemarks(exportToFile(project, {ExportKind::Template, now}, path, {}, {}, monitor));
         }});
}

void ListFeature::askList() {
    const QString name = askFileToOpen(
        m_frame.window(), tr("Importer une liste"),
        tr("Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Couches d'un export (*.gpkg *.geojson "
           "*.shp);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importList(name.toStdU16String());
    }
}

void ListFeature::askTemplate() {
    const QString name = askFileToWrite(m_frame.window(), tr("Modèle à remplir"),
                                        fileName({QStringLiteral("modele territoires"),
                                                  QString::fromStdString(m_document.project().settings.name)},
                                                 QStringLiteral("xlsx")),
                                        tableFilter());
    if (!name.isEmpty()) {
        writeTemplate(name.toStdU16String());
    }
}

} // namespace maillage
