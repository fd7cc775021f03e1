#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"

#include <iostream>

namespace maillage {

namespace {

void run(const CommonOptions& common) {
    const OutputFormat format = common.outputFormat();
    const Project project = common.loadProjectToCount();
    const Indicators i = computeIndicators(project, common.situationOptions(project));
    const Territory& territory = *project.territory;
    if (format == OutputFormat::JsonText) {
        Json patches = Json::array();
        for (const Patch& patch : i.patches) {
            Json communes = Json::array();
            for (const CommuneIndex c : patch.communes) {
                communes.push_back(territory.commune(c).code);
            }
            patches.push_back(
                {{"communes", communes},
                 {"population",
                  patch.populationUnknown == patch.communes.size() ? Json() : Json(patch.population)}});
        }
        const bool isKnown = i.figures[FigureId::ZoneBlanche].number.has_value();
        Json json{{"date", i.date.iso()},
                  {"communes", isKnown ? Json(i.zoneBlanche().count) : Json()},
                  {"supposees", i.figures[FigureId::ZoneBlanche].supposed.value_or(0)},
                  {"population", isKnown ? populationJson(i.zoneBlanche()) : Json()},
                  {"secteurs", patches}};
        if (!i.withHypotheses) {
            json["borne"] = toText(figureOf(FigureId::ZoneBlanche).attestedBound);
            json["non_attestee"] = {{"communes", i.nonAttestee().count},
                                    {"population", populationJson(i.nonAttestee())},
                                    {"codes", codesOf(territory, i.nonAttestee().communes)}};
        }
        printJson(withBasis(std::move(json), project, i.withHypotheses));
        return;
    }
    OutputTable table{{tr("secteur"), tr("code_insee"), tr("commune"), tr("population"), tr("epci")}, {}};
    for (std::size_t p = 0; p < i.patches.size(); ++p) {
        for (const CommuneIndex index : i.patches[p].communes) {
            const Commune& c = territory.commune(index);
            const QString population = c.population
                                           ? (format == OutputFormat::Csv ? QString::number(*c.population)
                                                                          : integerText(*c.population))
                                           : tr("–");
            table.rows.push_back({QString::number(p + 1), QString::fromStdString(c.code),
                                  QString::fromStdString(c.name), population,
                                  QString::fromStdString(territory.epciName(c.epci))});
        }
    }
    if (format == OutputFormat::Csv) {
        return printCsv(table);
    }
    if (!i.figures[FigureId::ZoneBlanche].number) {
        return printBasis(project, i.date, i.withHypotheses);
    }
    printTable(table, i.withHypotheses ? tr("Aucune zone blanche.") : tr("Aucune zone blanche attestée."));
    if (!table.rows.empty()) {
        const auto bound = [&](const QString& text) {
            return boundText(figureOf(FigureId::ZoneBlanche), i.withHypotheses, text);
        };
        printLine(capitalised(
            tr("%1, %2, en %3")
                .arg(bound(counted(i.zoneBlanche().count, tr("%1 zone blanche"), tr("%1 zones blanches"))),
                     peopleText(i.zoneBlanche()),
                     counted(i.patches.size(), tr("%1 secteur"), tr("%1 secteurs")))));
    }
    if (!i.withHypotheses) {
        printLine(tr("Non attestées : %1, %2")
                      .arg(communesText(i.nonAttestee().count), peopleText(i.nonAttestee())));
    }
    printBasis(project, i.date, i.withHypotheses);
}

} // namespace

void declareZonesBlanches(CLI::App& program) {
    CLI::App* command =
        program.add_subcommand("zones-blanches", "Les communes sans structure, par secteur d'un seul tenant");
    const auto common = std::make_shared<CommonOptions>();
    common->addTo(*command, true, true);
    command->add_option("--scenario", common->scenario, "Scénario du projet")->type_name("NOM");
    command->callback([common] { run(*common); });
}

} // namespace maillage
