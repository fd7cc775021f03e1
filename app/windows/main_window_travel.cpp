// The import of a travel-time matrix.
#include "app/dialogs/files/file_question.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/data/travel_time_text.hpp"
#include "app/windows/main_window.hpp"

#include <algorithm>

namespace maillage {

void MainWindow::askTravelTimes() {
    const QString name =
        askFileToOpen(this, tr("Importer des temps de trajet"),
                      tr("Tableaux (*.csv *.xlsx *.ods *.tsv *.txt);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importTravelTimes(std::filesystem::path(name.toStdU16String()));
    }
}

void MainWindow::importTravelTimes(const std::filesystem::path& path) {
    if (m_runner.isRunning()) {
        return;
    }
    const QString title = tr("Importer des temps de trajet");
    showProgress(title, tr("Lecture des temps de trajet…"));
    m_runner.run<TravelTimeImport>(
        [territory = m_document.project().territory, path](const Monitor&) {
            return maillage::importTravelTimes(path, *territory);
        },
        [this, title, asked = m_document.project().territory](const TravelTimeImport& read) {
            Project project = m_document.project();
            if (project.territory != asked) {
                return tell(title,
                            tr("Le projet a changé entre-temps\u00A0; importez à nouveau le fichier."));
            }
            project.travelTimes = std::make_shared<const TravelTimes>(read.times);
            attempt([&] { m_document.replaceProject(project, title); });
            tell(title,
                 tr("Temps de trajet retenus\u00A0: %1, vers %2 communes.")
                     .arg(countText(read.times.all().size()), countText(read.times.destinations().size())),
                 travelTimeRemarks(read, *project.territory));
        },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
}

} // namespace maillage
