#include "app/cli/options/change_options.hpp"
#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/cli/options/territory_options.hpp"
#include "app/text/change/comparison_text.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/analysis/change/simulation.hpp"
#include "core/model/scenario/scenario_application.hpp"

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

struct SimulationOptions {
    CommonOptions common;
    std::vector<std::string> evs;
    std::vector<std::string> centresSociaux;
    TerritoryOptions territory;
    ChangeOptions changes;
    std::string saveAs;
};

Scenario scenarioOf(const Project& project, const SimulationOptions& o, const ServiceRule& rule) {
    if (o.evs.empty() && o.centresSociaux.empty() && o.changes.isEmpty()) {
        throw UsageError{
            tr("rien à simuler : donnez --evs CODE, --centre-social CODE, --fermer, --deplacer, --etendre, "
               "--reduire ou --transformer")};
    }
    Scenario scenario = o.changes.begun(project, o.saveAs);
    const auto open = [&](const std::vector<std::string>& sites, StructureKind kind) {
        for (const std::string& site : sites) {
            const Commune& commune = project.territory->commune(project.territory->at(site));
            scenario.edits.emplace_back(OpenStructure{simulatedName(kind, commune).toStdString(), kind, site,
                                                      rule, freeOpeningId(scenario)});
        }
    };
    open(o.evs, StructureKind::Evs);
    open(o.centresSociaux, StructureKind::CentreSocial);
    o.changes.appendTo(scenario, o.territory.isGiven() ? std::optional(rule) : std::nullopt);
    return scenario;
}

/// nullopt where a side is unknown.
std::optional<std::int64_t> peopleChange(const Territory& territory, const FigureValue& before,
                                         const FigureValue& after) {
    return before.number && after.number ? populationChange(territory, *before.communes, *after.communes)
                                         : std::nullopt;
}

/// Of communes, in both bases; of anything else, of the numbers: null where either is unknown.
Json difference(const Territory& territory, const Figure& figure, const SimulationResult& r) {
    const FigureValue& before = r.before.figures[figure.id];
    const FigureValue& after = r.after.figures[figure.id];
    if (!before.communes || !after.communes) {
        return before.number && after.number ? toJson(figure.subject, *after.number - *before.number)
                                             : Json();
    }
    const bool isKnown = before.number && after.number;
    const auto people = peopleChange(territory, before, after);
    const auto shareBefore = before.populationShare();
    const auto shareAfter = after.populationShare();
    return {
        {"communes", isKnown ? Json(after.count() - before.count()) : Json()},
        {"taux", isKnown ? Json(after.share() - before.share()) : Json()},
        {"population", numberOrNull(people)},
        {"taux_population", people && shareBefore && shareAfter ? Json(*shareAfter - *shareBefore) : Json()}};
}

Json toJson(const Project& project, const SimulationResult& r, const SituationOptions& options) {
    const auto report = [&](const Indicators& i, const Scenario* scenario) {
        const Indicators attested = computeIndicators(project, {options.date, false, scenario});
        const Indicators full = computeIndicators(project, {options.date, true, scenario});
        const Situation situation = makeSituation(project, {options.date, i.withHypotheses, scenario});
        Json json = maillage::toJson(project, situation, i, attested, full);
        if (i.scenario && i.scenario->empty()) {
            json["scenario"] = Json(); // what is not kept has no name
        }
        return json;
    };
    Json differences = Json::object();
    for (const Figure* figure : figuresFor(&FigureKeys::json, r.after.withHypotheses)) {
        differences[Json::json_pointer('/' + std::string(figure->keys.json))] =
            difference(*project.territory, *figure, r);
    }
    const auto names = [](const std::vector<const Qpv*>& qpvs) {
        Json list = Json::array();
        for (const Qpv* qpv : qpvs) {
            list.push_back(qpv->name);
        }
        return list;
    };
    Json json{{"avant", report(r.before, nullptr)},
              {"apres", report(r.after, options.scenario)},
              {"ecart", differences},
              {"communes_gagnees", codesOf(*project.territory, r.gained)},
              {"communes_perdues", codesOf(*project.territory, r.lost)},
              {"population_gagnee", numberOrNull(r.populationGained)},
              {"qpv_couverts", names(r.qpvCovered)},
              {"qpv_perdus", names(r.qpvLost)},
              {"redondance", codesOf(*project.territory, r.redundant)}};
    addGainBound(json, r.after.withHypotheses);
    return json;
}

