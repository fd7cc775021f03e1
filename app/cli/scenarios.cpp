#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/cli/output/scenario_comparison.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/analysis/change/scenario_effect.hpp"
#include "core/model/scenario/scenario_base.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/store/project_file.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

struct ScenarioOptions {
    CommonOptions common;
    std::string copied, renamed, removed, kept;
    std::vector<std::string> merged, compared;
    std::string name; // --en
    std::string from; // --a-partir-du
    std::string page; // --sortie
    std::string need; // --indicateur
};

/// What the list tells of a scenario.
struct Effect {
    const Scenario& scenario;
    ScenarioEffect result;
};

std::vector<Effect> effectsOf(const Project& project, const SituationOptions& options) {
    const ScenarioEffects all(project, options.date, options.withHypotheses);
    std::vector<Effect> effects;
    for (const Scenario& scenario : *project.scenarios) {
        effects.push_back({scenario, all.of(scenario)});
    }
    return effects;
}

Json toJson(const Project& project, const std::vector<Effect>& effects, bool withHypotheses) {
    Json list = Json::array();
    for (const Effect& e : effects) {
        Json faults = Json::array();
        for (const EditFault& fault : e.result.faults) {
            faults.push_back(faultText(project, e.scenario, fault).toStdString());
        }
        const auto orNull = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
        list.push_back({{"nom", e.scenario.name},
                        {"debut", orNull(e.scenario.start ? e.scenario.start->iso() : std::string())},
                        {"origine", orNull(e.scenario.origin)},
                        {"changements", e.scenario.edits.size()},
                        {"communes_gagnees", e.result.gained.count()},
                        {"communes_perdues", e.result.lost.count()},
                        {"population_gagnee", numberOrNull(e.result.populationGained)},
                        {"inapplicables", faults}});
        addGainBound(list.back(), withHypotheses);
    }
    return {{"scenarios", list}};
}

void list(const ScenarioOptions& o, const Project& project) {
    const OutputFormat format = o.common.outputFormat();
    const std::vector<Effect> effects = effectsOf(project, o.common.situationOptions(project));
    if (format == OutputFormat::JsonText) {
        printJson(withBasis(toJson(project, effects, !o.common.withoutHypotheses), project,
                            !o.common.withoutHypotheses));
        return;
    }
    const bool isPlain = format == OutputFormat::Csv;
    const auto number = [&](std::size_t n) {
        const auto count = static_cast<std::int64_t>(n);
        return isPlain ? QString::number(count) : integerText(count);
    };
    OutputTable table{{tr("scénario"), tr("début"), tr("issu de"), tr("changements"), tr("communes gagnées"),
                       tr("communes perdues"), tr("habitants gagnés"), tr("changements inapplicables")},
                      {}};
    for (const Effect& e : effects) {
        const auto& start = e.scenario.start;
        table.rows.push_back(
            {QString::fromStdString(e.scenario.name),
             start ? (isPlain ? QString::fromStdString(start->iso()) : dateText(*start)) : QString(),
             QString::fromStdString(e.scenario.origin), number(e.scenario.edits.size()),
             number(e.result.gained.count()), number(e.result.lost.count()),
             !e.result.populationGained ? isPlain ? QString() : tr("–")
             : isPlain ? QString::number(*e.result.populationGained)
                                        : integerText(*e.result.populationGained),
             number(e.result.faults.size())});
    }
    if (isPlain) {
        printCsv(table);
        return;
    }
    if (effects.empty()) {
        printLine(tr("Aucun scénario dans ce projet\u00A0; simuler --enregistrer NOM en garde un."));
        return;
    }
    printText(table);
    for (const Effect& e : effects) {
        for (const EditFault& fault : e.result.faults) {
            printLine(
                tr("«\u00A0%1\u00A0», laissé de côté\u00A0: %2")
                    .arg(QString::fromStdString(e.scenario.name), faultText(project, e.scenario, fault)));
        }
    }
    printGainBound(!o.common.withoutHypotheses);
    printBasis(project, o.common.situationOptions(project).date, !o.common.withoutHypotheses);
}

