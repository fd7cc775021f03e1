#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/reconciliation_json.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "core/service/published_table.hpp"

#include <iostream>

namespace maillage {

namespace {

struct ReconciliationOptions {
    CommonOptions common;
    std::string published;
    bool worlds = false;
};

void print(const std::vector<TextSection>& sections) {
    for (const TextSection& section : sections) {
        printLine({});
        printLine(section.title);
        for (const QString& sentence : section.sentences) {
            printLine(QStringLiteral("  ") + sentence);
        }
    }
}

void run(const ReconciliationOptions& options) {
    const OutputFormat format = options.common.outputFormat();
    Project project = options.common.loadProject();
    if (!options.published.empty()) {
        project = project.withPublished(readPublishedFigures(pathOf(options.published)));
    }
    if (!options.common.date.empty()) {
        project = withPublishedOf(project, dateOf("--date", options.common.date));
    }
    const auto figures = compareWithPublished(project, !options.common.withoutHypotheses);
    const OutputTable table{comparisonHeader(), comparisonRows(figures)};
    if (format == OutputFormat::Csv) {
        return printCsv(table);
    }
    const std::vector<Reconciliation> dates = reconcileEachDate(project);
    std::optional<PublishedWorlds> worlds;
    if (options.worlds) {
        worlds = publishedWorlds(project, dates.front().date);
    }
    if (format == OutputFormat::JsonText) {
        Json json = toJson(project, figures, dates);
        if (worlds) {
            json["mondes"] = toJson(*project.territory, *worlds);
        }
        printJson(withBasis(std::move(json), project, !options.common.withoutHypotheses));
        return;
    }
    printTable(table, tr("Le projet ne contient aucun chiffre publié."));
    printBasis(project, dates.front().date, !options.common.withoutHypotheses);
    const TextSection differences = differencesText(project, figures);
    if (!differences.sentences.isEmpty()) {
        print({differences});
    }
    for (const Reconciliation& one : dates) {
        print(reconciliationText(one));
    }
    print({nextStepsText(project, !options.common.withoutHypotheses, figures, dates)});
    if (worlds) {
        print(worldsText(*project.territory, *worlds));
    }
}

} // namespace

void declareRapprocher(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "rapprocher", "Les chiffres publiés à côté des chiffres calculés, et ce qu'ils disent ensemble");
    const auto options = std::make_shared<ReconciliationOptions>();
    options->common.addTo(*command, false, true);
    command
        ->add_option("--date", options->common.date,
                     "Rapproche les seuls chiffres publiés à cette date (défaut : ceux de toutes les dates)")
        ->type_name("AAAA-MM-JJ");
    command->add_flag("--sans-hypotheses", options->common.withoutHypotheses,
                      "Ne garder que les lignes attestées");
    command
        ->add_option("--publies", options->published,
                     "Table de chiffres publiés à la place de celle du projet (colonnes : id, libelle, "
                     "valeur, unite, precision, date, reference)")
        ->type_name("FICHIER");
    command->add_flag("--mondes", options->worlds,
                      "Ajouter ce que les chiffres publiés permettent, à partir de ce qui est attesté");
    command->callback([options] { run(*options); });
}

} // namespace maillage
