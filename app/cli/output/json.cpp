#include "app/cli/output/json.hpp"

#include "app/text/figures/figure_words.hpp"
#include "core/analysis/figures/qpv_providers.hpp"

#include <QString>

#include <cmath>
#include <iostream>

namespace maillage {

namespace {

Json interval(std::int64_t a, std::int64_t b) {
    return Json::array({std::min(a, b), std::max(a, b)});
}

/// Null where the inhabitants of one of them are unknown.
Json peopleInterval(const CommuneGroup& attested, const CommuneGroup& full) {
    const auto a = attested.knownPopulation();
    const auto b = full.knownPopulation();
    return a && b ? interval(*a, *b) : Json();
}

Json interval(const CommuneGroup& attested, const CommuneGroup& full) {
    return interval(static_cast<std::int64_t>(attested.count), static_cast<std::int64_t>(full.count));
}

void addBound(Json& json, const FigureValue& value) {
    if (value.bound != FigureBound::None) {
        json["borne"] = toText(value.bound);
    }
}

/// What communes a figure counts, where it is no share of them; what QPV; the number of anything else, null
/// where it is unknown.
Json figureJson(const Territory& territory, const Indicators& i, const Figure& figure) {
    const FigureValue& value = i.figures[figure.id];
    if (!value.number) {
        return value.communes ? Json{{"communes", Json()},
                                     {"taux", Json()},
                                     {"population", Json()},
                                     {"taux_population", Json()}}
                              : Json();
    }
    if (value.communes) {
        Json json = communesJson(figure, i);
        if (!figure.isRate) {
            json["codes"] = codesOf(territory, value.communes->communes);
        }
        return json;
    }
    if (const auto* listed = std::get_if<ListedQpvs>(&figure.definition)) {
        Json names = Json::array();
        for (const Qpv* qpv : listed->part(i)) {
            names.push_back(qpv->name);
        }
        return names;
    }
    return toJson(figure.subject, *value.number);
}

/// The figures at their places, those of communes and of their patches first.
void addFigures(Json& json, const Territory& territory, const Indicators& i, bool ofCommunes) {
    for (const Figure* figure : figuresFor(&FigureKeys::json, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        const bool isOfCommunes = figure->countsCommunes() || figure->subject == FigureSubject::Patches;
        if (isOfCommunes != ofCommunes) {
            continue;
        }
        if (figure->subject == FigureSubject::Qpvs) {
            json["qpv"]["total"] = std::llround(value.whole.value_or(0));
            addBound(json["qpv"], value);
        }
        json[Json::json_pointer('/' + std::string(figure->keys.json))] = figureJson(territory, i, *figure);
    }
}

/// Of the structures that each figure counts, how many are so by supposed rows alone.
Json supposedJson(const Indicators& i) {
    Json json = Json::object();
    for (const Figure* figure : figuresFor(&FigureKeys::json, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        if (!value.communes && value.supposed) {
            json[Json::json_pointer('/' + std::string(figure->keys.json))] =
                value.number ? Json(*value.supposed) : Json();
        }
    }
    return json;
}

} // namespace

void printJson(const Json& json) {
    // The library escapes the controls of ASCII alone.
    QString text = QString::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace));
    for (char16_t control = 0x7F; control <= 0x9F; ++control) {
        text.replace(QChar(control), QStringLiteral("\\u%1").arg(int{control}, 4, 16, QLatin1Char('0')));
    }
    std::cout << text.toStdString() << '\n';
}

Json agreementJson(Agreement agreement) {
    return agreement == Agreement::NotCompared ? Json() : Json(agreement != Agreement::Differs);
}

Json codesOf(const Territory& territory, const IndexSet& communes) {
    Json codes = Json::array();
    communes.forEach([&](CommuneIndex i) { codes.push_back(territory.commune(i).code); });
    return codes;
}

Json numberOrNull(const std::optional<std::int64_t>& number) {
    return number ? Json(*number) : Json();
}

Json populationJson(const CommuneGroup& group) {
    return numberOrNull(group.knownPopulation());
}

Json communesJson(const Figure& figure, const Indicators& indicators) {
    const FigureValue& value = indicators.figures[figure.id];
    const CommuneGroup& group = *value.communes;
    const std::optional<double> ofPeople = value.populationShare();
    Json json{{"communes", group.count},
              {"taux", indicators.share(group)},
              {"population", populationJson(group)},
              {"taux_population", ofPeople ? Json(*ofPeople) : Json()},
              {"supposees", value.supposed.value_or(0)}};
    addBound(json, value);
    return json;
}

void addGainBound(Json& json, bool withHypotheses) {
    if (!withHypotheses) {
        json["borne_gains"] = toText(FigureBound::AtMost);
    }
}

Json withBasis(Json json, const Project& project, bool withHypotheses) {
    const RowBasis basis = project.rowBasis(withHypotheses);
    const std::size_t supposed = withHypotheses ? basis.supposed : 0;
    json["hypotheses"] = withHypotheses;
    json["lignes"] = {
        {"total", basis.rows},
        {"supposees", supposed},
        {"part_supposee",
         basis.rows == 0 ? 0.0 : static_cast<double>(supposed) / static_cast<double>(basis.rows)}};
    return json;
}

Json toJson(FigureSubject subject, double number) {
    return subject == FigureSubject::Kilometres ? Json(number) : Json(std::llround(number));
}

Json toJson(const Project& project, const Situation& situation, const Indicators& i,
            const Indicators& attested, const Indicators& full) {
    const Territory& territory = *project.territory;
    Json json{
        {"departement", territory.departement()}, {"date", i.date.iso()},
        {"hypotheses", i.withHypotheses},         {"scenario", i.scenario ? Json(*i.scenario) : Json()},
        {"definition", "territoire_declare"},     {"communes", i.all.count},
        {"population", populationJson(i.all)},    {"communes_sans_population", i.all.populationUnknown}};
    addFigures(json, territory, i, true);
    for (const CoverageClass c : classesWith(i.withHypotheses)) {
        json["classes"][std::string(toText(c))] = i.coverage.of(c).count();
    }
    json["intervalle"] =
        i.figures[FigureId::Avs].number
            ? Json{{"centre_social", interval(attested.centreSocial(), full.centreSocial())},
                   {"avs", interval(attested.avs(), full.avs())},
                   {"centre_social_population", peopleInterval(attested.centreSocial(), full.centreSocial())},
                   {"avs_population", peopleInterval(attested.avs(), full.avs())}}
            : Json();
    addFigures(json, territory, i, false);
    addBound(json["structures"], i.figures[FigureId::Structures]);
    addBound(json["distance_km"], i.figures[FigureId::DistanceMediane]);
    json["distance_km"]["commune_la_plus_loin"] =
        i.distance ? Json(territory.commune(i.distance->farthest).code) : Json();
    json["distance_km"]["structures_sans_place"] = Json::array();
    for (const ActiveStructure& structure : situation.structures) {
        if (!structure.point) {
            json["distance_km"]["structures_sans_place"].push_back(structure.id);
        }
    }
    json["supposes"] = supposedJson(i);
    json["evolution"] = Json::array();
    for (const YearCounts& y : i.evolution) {
        json["evolution"].push_back(
            {{"annee", y.year}, {"centres_sociaux", y.centresSociaux}, {"evs", y.evs}});
    }
    return withBasis(std::move(json), project, i.withHypotheses);
}

Json toJson(const Project& project, const Situation& situation, const Qpv& qpv) {
    Json communes = Json::array();
    for (const CommuneIndex i : qpv.communes) {
        communes.push_back(project.territory->commune(i).code);
    }
    const QpvProviders providers = providersOf(qpv, project, situation);
    Json structures = Json::array();
    Json supposed = Json::array();
    for (const QpvProviders::Provider& provider : providers.names) {
        structures.push_back(provider.name);
        if (provider.isSupposed) {
            supposed.push_back(provider.name);
        }
    }
    return {{"code", qpv.code},
            {"nom", qpv.name},
            {"communes", communes},
            {"structures", structures},
            {"structures_supposees", supposed},
            {"sans_structure", isTold(figureOf(FigureId::QpvSansStructure), project, situation)
                                   ? Json(providers.names.empty())
                                   : Json()},
            {"suppose", providers.isSupposed}};
}

} // namespace maillage