/// Two names, apart or in one with a comma between them. Names may hold commas too: the split at which both
/// are known is meant.
std::pair<std::string, std::string> pairOf(const Project& project, const char* option,
                                           const std::vector<std::string>& typed) {
    if (typed.size() == 2) {
        return {typed[0], typed[1]};
    }
    const std::string& text = typed.front();
    const auto isKnown = [&](const std::string& name) {
        return name == "base" ||
               std::ranges::find(*project.scenarios, name, &Scenario::name) != project.scenarios->end();
    };
    std::pair<std::string, std::string> first;
    for (std::size_t comma = text.find(','); comma != std::string::npos; comma = text.find(',', comma + 1)) {
        std::pair names(text.substr(0, comma), text.substr(comma + 1));
        if (isKnown(names.first) && isKnown(names.second)) {
            return names;
        }
        if (first.first.empty()) {
            first = names;
        }
    }
    if (first.first.empty() || first.second.empty()) {
        refuseValue(option, text, tr("deux scénarios, A B ou A,B"));
    }
    return first;
}

/// The change is made to what the file holds by then, whoever wrote to it meanwhile.
void save(const ScenarioOptions& o, const char* option,
          const std::function<Project(const Project&)>& change) {
    if (o.common.project.empty()) {
        static_cast<void>(
            change(o.common.loadProject())); // what is wrong with the change itself is told first
    }
    changeProject(o.common.projectToWrite(option), change);
}

/// The merge in the project; what contradicts is told, and nothing is written.
Scenario merged(const ScenarioOptions& o, const Project& project) {
    const auto [nameA, nameB] = pairOf(project, "--fusionner", o.merged);
    const Scenario& a = project.scenario(nameA);
    const Scenario& b = project.scenario(nameB);
    checkScenarioName(project, o.name);
    MergeResult result = mergeScenarios(project, a, b, o.name);
    for (const Contradiction& contradiction : result.contradictions) {
        printWarning(tr("contradiction\u00A0: %1").arg(contradictionText(project, a, b, contradiction)));
    }
    if (!result.contradictions.empty()) {
        printWarning(
            QCoreApplication::translate("cli", "erreur : %1")
                .arg(tr("«\u00A0%1\u00A0» et «\u00A0%2\u00A0» se contredisent\u00A0; rien n'est écrit, "
                        "accordez-les d'abord")
                         .arg(QString::fromStdString(nameA), QString::fromStdString(nameB))));
        throw ToldFailure{};
    }
    return std::move(result.merged);
}

void merge(const ScenarioOptions& o) {
    std::size_t changes = 0;
    save(o, "--fusionner", [&](const Project& now) {
        const Scenario both = merged(o, now);
        changes = both.edits.size();
        return now.withScenario(both);
    });
    printLine(tr("«\u00A0%1\u00A0»\u00A0: %2")
                  .arg(QString::fromStdString(o.name),
                       counted(changes, tr("%1 changement"), tr("%1 changements"))));
}

void keep(const ScenarioOptions& o) {
    const QString name = QString::fromStdString(o.kept);
    std::optional<Project> kept;
    std::optional<Date> from;
    save(o, "--retenir", [&](const Project& now) {
        const Scenario& scenario = now.scenario(o.kept);
        from = o.from.empty() ? scenario.start.value_or(now.settings.referenceDate)
                              : dateOf("--a-partir-du", o.from);
        warnOfFaults(now, scenario);
        kept = withScenarioAsBase(now, o.kept, *from, baseReferenceText(name, *from).toStdString());
        return *kept;
    });
    printLine(tr("Le scénario «\u00A0%1\u00A0» est la base à partir du %2").arg(name, dateText(*from)));
    for (const Scenario& other : *kept->scenarios) {
        warnOfFaults(*kept, other);
    }
}

void compare(const ScenarioOptions& o, const Project& project) {
    const OutputFormat format = o.common.outputFormat();
    const auto names = pairOf(project, "--comparer", o.compared);
    if (!o.page.empty() && endingOf(o.page) != ".pdf" && endingOf(o.page) != ".png" &&
        endingOf(o.page) != ".svg") {
        refuseValue("--sortie", o.page, tr("un nom qui finit par .pdf, .png ou .svg"));
    }
    o.common.keepApart(o.page, {o.common.style});
    const auto side = [&](const std::string& name) -> const Scenario* {
        if (name == "base") {
            return nullptr;
        }
        const Scenario& scenario = project.scenario(name);
        warnOfFaults(project, scenario);
        return &scenario;
    };
    const Scenario* a = side(names.first);
    const Scenario* b = side(names.second);
    const auto need = o.need.empty() ? std::nullopt : std::optional(NeedQuestion{o.need});
    printComparison(project, a, b, o.common.situationOptions(project), need, format, o.page,
                    o.common.styled());
}

