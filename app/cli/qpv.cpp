#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/text/map/qpv_words.hpp"

namespace maillage {

namespace {

void run(const CommonOptions& common, const std::string& generation) {
    const OutputFormat format = common.outputFormat();
    constexpr int kInForce = 0;
    const int asked = generation.empty() ? kInForce : generationOf(generation);
    const Project project = common.loadProjectToCount();
    const Situation situation = makeSituation(project, common.situationOptions(project));
    const int year = asked == kInForce ? generationAt(situation.date) : asked;
    const std::vector<const Qpv*> qpvs = qpvsOf(project, year);
    const QString none = tr("Le projet ne contient aucun QPV de la génération %1.").arg(year);
    if (qpvs.empty() && format != OutputFormat::Text) {
        printWarning(none);
    }
    if (format == OutputFormat::JsonText) {
        Json rows = Json::array();
        for (const Qpv* qpv : qpvs) {
            rows.push_back(toJson(project, situation, *qpv));
        }
        Json json{{"date", situation.date.iso()}, {"generation", year}, {"qpv", rows}};
        printJson(withBasis(std::move(json), project, situation.withHypotheses));
        return;
    }
    // At a date of which no structure is known, a QPV is not without one.
    const bool isKnown = isTold(figureOf(FigureId::QpvSansStructure), project, situation);
    OutputTable table{{tr("quartier"), tr("communes"), tr("structures")}, {}};
    for (const Qpv* qpv : qpvs) {
        table.rows.push_back(
            {nameOf(*qpv), communesText(*project.territory, *qpv),
             isKnown ? providersText(providersOf(*qpv, project, situation), situation) : unknownText()});
    }
    if (format == OutputFormat::Csv) {
        return printCsv(table);
    }
    printTable(table, none);
    printBasis(project, situation.date, situation.withHypotheses);
}

} // namespace

void declareQpv(CLI::App& program) {
    CLI::App* command = program.add_subcommand("qpv", "Chaque quartier prioritaire et ses structures");
    const auto common = std::make_shared<CommonOptions>();
    const auto generation = std::make_shared<std::string>();
    common->addTo(*command, true, true);
    command->add_option("--generation", *generation, "2015 ou 2024 (défaut : celle qui vaut à la date)")
        ->type_name("ANNÉE");
    command->callback([common, generation] { run(*common, *generation); });
}

} // namespace maillage
