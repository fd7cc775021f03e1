// What changed between two dates, or between two projects, with terms that sum.
#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/text/change/evolution_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/store/project_file.hpp"

#include <iostream>

namespace maillage {

namespace {

struct EvolutionOptions {
    CommonOptions common;
    std::string from;
    std::string to;
    std::string earlierProject;
};

/// What is not known by this is null.
Json toJson(const FigureCounts& counts, const DateDifference& d,
            bool (DateDifference::*isKnown)(EvolvingFigure) const) {
    Json json = Json::object();
    for (const EvolvingFigure figure : evolvingFigures(d.withHypotheses)) {
        json[toText(figure)] = (d.*isKnown)(figure) ? Json(counts.of(figure)) : Json();
    }
    return json;
}

/// What the figures before and after bound, by their names; null with hypotheses.
Json boundsJson(const DateDifference& d) {
    Json bounds;
    for (const EvolvingFigure figure : evolvingFigures(d.withHypotheses)) {
        const FigureBound bound = figureOf(figure.id).bound(d.withHypotheses);
        if (bound != FigureBound::None) {
            bounds[std::string(toText(figure))] = toText(bound);
        }
    }
    return bounds;
}

Json toJson(const Territory& territory, const ChangeTerm& term, const DateDifference& d) {
    Json structures = Json::array();
    for (const ConcernedStructure& s : term.structures) {
        structures.push_back({{"id", s.id}, {"nom", s.name}});
    }
    const MovedCommunes moved = movedBy(term, FigureId::Avs);
    const auto codes = [&](const IndexSet& communes) {
        return d.isChangeKnown(FigureId::Avs) ? codesOf(territory, communes) : Json();
    };
    return {{"cause", toText(term.cause)},
            {"ecart", toJson(term.change, d, &DateDifference::isChangeKnown)},
            {"structures", structures},
            {"communes", codesOf(territory, term.concerned)},
            {"communes_gagnees", codes(moved.entered)},
            {"communes_perdues", codes(moved.left)}};
}

Json toJson(const Territory& territory, const DateDifference& d) {
    Json json = {{"de", d.from.iso()},
                 {"a", d.to.iso()},
                 {"hypotheses", d.withHypotheses},
                 {"scenario", d.scenario ? Json(*d.scenario) : Json(nullptr)},
                 {"avant", toJson(d.before, d, &DateDifference::isKnownBefore)},
                 {"apres", toJson(d.after, d, &DateDifference::isKnownAfter)},
                 {"ecart_atteste",
                  d.attestedChange ? toJson(*d.attestedChange, d, &DateDifference::isChangeKnown) : Json()},
                 {"bornes", boundsJson(d)},
                 {"termes", Json::array()}};
    for (const ChangeTerm& term : d.terms) {
        json["termes"].push_back(toJson(territory, term, d));
    }
    if (!d.isChangeKnown(FigureId::Avs)) {
        json["communes_gagnees"] = json["communes_perdues"] = json["classes_differentes"] = Json();
        return json;
    }
    json["communes_gagnees"] = codesOf(territory, d.gained.communes);
    json["communes_perdues"] = codesOf(territory, d.lost.communes);
    json["classes_differentes"] = Json::array();
    (d.gained.communes | d.lost.communes | d.otherClass.communes).forEach([&](CommuneIndex i) {
        Json causes = Json::array();
        for (const ChangeCause cause : causesOf(d, i)) {
            causes.push_back(toText(cause));
        }
        json["classes_differentes"].push_back({{"code", territory.commune(i).code},
                                               {"classe_avant", toText(d.coverageBefore.classes[i])},
                                               {"classe_apres", toText(d.coverageAfter.classes[i])},
                                               {"causes", causes}});
    });
    return json;
}

void print(const Project& project, const DateDifference& difference, OutputFormat format) {
    const std::vector<ChangeCause> all(kChangeCauses.begin(), kChangeCauses.end());
    if (format == OutputFormat::JsonText) {
        printJson(withBasis(toJson(*project.territory, difference), project, difference.withHypotheses));
    } else if (format == OutputFormat::Csv) {
        printCsv(evolutionTable(difference, all, true));
    } else {
        printText(evolutionTable(difference, shownCauses(difference), false));
        printLine({});
        printLine(evolutionDescription(project, difference));
    }
}

void run(const EvolutionOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    if (!o.earlierProject.empty() && !o.common.scenario.empty()) {
        throw UsageError{tr("--depuis-projet compare les bases, sans --scenario")};
    }
    const Project project = o.common.loadProjectToCount();
    SituationOptions later = o.common.situationOptions(project);
    later.date = o.to.empty() ? project.settings.referenceDate : dateOf("--a", o.to);
    SituationOptions earlier = later;
    if (o.earlierProject.empty()) {
        const std::string from =
            o.from.empty() ? yearDate(project.settings, project.settings.firstYear).iso() : o.from;
        earlier.date = earlierDateOf("--de", from, later.date);
        return print(project, differenceBetween({project, earlier}, {project, later}), format);
    }
    const Project other = readProjectToCount(pathOf(o.earlierProject));
    earlier.date = o.from.empty() ? later.date : dateOf("--de", o.from);
    print(project, differenceBetween({other, earlier}, {project, later}), format);
}

} // namespace

void declareEvolution(CLI::App& program) {
    CLI::App* command =
        program.add_subcommand("evolution", "Ce qui a changé entre deux dates, en termes qui s'additionnent");
    const auto o = std::make_shared<EvolutionOptions>();
    o->common.addTo(*command, false, true);
    command->add_flag("--sans-hypotheses", o->common.withoutHypotheses, "Sans les lignes supposées");
    command->add_option("--de", o->from, "Date de départ (défaut : fin de la première année du projet)")
        ->type_name("AAAA-MM-JJ");
    command->add_option("--a", o->to, "Date d'arrivée (défaut : date de référence du projet)")
        ->type_name("AAAA-MM-JJ");
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command
        ->add_option("--depuis-projet", o->earlierProject,
                     "Version précédente du projet ; sans --de, à la même date : données corrigées")
        ->type_name("FICHIER");
    command->callback([o] { run(*o); });
}

} // namespace maillage
