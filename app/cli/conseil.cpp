#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/advice_output.hpp"
#include "app/text/figures/advice_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/base/text.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/store/project_file.hpp"
#include "core/store/store_errors.hpp"

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

struct AdviceCommand {
    CommonOptions common;
    std::string commune;
    std::string radius = formatShortest(kUsualRadiusKilometres);
    std::string applyTo;
};

/// What is asked, and what each advice is told with.
struct Question {
    Project project;
    Situation situation;
    AdviceOptions advice;
    Scenario scenario;
};

void printAdvice(const Territory& territory, const Advice& advice, const KnownClass& known) {
    const Commune& commune = territory.commune(advice.commune);
    printLine(tr("%1 %2\u00A0: %3")
                  .arg(QString::fromStdString(commune.code), shownName(commune.name), nameOf(known)));
    for (const AdvisedChange* change : advice.changes()) {
        printLine(QStringLiteral("  ") + sentenceOf(territory, *change));
    }
    if (const QString obstacle = obstacleText(advice); !obstacle.isEmpty()) {
        printLine(QStringLiteral("  ") + obstacle);
    }
}

void tell(const Question& q, const std::vector<Advice>& advice, OutputFormat format, bool isOne) {
    const Territory& territory = *q.project.territory;
    std::vector<const Advice*> byCommune(territory.size(), nullptr);
    for (const Advice& one : advice) {
        byCommune[one.commune] = &one;
    }
    std::vector<PatchAdvice> ordered;
    const Coverage coverage = knownCoverage(q.project, q.situation);
    const std::vector<Patch> patches =
        connectedPatches(territory, q.project.baseMap->adjacency(), coverage.of(CoverageClass::ZoneBlanche));
    for (std::size_t p = 0; p < patches.size(); ++p) {
        for (const CommuneIndex i : patches[p].communes) {
            if (byCommune[i] != nullptr) {
                ordered.emplace_back(p + 1, byCommune[i]);
            }
        }
    }
    coverage.of(CoverageClass::NonAttestee).forEach([&](CommuneIndex i) {
        if (byCommune[i] != nullptr) {
            ordered.emplace_back(0, byCommune[i]);
        }
    });
    switch (format) {
    case OutputFormat::JsonText: {
        Json communes = Json::array();
        for (const auto& [patch, one] : ordered) {
            Json told = toJson(territory, *one);
            told["classe"] = toText(coverage.classes[one->commune]);
            told["secteur"] = patch == 0 ? Json() : Json(patch);
            communes.push_back(told);
        }
        printJson(withBasis({{"date", q.situation.date.iso()},
                             {"scenario", q.situation.scenario ? Json(*q.situation.scenario) : Json(nullptr)},
                             {"rayon_km", q.advice.radiusKilometres},
                             {"communes", communes}},
                            q.project, q.situation.withHypotheses));
        break;
    }
    case OutputFormat::Csv:
        printCsv(adviceRows(territory, ordered));
        break;
    case OutputFormat::Text:
        if (isOne) {
            printAdvice(territory, advice.front(), coverage.known(advice.front().commune));
        } else {
            printTable(smallestAdvice(territory, ordered),
                       tr("Aucune commune à couvrir : il n'y a rien à conseiller."));
        }
        printBasis(q.project, q.situation.date, q.situation.withHypotheses);
        break;
    }
}

/// The scenario NOM of --appliquer is the one that is looked at, so that its edit is the smallest one there.
const Scenario* scenarioNamed(const Project& project, const std::string& name) {
    const auto known = std::ranges::find(*project.scenarios, name, &Scenario::name);
    return known == project.scenarios->end() ? nullptr : &*known;
}

void refuseWrongUse(const AdviceCommand& o) {
    if (o.applyTo.empty()) {
        return;
    }
    if (o.common.project.empty()) {
        throw UsageError{tr("--appliquer écrit dans un projet\u00A0: donnez --projet FICHIER.gpkg")};
    }
    if (o.commune.empty()) {
        throw UsageError{tr("--appliquer couvre une commune\u00A0: donnez --commune CODE")};
    }
    if (!o.common.scenario.empty() && o.common.scenario != o.applyTo) {
        throw UsageError{tr("--appliquer NOM conseille déjà sous ce scénario\u00A0: retirez --scenario")};
    }
}

[[noreturn]] void fail(const QString& sentence) {
    printWarning(QStringLiteral("erreur : %1").arg(sentence));
    throw ToldFailure{};
}

void apply(const AdviceCommand& o, const Question& q, const Advice& advice) {
    const AdvisedChange* smallest = advice.smallest();
    if (smallest == nullptr) {
        fail(obstacleText(advice));
    }
    changeProject(o.common.projectToWrite("--appliquer"), [&](const Project& now) {
        // The advice is for the scenario as it was looked at.
        const Scenario* known = now.findScenario(o.applyTo);
        const Scenario changed = withChange(q.scenario, *smallest);
        if ((known == nullptr ? Scenario{o.applyTo, {}} : *known) != q.scenario ||
            !faultsOf(now, changed).empty()) {
            throw Error(ErrorCode::ProjectChanged, {o.common.project});
        }
        return now.withScenario(changed);
    });
}

void run(const AdviceCommand& o) {
    const OutputFormat format = o.common.outputFormat();
    const double radius = kilometresOf("--rayon", o.radius);
    refuseWrongUse(o);
    const Project project = o.common.loadProjectToCount();
    SituationOptions options = o.common.situationOptions(project);
    Scenario scenario;
    if (!o.applyTo.empty()) {
        const Scenario* known = scenarioNamed(project, o.applyTo);
        scenario = known == nullptr ? Scenario{o.applyTo, {}} : *known;
        options.scenario = &scenario;
    }
    const Question q{project, makeSituation(project, options), {radius, options.scenario}, scenario};
    if (o.commune.empty()) {
        return tell(q, adviceForAll(q.project, q.situation, q.advice), format, false);
    }
    const CommuneIndex commune = q.project.territory->at(o.commune);
    const Advice advice = adviceFor(q.project, q.situation, commune, q.advice);
    if (advice.isCovered) {
        const Commune& covered = q.project.territory->commune(commune);
        fail(
            tr("%1 (%2) est déjà couverte au %3\u00A0: il n'y a rien à conseiller\u00A0; zones-blanches donne les "
               "communes qui ne le sont pas")
                .arg(shownName(covered.name), QString::fromStdString(covered.code),
                     dateText(q.situation.date)));
    }
    if (!o.applyTo.empty()) {
        apply(o, q, advice);
    }
    tell(q, {advice}, format, true);
}

} // namespace

void declareConseil(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "conseil", "Ce qui couvrirait une zone blanche : de chaque sorte le plus petit changement");
    const auto o = std::make_shared<AdviceCommand>();
    o->common.addTo(*command, true, true);
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command
        ->add_option("--commune", o->commune, "Cette commune seule (sans elle : toutes les zones blanches)")
        ->type_name("CODE");
    command
        ->add_option(
            "--rayon", o->radius,
            "Rayon le plus grand d'un EVS à ouvrir (défaut : " + formatShortest(kUsualRadiusKilometres) + ")")
        ->type_name("KM");
    command->add_option("--appliquer", o->applyTo, "Ajoute le plus petit changement à ce scénario du projet")
        ->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
