// The import of a travel-time matrix.
#include "app/dialogs/file_question.hpp"
#include "app/render/qt_text.hpp"
#include "app/windows/main_window.hpp"
#include "core/io/travel_time_importer.hpp"

#include <algorithm>

namespace maillage {

namespace {

QString count(std::size_t n) {
    return integerText(static_cast<std::int64_t>(n));
}

/// What the file did not hold, or held for nothing.
QStringList remarksOn(const TravelTimeImport& read, const Territory& territory) {
    constexpr std::size_t kMostListed = 20;
    QStringList lines;
    if (read.elsewhere > 0) {
        lines << MainWindow::tr("Lignes d'un autre département, laissées de côté\u00A0: %1")
                     .arg(count(read.elsewhere));
    }
    if (read.repeated > 0) {
        lines << MainWindow::tr("Lignes répétées\u00A0: %1").arg(count(read.repeated));
    }
    if (read.missing.empty()) {
        return lines;
    }
    lines << MainWindow::tr("Trajets absents, tenus pour impossibles\u00A0: %1")
                 .arg(count(read.missing.size()));
    const auto nameOf = [&](CommuneIndex i) { return QString::fromStdString(territory.commune(i).name); };
    for (std::size_t i = 0; i < std::min(kMostListed, read.missing.size()); ++i) {
        lines << MainWindow::tr("• de %1 à %2")
                     .arg(nameOf(read.missing[i].origin), nameOf(read.missing[i].destination));
    }
    if (read.missing.size() > kMostListed) {
        lines << MainWindow::tr("… et %1 autres").arg(count(read.missing.size() - kMostListed));
    }
    return lines;
}

} // namespace

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
                     .arg(count(read.times.all().size()), count(read.times.destinations().size())),
                 remarksOn(read, *project.territory));
        },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
}

} // namespace maillage
