#include "app/windows/features/files/travel_time_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/text/exchange/travel_time_text.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

TravelTimeFeature::TravelTimeFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportTravelTimes, this, [this] { askFile(); });
}

void TravelTimeFeature::askFile() {
    const QString name = askFileToOpen(
        m_frame.window(), tr("Importer des temps de trajet"),
        tr("Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importFile(std::filesystem::path(name.toStdU16String()));
    }
}

void TravelTimeFeature::importFile(const std::filesystem::path& path) {
    const QString title = tr("Importer des temps de trajet");
    m_work.run<TravelTimeImport>(
        title, tr("Lecture des temps de trajet…"),
        [territory = m_document.project().territory, path](const Monitor&) {
            return importTravelTimes(path, *territory);
        },
        [this, title, asked = m_document.project().territory](const TravelTimeImport& read) {
            Project project = m_document.project();
            if (project.territory != asked) {
                return m_frame.tell(
                    title, tr("Le projet a changé entre-temps\u00A0; importez à nouveau le fichier."));
            }
            project.travelTimes = std::make_shared<const TravelTimes>(read.times);
            m_frame.attempt([&] { m_document.replaceProject(project, title); });
            m_frame.tell(
                title,
                tr("Temps de trajet retenus\u00A0: %1, vers %2.")
                    .arg(countText(read.times.all().size()), communesText(read.times.destinations().size())),
                travelTimeRemarks(read, *project.territory));
        });
}

} // namespace maillage
