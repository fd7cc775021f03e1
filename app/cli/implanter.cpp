#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/options/interrupt.hpp"
#include "app/cli/output/siting_json.hpp"
#include "app/cli/options/territory_options.hpp"
#include "app/text/needs/need_reach_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/analysis/siting/certificate.hpp"
#include "core/analysis/siting/lp_file.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"

#include <iostream>

namespace maillage {

namespace {

struct SitingOptions {
    CommonOptions common;
    TerritoryOptions territory;
    std::string count = "1";
    std::string objective = "communes";
    std::string candidates, epcis, forbidden, compulsory, minimumPopulation;
    std::string pinned;
    bool ranking = false;
    bool front = false;
    bool curve = false;
    std::string certificate, lp, saveAs;
};

std::int64_t wholeNumber(const char* option, const std::string& typed, std::int64_t least,
                         std::int64_t most) {
    const auto number = parseInteger(typed);
    if (!number || *number < least || *number > most) {
        refuseValue(option, typed, tr("un nombre entier de %1 à %2").arg(least).arg(most));
    }
    return *number;
}

/// "besoin:rsa" names its indicator.
void setObjective(SitingRequest& request, const std::string& typed) {
    const std::string need = std::string(toText(SitingObjective::Need)) + ':';
    if (typed.starts_with(need) && typed.size() > need.size()) {
        request.objective = SitingObjective::Need;
        request.need.indicator = typed.substr(need.size());
        return;
    }
    for (const SitingObjective objective :
         {SitingObjective::Communes, SitingObjective::Inhabitants, SitingObjective::Mixed}) {
        if (typed == toText(objective)) {
            request.objective = objective;
            return;
        }
    }
    refuseValue("--objectif", typed, tr("communes, population, mixte ou besoin:INDICATEUR"));
}

SitingRequest requestOf(const SitingOptions& o) {
    SitingRequest request;
    request.count = static_cast<std::size_t>(wholeNumber("--nombre", o.count, 1, kMostCommunes));
    request.rule = o.territory.rule();
    setObjective(request, o.objective);
    request.candidates = splitList(o.candidates, ',');
    request.epcis = splitList(o.epcis, ',');
    request.forbidden = splitList(o.forbidden, ',');
    request.compulsory = splitList(o.compulsory, ',');
    if (!o.minimumPopulation.empty()) {
        request.minimumPopulation = wholeNumber("--population-min", o.minimumPopulation, 0, 100'000'000);
    }
    return request;
}

SitingQuestion questionOf(const SitingOptions& o) {
    SitingQuestion question{requestOf(o), o.ranking, o.front, 0, o.pinned};
    question.curveUpTo = o.curve ? question.request.count : 0;
    return question;
}

OutputTable tableOf(const Territory& territory, const SitingReport& report, OutputFormat format) {
    const auto number = [&](std::int64_t n) {
        return format == OutputFormat::Csv ? QString::number(n) : integerText(n);
    };
    OutputTable table{{tr("code"), tr("commune"), tr("apport seul"), tr("apport marginal")}, {}};
    for (const SiteGain& gain : siteGains(report.instance, report.solution.proved.answer)) {
        const Commune& commune = territory.commune(report.instance.candidates[gain.site]);
        table.rows.push_back({QString::fromStdString(commune.code), QString::fromStdString(commune.name),
                              number(gain.alone), number(gain.marginal)});
    }
    return table;
}

QString codesText(const Territory& territory, const SitingInstance& instance,
                  const std::vector<Rank>& sites) {
    return QString::fromStdString(joined(siteCodes(territory, instance, sites), ", "));
}

void printAnswers(const Territory& territory, const SitingInstance& instance,
                  const std::vector<SitingAnswer>& answers) {
    for (const SitingAnswer& answer : answers) {
        printLine(
            tr("  %1 : %2").arg(integerText(answer.value), codesText(territory, instance, answer.sites)));
    }
}

void printParts(const Territory& territory, const SitingReport& report) {
    if (report.ranking) {
        const auto count = static_cast<std::int64_t>(report.ranking->ties.size());
        printLine((report.ranking->tiesAreAll ? tr("Réponses à égalité : %1")
                                              : tr("Réponses à égalité : %1 ou plus"))
                      .arg(integerText(count)));
        printAnswers(territory, report.instance, report.ranking->ties);
        printLine(report.ranking->nextIsExact ? tr("Les suivantes")
                                              : tr("Parmi les suivantes (recherche écourtée)"));
        printAnswers(territory, report.instance, report.ranking->next);
    }
    if (!report.pinned.empty() && (report.withPinned || !report.isCut)) {
        const auto pinned = territory.find(report.pinned);
        const QString site = pinned
                                 ? QStringLiteral("%1 (%2)").arg(shownName(territory.commune(*pinned).name),
                                                                 QString::fromStdString(report.pinned))
                                 : QString::fromStdString(report.pinned);
        printLine(report.withPinned
                      ? tr("Ouvrir %1 coûte %2")
                            .arg(atName(site), integerText(report.solution.proved.answer.value -
                                                           report.withPinned->proved.answer.value))
                      : tr("Aucune réponse n'ouvre %1").arg(atName(site)));
        if (report.withPinned) {
            printAnswers(territory, report.instance, {report.withPinned->proved.answer});
        }
    }
    if (report.curve) {
        printLine(tr("Courbe"));
        for (const SitingSolution& point : *report.curve) {
            printAnswers(territory, report.instance, {point.proved.answer});
        }
    }
    if (report.front) {
        printLine(tr("Compromis entre communes et habitants"));
        for (const ParetoPoint& point : *report.front) {
            printLine(tr("  %1, %2 : %3")
                          .arg(communesText(static_cast<std::size_t>(point.communes)),
                               inhabitantsText(point.inhabitants),
                               codesText(territory, report.instance, point.sites)));
        }
    }
}

QString tiesLine(const SitingReport& report) {
    const bool ofInhabitants = report.request.objective == SitingObjective::Inhabitants;
    if (report.solution.isFirstOfTies) {
        return ofInhabitants ? tr("À égalité d'habitants, celle qui couvre le plus de communes")
                             : tr("À égalité, celle qui touche le plus d'habitants");
    }
    return ofInhabitants ? tr("À égalité d'habitants, d'autres couvrent peut-être plus de communes")
                         : tr("À égalité, d'autres touchent peut-être plus d'habitants");
}

void print(const Project& project, const Situation& situation, const SitingReport& report,
           OutputFormat format) {
    const Territory& territory = *project.territory;
    const bool withHypotheses = situation.withHypotheses;
    if (format == OutputFormat::JsonText) {
        printJson(withBasis(toJson(project, situation, report), project, withHypotheses));
        return;
    }
    if (format == OutputFormat::Csv) {
        printCsv(tableOf(territory, report, format));
        return;
    }
    const SitingSolution& solution = report.solution;
    if (report.isCut) {
        printLine(tr("Recherche arrêtée : la meilleure réponse trouvée jusque-là"));
    }
    printText(tableOf(territory, report, format));
    printLine(tr("Valeur : %1 ; au plus %2")
                  .arg(integerText(solution.proved.answer.value), integerText(solution.bound())));
    printLine(solution.proved.isOptimal() ? tr("Meilleure réponse, prouvée")
              : solution.isOptimal() ? tr("Meilleure réponse selon le solveur CBC, sans preuve vérifiable")
                                     : tr("Meilleure réponse trouvée, non prouvée : il manque au plus %1")
                                           .arg(percentText(solution.gap(), 2)));
    printLine(tiesLine(report));
    printParts(territory, report);
    const bool weighsPeople = report.request.objective != SitingObjective::Communes || report.front;
    const std::size_t unknown = demandsOfUnknownPopulation(territory, report.instance);
    if (weighsPeople && unknown > 0) {
        printLine(counted(
            unknown, tr("Population inconnue pour %1 commune à couvrir : ses habitants ne pèsent rien ici."),
            tr("Population inconnue pour %1 communes à couvrir : leurs habitants ne pèsent rien "
               "ici.")));
    }
    if (report.request.objective == SitingObjective::Need) {
        for (const QString& line : needReachLines(needReach(project, report.request.need, report.instance))) {
            printLine(line);
        }
    }
    if (!withHypotheses) {
        printLine(tr("Les communes non attestées comptent comme à couvrir."));
    }
    printGainBound(withHypotheses);
    printBasis(project, situation.date, withHypotheses);
}

void run(const SitingOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    const SitingQuestion question = questionOf(o); // wrong usage is told before the project is read
    for (const std::string& output : {o.certificate, o.lp}) {
        o.common.keepApart(output, {o.territory.matrix});
    }
    const Project project = o.territory.withMatrix(o.common.loadProject());
    const Situation situation = makeSituation(project, o.common.situationOptions(project));
    const Interrupt interrupt;
    const SitingReport report = answerSiting(project, situation, question, interrupt.monitor());
    if (!o.certificate.empty()) {
        writeFileAtomically(
            pathOf(o.certificate),
            sitingCertificate(project, situation, report.request, report.instance, report.solution.proved));
    }
    if (!o.lp.empty()) {
        writeFileAtomically(pathOf(o.lp), sitingLp(*project.territory, report.instance));
    }
    if (!o.saveAs.empty()) {
        o.common.saveScenario(
            project, sitingScenario(*project.territory, report, report.solution.proved.answer.sites, o.saveAs,
                                    [](const Commune& commune) {
                                        return simulatedName(StructureKind::Evs, commune).toStdString();
                                    }));
    }
    print(project, situation, report, format);
}

} // namespace

void declareImplanter(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "implanter", "Dit où ouvrir K nouveaux EVS pour couvrir le plus, avec la preuve");
    const auto o = std::make_shared<SitingOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--nombre", o->count, "Sites à ouvrir (défaut : 1)")->type_name("K");
    o->territory.addTo(*command);
    command
        ->add_option("--objectif", o->objective,
                     "communes, population, mixte (QPV d'abord) ou besoin:INDICATEUR")
        ->type_name("OBJECTIF");
    command->add_option("--candidats", o->candidates, "Communes où ouvrir (sans elle : toutes)")
        ->type_name("A,B,…");
    command->add_option("--candidats-epci", o->epcis, "EPCI où ouvrir (SIREN)")->type_name("A,B,…");
    command->add_option("--interdits", o->forbidden, "Communes où ne pas ouvrir")->type_name("A,B,…");
    command->add_option("--imposes", o->compulsory, "Sites de toute réponse")->type_name("A,B,…");
    command
        ->add_option("--population-min", o->minimumPopulation, "Habitants au moins, dans la commune du site")
        ->type_name("N");
    command->add_flag("--classement", o->ranking, "Réponses à égalité et les vingt suivantes");
    command->add_option("--regret", o->pinned, "Ce que coûte d'imposer cette commune")->type_name("CODE");
    command->add_flag("--front", o->front,
                      "Compromis : réponses qu'aucune autre ne bat pour les communes et les habitants");
    command->add_flag("--courbe", o->curve, "Meilleure réponse pour 1 à K sites");
    command->add_option("--certificat", o->certificate, "Écrit la preuve, à vérifier par maillage-verifie")
        ->type_name("F.json");
    command->add_option("--lp", o->lp, "Écrit le problème pour un autre solveur")->type_name("F.lp");
    command->add_option("--enregistrer", o->saveAs, "Garde la réponse comme scénario du projet")
        ->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
