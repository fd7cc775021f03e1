#include "app/cli/command.hpp"
#include "core/service/commune_table.hpp"

#include <QCoreApplication>

namespace maillage {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

struct ExportOptions {
    CommonOptions common;
    std::string what = "communes";
    std::string output;
};

void run(const ExportOptions& o) {
    if (o.what != "communes") {
        refuseValue("--quoi", o.what, tr("communes"));
    }
    if (endingOf(o.output) != ".csv") {
        refuseValue("--sortie", o.output, tr("un nom de fichier qui finit par .csv"));
    }
    const Project project = o.common.loadProject();
    writeCsv(communeTable(project, makeSituation(project, o.common.situationOptions(project))),
             pathOf(o.output));
    printLine(tr("Communes écrites dans %1").arg(QString::fromStdString(o.output)));
}

} // namespace

void declareExporter(CLI::App& program) {
    CLI::App* command = program.add_subcommand("exporter", "Les communes et leur état, en CSV");
    const auto o = std::make_shared<ExportOptions>();
    o->common.addTo(*command, true, false);
    command->add_option("--quoi", o->what, "communes")->type_name("QUOI");
    command->add_option("--sortie", o->output, "Fichier à écrire (.csv)")->type_name("FICHIER")->required();
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