void run(const ScenarioOptions& o) {
    const int actions = (o.copied.empty() ? 0 : 1) + (o.renamed.empty() ? 0 : 1) +
                        (o.removed.empty() ? 0 : 1) + (o.kept.empty() ? 0 : 1) + (o.merged.empty() ? 0 : 1) +
                        (o.compared.empty() ? 0 : 1);
    if (actions > 1) {
        throw UsageError{tr(
            "une seule action à la fois\u00A0: --copier, --renommer, --supprimer, --fusionner, --comparer ou "
            "--retenir")};
    }
    if (!o.need.empty() && o.compared.empty()) {
        throw UsageError{tr("--indicateur va avec --comparer")};
    }
    const bool isNamed = !o.copied.empty() || !o.renamed.empty() || !o.merged.empty();
    if (isNamed == o.name.empty()) {
        throw UsageError{tr("--en NOM va avec --copier, --renommer ou --fusionner, qui le demandent")};
    }
    const auto named = [](const std::string& name) { return QString::fromStdString(name); };
    if (!o.copied.empty()) {
        save(o, "--copier", [&](const Project& now) { return withScenarioCopied(now, o.copied, o.name); });
        printLine(tr("«\u00A0%1\u00A0» copié en «\u00A0%2\u00A0»").arg(named(o.copied), named(o.name)));
    } else if (!o.renamed.empty()) {
        save(o, "--renommer",
             [&](const Project& now) { return withScenarioRenamed(now, o.renamed, o.name); });
        printLine(tr("«\u00A0%1\u00A0» s'appelle «\u00A0%2\u00A0»").arg(named(o.renamed), named(o.name)));
    } else if (!o.removed.empty()) {
        save(o, "--supprimer", [&](const Project& now) {
            static_cast<void>(now.scenario(o.removed));
            return now.withoutScenario(o.removed);
        });
        printLine(tr("«\u00A0%1\u00A0» supprimé").arg(named(o.removed)));
    } else if (!o.merged.empty()) {
        merge(o);
    } else if (!o.kept.empty()) {
        keep(o);
    } else if (!o.compared.empty()) {
        compare(o, o.common.loadProject());
    } else {
        list(o, o.common.loadProject());
    }
}

} // namespace

void declareScenarios(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "scenarios", "Les scénarios du projet : liste, copie, fusion, comparaison, retenue comme base");
    const auto o = std::make_shared<ScenarioOptions>();
    o->common.addTo(*command, true, true);
    const auto add = [&](const char* option, std::string& value, const char* what, const char* type) {
        command->add_option(option, value, what)->type_name(type);
    };
    add("--copier", o->copied, "Scénario à copier (une branche)", "A");
    add("--renommer", o->renamed, "Scénario à renommer", "A");
    add("--supprimer", o->removed, "Scénario à supprimer", "A");
    command->add_option("--fusionner", o->merged, "Deux scénarios à réunir, s'ils ne se contredisent pas")
        ->type_name("A B")
        ->expected(1, 2);
    add("--en", o->name, "Nom de la copie ou de la fusion, nouveau nom", "NOM");
    command
        ->add_option("--comparer", o->compared,
                     "Deux scénarios à comparer ; « base » est l'état sans scénario")
        ->type_name("A B")
        ->expected(1, 2);
    add("--indicateur", o->need,
        "Avec --comparer : l'équité selon cet indicateur de besoin (défaut : le premier connu)", "I");
    add("--sortie", o->page, "Page de comparaison à écrire (.pdf, .png, .svg)", "FICHIER");
    o->common.addStyleTo(*command);
    add("--retenir", o->kept, "Scénario qui devient la base", "A");
    add("--a-partir-du", o->from, "Jour depuis lequel il est la base (défaut : son début)", "AAAA-MM-JJ");
    command->callback([o] { run(*o); });
}

} // namespace maillage
