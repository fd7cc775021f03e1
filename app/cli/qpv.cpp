#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"

#include <QStringList>

#include <iostream>

namespace maillage {

namespace {

void run(const CommonOptions& common, const std::string& generation) {
    const OutputFormat format = common.outputFormat();
    const int year = generationOf(generation);
    const Project project = common.loadProject();
    const std::vector<const Qpv*> qpvs = qpvsOf(project, year);
    if (qpvs.empty()) {
        printWarning(tr("Le projet ne contient aucun QPV de la génération %1.").arg(year));
    }
    if (format == OutputFormat::JsonText) {
        Json rows = Json::array();
        for (const Qpv* qpv : qpvs) {
            rows.push_back(toJson(project, *qpv));
        }
        printJson(Json{{"generation", year}, {"qpv", rows}});
        return;
    }
    OutputTable table{{tr("quartier"), tr("communes"), tr("structures")}, {}};
    for (const Qpv* qpv : qpvs) {
        QStringList communes;
        for (const CommuneIndex i : qpv->communes) {
            communes << QString::fromStdString(project.territory->commune(i).name);
        }
        QStringList structures;
        for (const StructureIndex i : qpv->structures) {
            structures << QString::fromStdString(project.structures->structures[i].name);
        }
        table.rows.push_back(
            {QString::fromStdString(qpv->name), communes.join(QStringLiteral(", ")),
             structures.isEmpty() ? tr("Pas de structure") : structures.join(QStringLiteral(", "))});
    }
    format == OutputFormat::Csv ? printCsv(table) : printText(table);
}

} // namespace

void declareQpv(CLI::App& program) {
    CLI::App* command = program.add_subcommand("qpv", "Chaque quartier prioritaire et ses structures");
    const auto common = std::make_shared<CommonOptions>();
    const auto generation = std::make_shared<std::string>("2015");
    common->addTo(*command, true, true);
    command->add_option("--generation", *generation, "2015 ou 2024")->type_name("ANNÉE");
    command->callback([common, generation] { run(*common, *generation); });
}

} // namespace maillage
