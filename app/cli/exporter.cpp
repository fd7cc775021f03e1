#include "app/cli/options/command.hpp"
#include "core/io/files/table_export.hpp"
#include "core/service/commune_table.hpp"
#include "core/service/list_template.hpp"

namespace maillage {

namespace {

struct ExportOptions {
    CommonOptions common;
    std::string what = "communes";
    std::string output;
};

Table tableOf(const Project& project, const ExportOptions& o) {
    if (o.what == "modele") {
        return blankTemplate(project);
    }
    if (o.what == "territoires") {
        return filledTemplate(project);
    }
    return communeTable(project, makeSituation(project, o.common.situationOptions(project)));
}

void run(const ExportOptions& o) {
    if (o.what != "communes" && o.what != "territoires" && o.what != "modele") {
        refuseValue("--quoi", o.what, tr("communes, territoires ou modele"));
    }
    if (!canWriteTable(pathOf(o.output))) {
        refuseValue("--sortie", o.output, tr("un nom de fichier qui finit par .csv, .xlsx ou .ods"));
    }
    const Project project = o.common.loadProject();
    writeTable(tableOf(project, o), pathOf(o.output), o.what);
    printLine(tr("Tableau écrit dans %1").arg(QString::fromStdString(o.output)));
}

} // namespace

void declareExporter(CLI::App& program) {
    CLI::App* command =
        program.add_subcommand("exporter", "Des tableaux : communes, territoires, modèle à remplir");
    const auto o = std::make_shared<ExportOptions>();
    o->common.addTo(*command, true, false);
    command->add_option("--quoi", o->what, "communes, territoires, modele (à remplir puis importer)")
        ->type_name("QUOI");
    command->add_option("--sortie", o->output, "Fichier à écrire (.csv, .xlsx, .ods)")
        ->type_name("FICHIER")
        ->required();
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
