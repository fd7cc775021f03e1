#include "app/cli/options/common_options.hpp"
#include "app/cli/options/page_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/output/need_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/needs/portrait_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/report/portrait.hpp"

namespace maillage {

namespace {

struct PortraitOptions {
    CommonOptions common;
    std::string commune;
    std::string epci;
};

Json placeJson(const NeedPlace& place) {
    const auto bound = [&](double NeedBounds::*end) {
        return place.value.bounds ? needNumberJson((*place.value.bounds).*end) : Json();
    };
    return {{"code", place.code},
            {"etat", needStateKey(place.value.state)},
            {"valeur", needNumberJson(place.value.number())},
            {"min", bound(&NeedBounds::min)},
            {"max", bound(&NeedBounds::max)}};
}

Json communeCodesJson(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    Json codes = Json::array();
    for (const CommuneIndex i : communes) {
        codes.push_back(territory.commune(i).code);
    }
    return codes;
}

Json portraitJson(const Project& project, const Situation& situation, const Portrait& portrait) {
    const Territory& territory = *project.territory;
    const bool isCommune = portrait.level == NeedLevel::Commune;
    Json json{{"niveau", isCommune ? "commune" : "epci"},
              {"code", portrait.code},
              {"nom", portrait.name},
              {"date", situation.date.iso()},
              {"population", numberOrNull(portrait.population)}};
    if (isCommune) {
        json["epci"] = portrait.epci.empty()
                           ? Json()
                           : Json{{"code", portrait.epci}, {"nom", territory.epciName(portrait.epci)}};
        json["classe"] = std::string(toText(portrait.state->known.coverageClass));
        json["distance_km"] = portrait.state->kilometres ? Json(*portrait.state->kilometres) : Json();
        if (distanceBound(situation) != FigureBound::None) {
            json["distance_borne"] = toText(distanceBound(situation));
        }
        json["voisines"] = communeCodesJson(territory, portrait.neighbours);
    } else {
        json["communes"] = communeCodesJson(territory, portrait.communes);
        json["zones_blanches"] = communeCodesJson(territory, portrait.blank);
    }
    json["structures"] = Json::array();
    for (const std::uint32_t rank : portrait.structures) {
        json["structures"].push_back(situation.structures[rank].id);
    }
    json["besoins"] = Json::array();
    for (const PortraitNeed& need : portrait.needs) {
        Json row{{"id", need.indicator->id},
                 {"libelle", needIndicatorName(*need.indicator).toStdString()},
                 {"unite", need.indicator->unit},
                 {"annee", need.year == 0 ? Json() : Json(need.year)},
                 {"annee_denominateur", need.denominatorYear == 0 ? Json() : Json(need.denominatorYear)},
                 {"producteur", joined(need.producers, " ; ")}};
        if (isCommune) {
            row["commune"] = placeJson(need.commune);
        }
        row["epci"] = placeJson(need.epci);
        row["departement"] = placeJson(need.departement);
        json["besoins"].push_back(std::move(row));
    }
    return withBasis(std::move(json), project, situation.withHypotheses);
}

void printPortrait(const Project& project, const Situation& situation, const Portrait& portrait) {
    for (const QString& line : portraitLines(situation, portrait)) {
        printLine(line);
    }
    printLine({});
    printTable(portraitTable(project, portrait),
               tr("Le projet ne contient aucun fait sur les besoins ; importez-en avec importer --besoins."));
    printBasis(project, situation.date, situation.withHypotheses);
}

void run(const PortraitOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    if (o.commune.empty() == o.epci.empty()) {
        throw UsageError{tr("donnez --commune CODE ou --epci NOM, l'un des deux")};
    }
    const Project project = o.common.loadProjectToCount();
    const Situation situation = makeSituation(project, o.common.situationOptions(project));
    const CommuneChoices noChoices;
    const Portrait portrait =
        o.commune.empty()
            ? epciPortrait(project, situation, epciNamed(project, o.epci))
            : communePortrait(
                  project, situation,
                  communeTyped(CommuneResolver(*project.territory, *project.passages, noChoices), o.commune));
    switch (format) {
    case OutputFormat::JsonText:
        return printJson(portraitJson(project, situation, portrait));
    case OutputFormat::Csv:
        return printCsv(portraitTable(project, portrait));
    case OutputFormat::Text:
        return printPortrait(project, situation, portrait);
    }
}

} // namespace

void declarePortrait(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "portrait",
        "Une commune ou un EPCI : ses structures et ses besoins, à côté de l'EPCI et du département");
    const auto o = std::make_shared<PortraitOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--commune", o->commune, "Code Insee ou nom")->type_name("COMMUNE");
    command->add_option("--epci", o->epci, "Nom ou code d'un EPCI")->type_name("EPCI");
    command->callback([o] { run(*o); });
}

} // namespace maillage
