#include "app/cli/options/common_options.hpp"

#include "app/cli/terminal/printing.hpp"
#include "app/text/change/others_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_lock.hpp"

#include <system_error>

namespace maillage {

void CommonOptions::addTo(CLI::App& command, bool computes, bool isTable) {
    command.add_option("--projet", project, "Projet .gpkg (sans lui : l'Allier fourni)")
        ->type_name("FICHIER");
    if (computes) {
        command.add_option("--date", date, "Date d'observation (défaut : celle du projet)")
            ->type_name("AAAA-MM-JJ");
        command.add_flag("--sans-hypotheses", withoutHypotheses, "Ne garder que les lignes attestées");
    }
    if (isTable) {
        command.add_option("--format", format, "texte, json ou csv")->type_name("FORMAT");
    }
}

OutputFormat CommonOptions::outputFormat() const {
    if (format == "texte") {
        return OutputFormat::Text;
    }
    if (format == "json") {
        return OutputFormat::JsonText;
    }
    if (format == "csv") {
        return OutputFormat::Csv;
    }
    refuseValue("--format", format, tr("texte, json ou csv"));
}

std::filesystem::path CommonOptions::projectPath() const {
    return project.empty() ? defaultProjectPath() : pathOf(project);
}

Project CommonOptions::loadProject() const {
    return readProject(projectPath());
}

Project CommonOptions::loadProjectToCount() const {
    return readProjectToCount(projectPath());
}

void CommonOptions::keepApart(const std::string& output, const std::vector<std::string>& inputs) const {
    if (output.empty()) {
        return;
    }
    std::vector<std::filesystem::path> read{projectPath()};
    for (const std::string& input : inputs) {
        read.push_back(pathOf(input));
    }
    for (const std::filesystem::path& path : read) {
        std::error_code ignored;
        if (!path.empty() && std::filesystem::is_regular_file(path, ignored) &&
            std::filesystem::equivalent(path, pathOf(output), ignored)) {
            throw Error(ErrorCode::OutputIsInput, {output, utf8Of(path)});
        }
    }
}

SituationOptions CommonOptions::situationOptions(const Project& loadedProject) const {
    SituationOptions options{loadedProject.settings.referenceDate, !withoutHypotheses, nullptr};
    if (!date.empty()) {
        options.date = dateOf("--date", date);
    }
    if (!scenario.empty()) {
        options.scenario = &loadedProject.scenario(scenario);
        warnOfFaults(loadedProject, *options.scenario, faultsAt(loadedProject, options));
    }
    return options;
}

void CommonOptions::saveScenario(const Project& loadedProject, const Scenario& made) const {
    const std::filesystem::path path = projectToWrite("--enregistrer");
    checkScenarioName(loadedProject, made.name);
    changeProject(path, [&](const Project& now) {
        // Somebody may have written to it since it was loaded: their changes stay, and this one must fit
        // them.
        checkScenarioName(now, made.name);
        const Date day = date.empty() ? now.settings.referenceDate : dateOf("--date", date);
        if (const auto faults = faultsAt(now, {day, !withoutHypotheses, &made}); !faults.empty()) {
            throw Error(faults.front().error);
        }
        return now.withScenario(made);
    });
}

std::filesystem::path CommonOptions::projectToWrite(const char* option) const {
    if (project.empty()) {
        throw UsageError{
            tr("%1 écrit dans un projet : donnez --projet FICHIER.gpkg").arg(QString::fromUtf8(option))};
    }
    if (const auto holder = otherHolder(pathOf(project))) {
        printWarning(
            tr("attention : le projet est ouvert par %1 ; ce qui change ici y sera montré avant d'y être "
               "enregistré")
                .arg(holderText(*holder)));
    }
    return pathOf(project);
}

void warnOfFaults(const Project& project, const Scenario& scenario) {
    warnOfFaults(project, scenario, faultsOf(project, scenario));
}

void warnOfFaults(const Project& project, const Scenario& scenario, const std::vector<EditFault>& faults) {
    for (const EditFault& fault : faults) {
        printWarning(tr("attention : scénario « %1 », laissé de côté : %2")
                         .arg(QString::fromStdString(scenario.name), faultText(project, scenario, fault)));
    }
}

std::filesystem::path defaultProjectPath() {
    const std::filesystem::path folder = programFolder();
    // Built beside the program; installed, seen from bin and from libexec/maillage.
    for (const std::filesystem::path& place :
         {folder / "allier.gpkg", folder / "../../share/maillage/allier.gpkg"}) {
        if (std::filesystem::exists(place)) {
            return place;
        }
    }
    return folder / "../share/maillage/allier.gpkg";
}

} // namespace maillage