/// Plain numbers in CSV, typeset ones in text.
OutputTable tableOf(const Territory& territory, const SimulationResult& r, OutputFormat format) {
    const bool isPlain = format == OutputFormat::Csv;
    OutputTable table{{tr("indicateur"), tr("avant"), tr("après"), tr("écart"), tr("écart en habitants")},
                      {}};
    for (const Figure* figure : figuresFor(&FigureUses::simulation, r.before.withHypotheses)) {
        const FigureValue& before = r.before.figures[figure->id];
        const FigureValue& after = r.after.figures[figure->id];
        const auto number = [&](const FigureValue& value) {
            return !isPlain       ? valueText(*figure, value)
                   : value.number ? numberText(figure->subject, *value.number, true)
                                  : QString();
        };
        const auto more = [&] {
            return !isPlain ? changeText(*figure, before, after)
                   : before.number && after.number
                       ? numberText(figure->subject, *after.number - *before.number, true)
                       : QString();
        };
        const auto people = [&] {
            const auto change = peopleChange(territory, before, after);
            return change ? (isPlain ? QString::number(*change) : signedText(*change))
                          : (isPlain ? QString() : unknownText());
        };
        table.rows.push_back({figureWord(figure->id, &FigureWords::row), number(before), number(after),
                              more(), after.communes ? people() : QString()});
    }
    return table;
}

void printNames(const Project& project, const QString& label, const IndexSet& communes) {
    const auto count = static_cast<std::int64_t>(communes.count());
    printLine(label.arg(integerText(count)) + communeNames(*project.territory, communes, communes.size()));
}

void refuseFaults(const Project& project, SituationOptions options) {
    Scenario scenario = *options.scenario;
    if (scenario.name.empty()) {
        scenario.name = tr("simulation").toStdString();
    }
    options.scenario = &scenario;
    const std::vector<EditFault> faults = faultsAt(project, options);
    for (const EditFault& fault : faults) {
        printWarning(tr("erreur : %1").arg(faultText(project, scenario, fault)));
    }
    if (!faults.empty()) {
        throw ToldFailure{};
    }
    for (const std::size_t rank : idleEdits(project, options)) {
        printWarning(
            tr("attention : changement %1, %2 : la structure n'a pas d'agrément au %3, il ne change rien")
                .arg(countText(rank + 1), editText(project, scenario, scenario.edits[rank]),
                     dateText(options.date)));
    }
}

/// Without --date a scenario that begins later is looked at on its first day.
void chooseDate(const SimulationOptions& o, const Scenario& scenario, SituationOptions& options) {
    if (scenario.isBegun(options.date)) {
        return;
    }
    if (o.common.date.empty()) {
        options.date = *scenario.start;
    } else {
        printWarning(
            tr("attention : le scénario ne commence que le %1 ; à la date demandée il ne change rien")
                .arg(dateText(*scenario.start)));
    }
}

void run(const SimulationOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    const ServiceRule rule = o.territory.rule();
    const Project project = o.territory.withMatrix(o.common.loadProject());
    const Scenario scenario = scenarioOf(project, o, rule);
    SituationOptions options = o.common.situationOptions(project);
    options.scenario = &scenario;
    chooseDate(o, scenario, options);
    refuseFaults(project, options);
    const SimulationResult result = simulate(project, options);
    if (!o.saveAs.empty()) {
        o.common.saveScenario(project, scenario);
    }
    switch (format) {
    case OutputFormat::JsonText:
        printJson(withBasis(toJson(project, result, options), project, options.withHypotheses));
        break;
    case OutputFormat::Csv:
        printCsv(tableOf(*project.territory, result, format));
        break;
    case OutputFormat::Text:
        if (scenario.start) {
            printLine(tr("Scénario valable à partir du %1, vu au %2")
                          .arg(dateText(*scenario.start), dateText(options.date)));
        }
        printText(tableOf(*project.territory, result, format));
        printNames(project, tr("Communes gagnées (%1) : "), result.gained);
        printNames(project, tr("Communes perdues (%1) : "), result.lost);
        printNames(project, tr("Déjà couvertes (%1) : "), result.redundant);
        printLine(tr("Habitants gagnés : %1")
                      .arg(result.populationGained ? integerText(*result.populationGained)
                                                   : tr("population inconnue")));
        for (const Qpv* qpv : result.qpvCovered) {
            printLine(tr("QPV pourvu, si la structure s'y installe : %1").arg(shownName(qpv->name)));
        }
        for (const Qpv* qpv : result.qpvLost) {
            printLine(tr("QPV qui n'a plus de structure : %1").arg(shownName(qpv->name)));
        }
        printGainBound(options.withHypotheses);
        printBasis(project, options.date, options.withHypotheses);
        break;
    }
}

} // namespace

void declareSimuler(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "simuler",
        "Ouvre, ferme, déplace ou change des structures et dit ce qui change ; sans règle, celle qui ouvre "
        "ne dessert que sa commune");
    const auto o = std::make_shared<SimulationOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--evs", o->evs, "Commune du nouvel EVS, à répéter")->type_name("CODE")->take_all();
    command->add_option("--centre-social", o->centresSociaux, "Commune du nouveau centre social, à répéter")
        ->type_name("CODE")
        ->take_all();
    o->territory.addTo(*command);
    o->changes.addTo(*command);
    command->add_option("--enregistrer", o->saveAs, "Garde le scénario dans le projet")->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
